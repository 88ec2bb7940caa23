import type { Actor, Role } from '@/parties/view'
import type { Move } from './move'

// For the tests of the rules of a move, and for nothing else.
export const now = new Date('2026-11-24T12:00:00Z')
export const tonight = new Date('2026-11-24T19:00:00Z')
export const sitting = (role: Role, id: string = role): Actor => ({
  id,
  isAdmin: false,
  seats: [{ party: 'p', role }],
})
export const approval = { hash: 'same', by: 'editor', at: now.toISOString(), isOwnWork: false }

/** An editor saves a colleague's post without changing it, unless the test is about something else. */
export function makeMove(overrides: Partial<Move> = {}): Move {
  return {
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
    publishAt: tonight,
    plannedFor: tonight,
    expireAt: null,
    expiredAt: null,
    now,
    ...overrides,
  }
}
