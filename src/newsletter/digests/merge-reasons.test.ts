import type { AlertReason } from '../alerts/alert'

import { expect, test } from 'vitest'

import { mergedReasons } from './merge-reasons'

type PostEvent = Extract<AlertReason, { item: 'post' }>['event']

const post = (event: PostEvent, id = 'p1'): AlertReason => ({
  key: `post:${id}:${event}`,
  item: 'post',
  id,
  event,
})
const step = (event: 'nieuw' | 'gewijzigd', wasWhen: string | null = null): AlertReason => ({
  key: `step:s1:${event}:${wasWhen ?? ''}`,
  item: 'step',
  id: 's1',
  event,
  wasWhen,
})

test('what is new is told as new, also when it was corrected on the same day', () => {
  expect(mergedReasons([post('gepubliceerd'), post('gecorrigeerd')])).toEqual([
    post('gepubliceerd'),
  ])
  expect(mergedReasons([step('nieuw'), step('gewijzigd', '2026-03-02')])).toEqual([step('nieuw')])
})

test('what came and went before anybody heard of it is not told', () => {
  expect(mergedReasons([post('gepubliceerd'), post('ingetrokken')])).toEqual([])
})

test('what was known before and is withdrawn is told, corrected or not', () => {
  expect(mergedReasons([post('gecorrigeerd'), post('ingetrokken')])).toEqual([post('ingetrokken')])
  expect(mergedReasons([post('ingetrokken')])).toEqual([post('ingetrokken')])
})

test('of a date that moved twice the first is the one that readers know', () => {
  expect(mergedReasons([step('gewijzigd', '2026-03-02'), step('gewijzigd', '2026-04-01')])).toEqual(
    [{ ...step('gewijzigd', '2026-04-01'), wasWhen: '2026-03-02' }],
  )
  expect(mergedReasons([step('gewijzigd', '2026-03-02'), step('gewijzigd')])).toMatchObject([
    { wasWhen: '2026-03-02' },
  ])
})

test('different things stay apart, in the order in which they happened', () => {
  expect(mergedReasons([post('gepubliceerd', 'p2'), step('nieuw'), post('gepubliceerd')])).toEqual([
    post('gepubliceerd', 'p2'),
    step('nieuw'),
    post('gepubliceerd'),
  ])
})
