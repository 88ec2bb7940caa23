import type { OwnPost } from '@/publishing/view'

import { expect, test } from 'vitest'

import { byUrgency, waitingFor } from './waiting-posts'

const post = (more: Partial<OwnPost>): OwnPost => ({
  id: 'a',
  title: 'Stuk',
  slug: 'stuk',
  stage: 'ter-beoordeling',
  partyId: 'p',
  publishAt: null,
  publishedAt: null,
  expireAt: null,
  writtenBy: ['writer'],
  heldReason: null,
  returnReason: null,
  reviewOn: null,
  updatedAt: '2026-11-21T10:00:00.000Z',
  ...more,
})
const asked = { account: 'editor', edits: () => true, membersOf: () => 2, today: '2026-11-22' }
const reason = (more: Partial<OwnPost>, other: Partial<typeof asked> = {}) =>
  waitingFor(post(more), { ...asked, ...other })?.reason ?? null

test('four eyes: own work waits for a colleague, unless there is none', () => {
  expect(reason({})).toBe('beoordelen')
  expect(reason({ writtenBy: ['editor'] })).toBeNull()
  expect(reason({ writtenBy: ['editor', 'writer'] })).toBe('beoordelen')
  expect(reason({ writtenBy: ['editor'] }, { membersOf: () => 1 })).toBe('beoordelen')
  expect(reason({}, { edits: () => false })).toBeNull()
})

test('what the schedule held back says so, to whoever wrote it too', () => {
  expect(reason({ heldReason: 'Veranderd.', writtenBy: ['editor'] })).toBe('tegengehouden')
})

test('a draft waits only where it came back, and only for who wrote on it', () => {
  const back = { stage: 'concept', returnReason: 'Noem de bron.' } as const
  expect(reason(back, { account: 'writer' })).toBe('terug')
  expect(reason(back)).toBeNull()
  expect(reason({ stage: 'concept' }, { account: 'writer' })).toBeNull()
})

test('a public text is looked at again from its day on', () => {
  const online = { stage: 'gepubliceerd' } as const
  expect(reason({ ...online, reviewOn: '2026-11-22' })).toBe('opnieuw')
  expect(reason({ ...online, reviewOn: '2026-11-23' })).toBeNull()
  expect(reason(online)).toBeNull()
})

test('what is most pressing comes first', () => {
  const reasons = ['opnieuw', 'beoordelen', 'tegengehouden'] as const
  expect(byUrgency(reasons.map((one) => ({ reason: one }))).map((one) => one.reason)).toEqual([
    'tegengehouden',
    'beoordelen',
    'opnieuw',
  ])
})
