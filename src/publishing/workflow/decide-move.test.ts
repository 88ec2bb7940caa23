import type { Actor } from '@/parties/view'
import type { Stage } from './workflow'

import { describe, expect, test } from 'vitest'

import { approval, makeMove, now, sitting, tonight } from './make-move'
import { decideMove } from './decide-move'
import { roleForMove, stages } from './workflow'

const every = stages.flatMap((from) => stages.map((to): [Stage, Stage] => [from, to]))

describe('who may move a post', () => {
  test.each(every)('%s → %s is open to exactly the roles of the table', (from, to) => {
    if (from === to) return
    const needed = roleForMove(from, to)
    const allowed = (['writer', 'editor', 'manager'] as const).filter(
      (role) => decideMove(makeMove({ from, to, actor: sitting(role) })).kind === 'allowed',
    )
    const atLeast = {
      writer: ['writer', 'editor', 'manager'],
      editor: ['editor', 'manager'],
      manager: ['manager'],
    }
    expect(allowed).toEqual(needed === null ? [] : atLeast[needed])
  })

  test('an editor of another party moves nothing', () => {
    const stranger: Actor = {
      id: 's',
      isAdmin: false,
      seats: [{ party: 'other', role: 'manager' }],
    }
    expect(
      decideMove(makeMove({ from: 'concept', to: 'ter-beoordeling', actor: stranger })).kind,
    ).toBe('refused')
  })
})

describe('what was approved is what goes live', () => {
  test.each(['goedgekeurd', 'gepland'] as const)(
    'an edit of a post that is %s brings it back to concept',
    (from) => {
      expect(decideMove(makeMove({ from, to: from, isEdited: true, hash: 'other' }))).toEqual({
        kind: 'allowed',
        stage: 'concept',
        approval: null,
        publishAt: null,
      })
    },
  )

  test('an edit cannot be published in the same breath', () => {
    const outcome = decideMove(
      makeMove({ from: 'goedgekeurd', to: 'gepubliceerd', isEdited: true, hash: 'other' }),
    )
    expect(outcome).toMatchObject({ kind: 'refused', path: 'stage' })
  })

  test('a text that changed behind the back of the workflow is not published, not even by the schedule', () => {
    const outcome = decideMove(
      makeMove({ from: 'gepland', to: 'gepubliceerd', actor: null, hash: 'other' }),
    )
    expect(outcome).toEqual({ kind: 'changed', approval })
  })

  test('a post without any approval is not published', () => {
    expect(decideMove(makeMove({ from: 'gepland', to: 'gepubliceerd', approval: null })).kind).toBe(
      'changed',
    )
  })

  test('what changed is found at a new moment, and a note can be saved at the old one', () => {
    const planned = { from: 'gepland', to: 'gepland', hash: 'other' } as const
    expect(decideMove(makeMove({ ...planned, plannedFor: now })).kind).toBe('changed')
    expect(decideMove(makeMove(planned)).kind).toBe('allowed')
  })

  test('the schedule can hand a planned post back to the editors; a person takes it back to concept', () => {
    expect(
      decideMove(makeMove({ from: 'gepland', to: 'ter-beoordeling', actor: null })),
    ).toMatchObject({
      stage: 'ter-beoordeling',
      approval: null,
    })
    expect(decideMove(makeMove({ from: 'gepland', to: 'ter-beoordeling' })).kind).toBe('refused')
  })
})

describe('four eyes', () => {
  const approving = { from: 'ter-beoordeling', to: 'goedgekeurd' } as const

  test('an editor approves what a colleague wrote', () => {
    expect(decideMove(makeMove({ ...approving, approval: null }))).toEqual({
      kind: 'allowed',
      stage: 'goedgekeurd',
      approval: { hash: 'same', by: 'editor', at: now.toISOString(), isOwnWork: false },
      publishAt: null,
    })
  })

  test('nobody approves what only they wrote', () => {
    expect(decideMove(makeMove({ ...approving, writtenBy: ['editor'] }))).toMatchObject({
      kind: 'refused',
    })
  })

  test('a co-author may approve', () => {
    expect(decideMove(makeMove({ ...approving, writtenBy: ['writer', 'editor'] })).kind).toBe(
      'allowed',
    )
  })

  test('the only account of a party may approve its own work, and it shows', () => {
    expect(
      decideMove(makeMove({ ...approving, writtenBy: ['editor'], partyMembers: 1 })),
    ).toMatchObject({
      approval: { isOwnWork: true },
    })
  })

  test('a platform admin who wrote it alone does not approve it either', () => {
    const admin: Actor = { id: 'a', isAdmin: true, seats: [] }
    for (const partyMembers of [0, 1, 3])
      expect(
        decideMove(makeMove({ ...approving, actor: admin, writtenBy: ['a'], partyMembers })).kind,
      ).toBe('refused')
  })
})

describe('handing back', () => {
  const back = { from: 'ter-beoordeling', to: 'concept', returnReason: '' } as const

  test.each(['ter-beoordeling', 'goedgekeurd', 'gepland'] as const)(
    'an editor says why a colleague’s post goes back from %s',
    (from) => {
      expect(decideMove(makeMove({ ...back, from }))).toMatchObject({
        kind: 'refused',
        path: 'returnReason',
      })
      expect(decideMove(makeMove({ ...back, from, returnReason: 'Bron?' })).kind).toBe('allowed')
    },
  )

  test('also with an edit in the same save', () => {
    expect(decideMove(makeMove({ ...back, isEdited: true, hash: 'other' })).kind).toBe('refused')
  })

  test.each([
    ['a writer takes back own work', 'writer', ['writer'], 'allowed'],
    ['a writer takes back what was written together', 'writer', ['writer', 'editor'], 'allowed'],
    ['a writer hands back what others wrote', 'writer', ['someone'], 'refused'],
    ['an editor takes back own work', 'editor', ['editor'], 'allowed'],
    ['an editor who wrote along hands back', 'editor', ['writer', 'editor'], 'refused'],
    ['an editor hands back what nobody is known to have written', 'editor', [], 'refused'],
  ] as const)('without a reason: %s', (_, role, writtenBy, kind) => {
    expect(decideMove(makeMove({ ...back, actor: sitting(role), writtenBy })).kind).toBe(kind)
  })

  test('who may not touch the post is told that, and not asked for a reason', () => {
    const stranger: Actor = { id: 's', isAdmin: false, seats: [] }
    expect(decideMove(makeMove({ ...back, actor: stranger }))).toMatchObject({ path: 'stage' })
  })
})

describe('approving and planning in one', () => {
  const both = { from: 'ter-beoordeling', to: 'gepland', approval: null } as const

  test('keeps the approval with the plan', () => {
    expect(decideMove(makeMove(both))).toEqual({
      kind: 'allowed',
      stage: 'gepland',
      approval,
      publishAt: tonight,
    })
  })

  test('does neither when one of them is not allowed', () => {
    expect(decideMove(makeMove({ ...both, publishAt: null }))).toMatchObject({ path: 'publishAt' })
    expect(decideMove(makeMove({ ...both, writtenBy: ['editor'] })).kind).toBe('refused')
  })
})

test('withdrawn is final', () => {
  for (const to of stages.filter((stage) => stage !== 'ingetrokken'))
    expect(decideMove(makeMove({ from: 'ingetrokken', to })).kind).toBe('refused')
  expect(
    decideMove(makeMove({ from: 'ingetrokken', to: 'ingetrokken', isEdited: true })).kind,
  ).toBe('refused')
})
