import { expect, test } from 'vitest'

import { csvHead, csvLines } from './audit-csv'

const row = {
  at: '2026-11-21T23:30:00.000Z',
  actorName: 'Femke',
  act: 'stuk-goedgekeurd',
  subjectKind: 'stuk',
  subjectTitle: 'Dorpshuizen; voor "iedereen"',
  reason: '=HYPERLINK("https://elders.example")',
  partyName: 'Dorpspartij',
} as const

test('Dutch Excel opens it: a mark in front, semicolons, Dutch time', () => {
  expect(csvHead()).toMatch(/^\uFEFFDag;Tijd;Wie;/)
  expect(csvLines([row])).toMatch(/^2026-11-22;0\.30;Femke;keurde goed;Stuk;/)
  expect(csvLines([row])).toContain('"Dorpshuizen; voor ""iedereen"""')
  expect(csvLines([row]).endsWith('\r\n')).toBe(true)
})

test.each(['=1+1', '+31', '-1', '@som', '\t=1'])('%s is no formula', (reason) => {
  expect(csvLines([{ ...row, reason }])).toContain(`;'${reason}`)
})
