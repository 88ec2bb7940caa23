import type { Actor, Role } from '@/parties/view'
import type { MailingStage } from '../mailing'
import type { MailingMove } from './mailing-move'

import { describe, expect, test } from 'vitest'

import { mailingStages } from '../mailing'

import { decideMailingMove } from './decide-mailing-move'
import { noApproval } from './mailing-move'

const now = new Date('2026-11-24T12:00:00Z')
const tonight = new Date('2026-11-24T19:00:00Z')
const approval = { hash: 'same', by: 'editor', at: now.toISOString(), isOwnWork: false }
const sitting = (role: Role, id: string = role): Actor => ({
  id,
  isAdmin: false,
  seats: [{ party: 'p', role }],
})

/** An editor saves a colleague's issue without changing it, unless the test is about something else. */
const makeMove = (overrides: Partial<MailingMove> = {}): MailingMove => ({
  from: 'concept',
  to: 'concept',
  actor: sitting('editor'),
  party: 'p',
  isEdited: false,
  hash: 'same',
  approval,
  writtenBy: ['writer'],
  partyMembers: 3,
  returnReason: 'De bron ontbreekt.',
  sendAt: tonight,
  plannedFor: tonight,
  now,
  ...overrides,
})
const decide = (overrides: Partial<MailingMove>) => decideMailingMove(makeMove(overrides))

/** Stages that this role can reach from each stage. */
function reachable(role: Role): Record<string, MailingStage[]> {
  return Object.fromEntries(
    mailingStages.map((from) => [
      from,
      mailingStages.filter(
        (to) => to !== from && decide({ from, to, actor: sitting(role) }).kind === 'allowed',
      ),
    ]),
  )
}

test('a writer offers and takes back, and sends nothing', () => {
  expect(reachable('writer')).toEqual({
    concept: ['ter-beoordeling'],
    'ter-beoordeling': ['concept'],
    goedgekeurd: ['concept'],
    gepland: ['concept'],
    bezig: [],
    gepauzeerd: [],
    verzonden: [],
    geannuleerd: [],
  })
})

test('an editor approves, plans, pauses and cancels; what is over stays over', () => {
  expect(reachable('editor')).toEqual({
    concept: ['ter-beoordeling'],
    'ter-beoordeling': ['concept', 'goedgekeurd', 'gepland'],
    goedgekeurd: ['concept', 'gepland'],
    gepland: ['concept', 'goedgekeurd', 'geannuleerd'],
    bezig: ['gepauzeerd', 'geannuleerd'],
    gepauzeerd: ['bezig', 'geannuleerd'],
    verzonden: [],
    geannuleerd: [],
  })
})

test('nobody begins to send by hand', () => {
  const outcome = decide({ from: 'gepland', to: 'bezig', actor: sitting('manager') })
  expect(outcome).toMatchObject({ kind: 'refused', path: 'stage' })
})

describe('approval', () => {
  const approve = (overrides: Partial<MailingMove> = {}) =>
    decide({ from: 'ter-beoordeling', to: 'goedgekeurd', ...overrides })

  test('keeps what was approved, by whom and when', () => {
    expect(approve({ hash: 'new' })).toMatchObject({
      approval: { hash: 'new', by: 'editor', at: now.toISOString(), isOwnWork: false },
      sendAt: null,
    })
  })

  test('is not for who wrote it alone', () => {
    expect(approve({ writtenBy: ['editor'] })).toMatchObject({ kind: 'refused', path: 'stage' })
    expect(approve({ writtenBy: ['editor', 'writer'] }).kind).toBe('allowed')
  })

  test('of own work is possible for the only member, and shown', () => {
    const outcome = approve({ writtenBy: ['editor'], partyMembers: 1 })
    expect(outcome).toMatchObject({ approval: { isOwnWork: true } })
  })

  test.each(['goedgekeurd', 'gepland'] as const)('lapses with an edit while %s', (from) => {
    expect(decide({ from, to: from, isEdited: true, actor: sitting('writer') })).toMatchObject({
      stage: 'concept',
      approval: { hash: null, by: null, at: now.toISOString() },
      sendAt: null,
    })
  })

  test('never covers an edit in the same save', () => {
    const outcome = decide({ from: 'goedgekeurd', to: 'gepland', isEdited: true })
    expect(outcome).toMatchObject({ kind: 'refused', path: 'stage' })
  })
})

describe('a plan', () => {
  const plan = (overrides: Partial<MailingMove> = {}) =>
    decide({ from: 'goedgekeurd', to: 'gepland', plannedFor: null, ...overrides })

  test('needs a moment that is still to come; now is one', () => {
    expect(plan({ sendAt: null })).toMatchObject({ kind: 'refused', path: 'sendAt' })
    const yesterday = new Date('2026-11-23T12:00:00Z')
    expect(plan({ sendAt: yesterday })).toMatchObject({ kind: 'refused', path: 'sendAt' })
    expect(plan({ sendAt: now })).toMatchObject({ stage: 'gepland', sendAt: now })
  })

  test('is for what was approved', () => {
    expect(plan({ hash: 'other' })).toMatchObject({ kind: 'refused', path: 'stage' })
    expect(plan({ approval: noApproval })).toMatchObject({ kind: 'refused', path: 'stage' })
  })

  test('is moved by an editor alone', () => {
    const later = new Date('2026-11-25T19:00:00Z')
    const move = { from: 'gepland', to: 'gepland', sendAt: later } as const
    expect(decide({ ...move, actor: sitting('writer') })).toMatchObject({
      kind: 'refused',
      path: 'sendAt',
    })
    expect(decide(move)).toMatchObject({ stage: 'gepland', sendAt: later })
  })
})

test('nothing of an issue changes once sending began', () => {
  for (const from of ['bezig', 'gepauzeerd', 'verzonden', 'geannuleerd'] as const)
    expect(decide({ from, to: from, isEdited: true }).kind).toBe('refused')
})

test('handing back what somebody else wrote needs a reason', () => {
  const back = { from: 'ter-beoordeling', to: 'concept', returnReason: '' } as const
  expect(decide(back)).toMatchObject({ kind: 'refused', path: 'returnReason' })
  expect(decide({ ...back, writtenBy: ['editor'] }).kind).toBe('allowed')
})
