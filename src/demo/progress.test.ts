import { expect, test } from 'vitest'

import { progressOf } from './progress'

const demo = { municipalities: ['lochem', 'zutphen'], emails: ['schrijver@voorbeeld.example'] }
const found = { municipalities: [], emails: [], isFinished: false }

test('a database without municipalities and accounts is empty', () => {
  expect(progressOf(found, demo)).toBe('empty')
})

test('a run that was cut short goes on', () => {
  expect(progressOf({ ...found, municipalities: ['lochem'] }, demo)).toBe('half-way')
})

test('a finished run is left alone', () => {
  expect(progressOf({ ...found, municipalities: ['lochem'], isFinished: true }, demo)).toBe(
    'finished',
  )
})

test('one account or municipality of somebody else is enough to change nothing', () => {
  expect(progressOf({ ...found, emails: ['griffie@lochem.nl'] }, demo)).toBe('somebody-elses')
  expect(progressOf({ ...found, municipalities: ['lochem', 'deventer'] }, demo)).toBe(
    'somebody-elses',
  )
})
