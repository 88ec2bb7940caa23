import { expect, test } from 'vitest'

import { readListRow } from './list-row'

const now = new Date('2026-11-22T20:00:00Z')
const whole = {
  email: 'mevrouw@voorbeeld.nl',
  toestemming_op: '14-03-2025',
  toestemming_tekst: 'Ja, ik wil de nieuwsbrief ontvangen.',
  toestemming_bron: 'aanmeldkaart braderie',
}

test('whole evidence is taken as it stands', () => {
  expect(readListRow(whole, now)).toMatchObject({
    kind: 'evidence',
    address: { mailTo: 'mevrouw@voorbeeld.nl' },
    evidence: {
      givenAt: new Date('2025-03-14T11:00:00Z'),
      wording: 'Ja, ik wil de nieuwsbrief ontvangen.',
      source: 'aanmeldkaart braderie',
    },
  })
})

test.each(['14-03-2025', '14/3/2025', '14.03.2025', '2025-03-14', ' 14-3-2025 '])(
  '%j is a day',
  (day) => {
    expect(readListRow({ ...whole, toestemming_op: day }, now)).toMatchObject({
      evidence: { givenAt: new Date('2025-03-14T11:00:00Z') },
    })
  },
)

test.each([
  [{ toestemming_op: '' }, 'toestemming_op is leeg'],
  [{ toestemming_op: '31-02-2025' }, 'geen datum'],
  [{ toestemming_op: 'vorig jaar' }, 'geen datum'],
  [{ toestemming_op: '14-03-2027' }, 'in de toekomst'],
  [{ toestemming_op: '14-03-2019' }, 'langer dan 5 jaar'],
  [{ toestemming_tekst: 'ja' }, 'te kort'],
  [{ toestemming_bron: '' }, 'toestemming_bron is leeg'],
])('with %j its reader is asked, and it is said why', (change, why) => {
  const row = readListRow({ ...whole, ...change }, now)
  expect(row.kind).toBe('ask')
  expect(row.kind === 'ask' ? row.note : null).toContain(why)
})

test('a row with an address alone is no mistake', () => {
  expect(readListRow({ email: 'meneer@voorbeeld.nl' }, now)).toMatchObject({
    kind: 'ask',
    note: null,
  })
})

test.each([
  [{ ...whole, email: '' }, 'geen e-mailadres'],
  [{ ...whole, email: 'kanarie@@x' }, 'geen e-mailadres'],
  [{ ...whole, toestemming_bron: 'mail van kanarie@voorbeeld.nl' }, 'Zet geen e-mailadres'],
  [{ ...whole, toestemming_tekst: 'ja '.repeat(1000) }, 'te lang'],
])('%j is refused, without repeating it', (cells, why) => {
  const row = readListRow(cells, now)
  expect(row.kind).toBe('refused')
  expect(JSON.stringify(row)).toContain(why)
  expect(JSON.stringify(row)).not.toContain('kanarie')
})
