import type { AgendaItem } from './agenda-view'

import { expect, test } from 'vitest'

import { agendaPeriods, nextUp } from './agenda-view'

const step = (
  text: string,
  sortFrom: string | null,
  sortTo: string | null,
  edtf = '',
): Extract<AgendaItem, { kind: 'stap' }> => ({
  kind: 'stap',
  title: text,
  slug: 'stap',
  when: { text, short: text, edtf, sortFrom, sortTo, year: sortFrom?.slice(0, 4) ?? null },
  earlierPlans: [],
  startTime: null,
  bodyName: null,
  bodySlug: null,
  municipality: null,
  location: null,
  status: 'gepland',
  dossier: null,
})

test('a heading is never more precise than the date below it', () => {
  const items = [
    step('22 april of 8 mei 2013', '2013-04-22', '2013-05-08'),
    step('2014', '2014-01-01', '2014-12-31'),
    step('8 april 2013', '2013-04-08', '2013-04-08'),
    step('ooit', null, '2030-12-31', '../2030'),
    step('vanaf 1 juli 2015', '2015-07-01', null, '2015-07-01/..'),
    step('vanaf 2016', '2016-01-01', null, '2016/..'),
  ]
  expect(agendaPeriods(items).map(({ label, items }) => [label, items.length])).toEqual([
    ['april 2013', 1],
    ['2013, maand nog niet zeker', 1],
    ['2014, maand nog niet zeker', 1],
    ['juli 2015', 1],
    ['2016, maand nog niet zeker', 1],
    ['Datum nog niet bekend', 1],
  ])
})

test('the short list holds what a reader can still go to', () => {
  const evening = step('8 april 2013', '2013-04-08', '2013-04-08')
  const meeting = { ...evening, kind: 'vergadering' as const, id: 'avond', points: [] }
  const items: AgendaItem[] = [
    step('7 april 2013', '2013-04-07', '2013-04-07'),
    { ...meeting, status: 'geannuleerd' },
    { ...meeting, status: 'gepland' },
    { ...evening, status: 'vervallen' },
    { ...evening, status: 'uitgesteld' },
  ]
  expect(nextUp(items, '2013-04-08')).toEqual([items[2], items[4]])
  expect(
    nextUp(
      Array.from({ length: 9 }, () => evening),
      '2013-04-08',
    ),
  ).toHaveLength(6)
})
