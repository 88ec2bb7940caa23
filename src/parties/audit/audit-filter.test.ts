import { expect, test } from 'vitest'

import { actGroups, noFilter, queryOf, whereOf } from './audit-filter'
import { acts } from './audit-words'

test('a period holds both its days, by the Dutch clock', () => {
  expect(whereOf({ ...noFilter, from: '2026-11-21', until: '2026-11-21' })).toEqual({
    or: [
      {
        and: [
          { at: { greater_than_equal: '2026-11-20T23:00:00.000Z' } },
          { at: { less_than_equal: '2026-11-21T22:59:59.999Z' } },
        ],
      },
    ],
  })
})

test('nothing filled in asks for everything', () => {
  expect(whereOf({ ...noFilter, who: '  ' })).toEqual({})
})

test('the address of the download asks what the list asks', () => {
  expect(queryOf(whereOf({ ...noFilter, who: 'Femke', act: 'stuk-goedgekeurd' }))).toEqual([
    ['where[or][0][and][0][actorName][contains]', 'Femke'],
    ['where[or][0][and][1][act][equals]', 'stuk-goedgekeurd'],
  ])
})

test('each act can be chosen once', () => {
  expect(actGroups().flatMap((group) => group.acts)).toEqual(acts)
})
