import { describe, expect, test } from 'vitest'

import { approval, makeMove, now, sitting } from './make-move'
import { decideMove } from './decide-move'

describe('planning', () => {
  const planning = { from: 'goedgekeurd', to: 'gepland' } as const

  test('a plan needs a moment', () => {
    expect(decideMove(makeMove({ ...planning, publishAt: null }))).toMatchObject({
      path: 'publishAt',
    })
  })

  test('a plan in the past is refused at the moment, not at the stage', () => {
    const past = new Date(now.getTime() - 1)
    expect(decideMove(makeMove({ ...planning, publishAt: past }))).toMatchObject({
      kind: 'refused',
      path: 'publishAt',
    })
  })

  test('a writer does not move a plan, an editor does', () => {
    const replanning = {
      from: 'gepland',
      to: 'gepland',
      publishAt: new Date('2026-11-25T19:00:00Z'),
    } as const
    expect(decideMove(makeMove({ ...replanning, actor: sitting('writer') }))).toMatchObject({
      path: 'publishAt',
    })
    expect(decideMove(makeMove(replanning)).kind).toBe('allowed')
  })

  test('an old plan whose moment has come can still be saved', () => {
    const due = new Date(now.getTime() - 1000)
    expect(
      decideMove(makeMove({ from: 'gepland', to: 'gepland', publishAt: due, plannedFor: due }))
        .kind,
    ).toBe('allowed')
  })

  test('a writer says when a draft is to go offline, but not when a public post is', () => {
    const expiring = { expireAt: new Date('2026-12-24T19:00:00Z'), actor: sitting('writer') }
    expect(decideMove(makeMove(expiring)).kind).toBe('allowed')
    expect(
      decideMove(makeMove({ ...expiring, from: 'gepubliceerd', to: 'gepubliceerd' })),
    ).toMatchObject({
      kind: 'refused',
      path: 'expireAt',
    })
  })

  test('a post does not go offline before it goes online', () => {
    expect(decideMove(makeMove({ ...planning, expireAt: now }))).toMatchObject({
      kind: 'refused',
      path: 'expireAt',
    })
  })

  test('a moment that has passed keeps no draft from being saved, and every draft from being offered', () => {
    const past = { expireAt: new Date(now.getTime() - 1), from: 'concept' } as const
    expect(decideMove(makeMove({ ...past, to: 'concept' })).kind).toBe('allowed')
    for (const expiredAt of [null, past.expireAt])
      expect(decideMove(makeMove({ ...past, expiredAt, to: 'ter-beoordeling' }))).toMatchObject({
        kind: 'refused',
        path: 'expireAt',
      })
  })

  test('a schedule that is late publishes, even when the post should be offline by now', () => {
    const expireAt = new Date(now.getTime() - 1)
    const late = { ...planning, from: 'gepland', to: 'gepubliceerd', actor: null } as const
    expect(decideMove(makeMove({ ...late, expireAt, expiredAt: expireAt })).kind).toBe('allowed')
  })

  test('taking a post out of the schedule forgets the moment and keeps the approval', () => {
    expect(decideMove(makeMove({ from: 'gepland', to: 'goedgekeurd' }))).toEqual({
      kind: 'allowed',
      stage: 'goedgekeurd',
      approval,
      publishAt: null,
    })
  })
})
