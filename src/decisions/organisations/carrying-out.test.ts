import { expect, test } from 'vitest'

import { handovers } from './carrying-out'

const on = (day: string) => ({
  text: day,
  short: day,
  edtf: day,
  sortFrom: day,
  sortTo: day,
  year: day.slice(0, 4),
})
const who = (name: string, from: string | null, until: string | null) => ({
  organisation: { name, slug: name },
  role: 'uitvoerder' as const,
  tasks: [],
  from: from === null ? null : on(from),
  until: until === null ? null : on(until),
})

test('what changes hands is told by its date, soonest first', () => {
  const rows = [
    who('nieuw', '2021-01-01', null),
    who('oud', null, '2020-12-31'),
    who('nog-een', '2021-01-01', '2023-01-01'),
  ]
  expect(
    handovers(rows, '2020-11-01').map(({ when, stops, starts }) => [
      when.text,
      stops.map(({ organisation }) => organisation.name),
      starts.map(({ organisation }) => organisation.name),
    ]),
  ).toEqual([
    ['2020-12-31', ['oud'], []],
    ['2021-01-01', [], ['nieuw', 'nog-een']],
    ['2023-01-01', ['nog-een'], []],
  ])
})

test('what changed already is no change to come', () => {
  expect(
    handovers([who('nieuw', '2021-01-01', null), who('oud', null, '2020-12-31')], '2021-01-01'),
  ).toEqual([])
})
