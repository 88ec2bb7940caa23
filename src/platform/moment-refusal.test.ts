import { expect, test } from 'vitest'

import { momentRefusal } from './moment-refusal'

test.each([
  '2026-11-24T20:00',
  ' 2026-11-24 20:00 ',
  '2026-11-24T20:00:30',
  '2026-11-24T19:00:00.000Z',
  '2026-11-24T20:00+01:00',
  '2026-11-24T20:00:00+0100',
  '2028-02-29T10:00',
])('%s is read by everybody alike', (text) => {
  expect(momentRefusal(text)).toBeNull()
})

test.each([
  '2027-02-30T10:00',
  '2027-02-30T10:00:00Z',
  '2027-02-29 10:00',
  '2027-13-01T10:00+01:00',
])('%s is on a day that does not exist', (text) => {
  expect(momentRefusal(text)).toBe(`Deze dag bestaat niet: ${text.slice(0, 10)}.`)
})

test.each([
  '12/31/2026',
  'June 1 2027 10:00',
  '06-07-2027 10:00',
  '2026-11-24',
  '2026-11-24T25:00',
  '2026-11-24T20:00+01',
  '2026-11-24T20:00[America/New_York]',
  'morgenavond',
  '4099680000000',
  ' ',
])('%j is answered with how to write it', (text) => {
  expect(momentRefusal(text)).toBe('Schrijf dag en tijd zo: 2026-11-24T20:00.')
})
