import { expect, test } from 'vitest'

import { involvementOn } from './involvement-view'

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
