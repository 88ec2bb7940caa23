import { expect, test } from 'vitest'

import { involvementOn, periodWords } from './involvement-view'

const day = (iso: string) => ({
  text: iso,
  short: iso,
  edtf: iso,
  sortFrom: iso,
  sortTo: iso,
  year: iso.slice(0, 4),
})
const lev = {
  organisation: { name: 'LEVgroep', slug: 'levgroep' },
  role: 'vertrekkend' as const,
  tasks: [],
  from: null,
  until: day('2020-12-31'),
}
const lumens = {
  organisation: { name: 'Lumens', slug: 'lumens' },
  role: 'uitvoerder' as const,
  tasks: ['maatschappelijk werk'],
  from: day('2021-01-01'),
  until: null,
}

test('a task goes over on the day itself, neither earlier nor later', () => {
  expect(involvementOn([lev, lumens], '2020-12-31')).toEqual({
    now: [lev],
    later: [lumens],
    before: [],
  })
  expect(involvementOn([lev, lumens], '2021-01-01')).toEqual({
    now: [lumens],
    later: [],
    before: [lev],
  })
})

test('a period does not say its word twice', () => {
  const from = { ...day('2021-01-01'), text: 'vanaf 1 januari 2021' }
  expect(periodWords({ from, until: { ...day('2024'), text: 'eind 2024' } })).toBe(
    'vanaf 1 januari 2021 tot eind 2024',
  )
  expect(periodWords({ from: null, until: null })).toBeNull()
})
