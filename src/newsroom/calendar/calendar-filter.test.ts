import type { CalendarPost } from './calendar-items'

import { expect, test } from 'vitest'

import { askedPosts, readAsked, searchFor } from './calendar-filter'

const post = (id: string, more: Partial<CalendarPost> = {}): CalendarPost => ({
  kind: 'stuk',
  key: `gepland-${id}`,
  id,
  mark: 'gepland',
  stage: 'gepland',
  title: id,
  at: '2026-11-24T20:00',
  party: { id: 'p1', name: 'Dorpspartij' },
  authors: [{ id: 'anna', name: 'Anna' }],
  isMovable: false,
  ...more,
})

test('what is asked stands in the address, and comes back out of it', () => {
  const asked = {
    view: 'week',
    day: '2026-11-24',
    party: 'p1',
    author: 'anna',
    stage: 'gepland',
  } as const
  expect(readAsked(searchFor(asked))).toEqual(asked)
  const nothing = { view: 'maand', day: null, party: null, author: null, stage: null } as const
  expect(searchFor(nothing)).toBe('')
  expect(readAsked('')).toEqual(nothing)
  expect(readAsked('?weergave=jaar&dag=morgen&fase=concept')).toEqual(nothing)
})

test('each filter leaves what it asks for, and together they leave what all ask for', () => {
  const posts = [
    post('a'),
    post('b', { party: { id: 'p2', name: 'D66' } }),
    post('c', { authors: [] }),
    post('d', { stage: 'gepubliceerd', mark: 'online' }),
  ]
  const ids = (asked: Partial<Parameters<typeof askedPosts>[1]>) =>
    askedPosts({ posts }, { party: null, author: null, stage: null, ...asked })
      .map(({ id }) => id)
      .join('')
  expect(ids({})).toBe('abcd')
  expect(ids({ party: 'p1' })).toBe('acd')
  expect(ids({ author: 'anna' })).toBe('abd')
  expect(ids({ stage: 'gepubliceerd' })).toBe('d')
  expect(ids({ party: 'p1', author: 'anna', stage: 'gepland' })).toBe('a')
})
