import type { Actor } from './actor'

import { idOf } from '@/platform/relation'

type SeatRow = { party?: unknown }

/** Which seats of an account somebody may know of: all of the own account, and those at the own tables of another. */
export function isSeenBy(actor: Actor, account: string | undefined): (seat: SeatRow) => boolean {
  if (actor.isAdmin || (actor.id !== null && actor.id === account)) return () => true
  const tables = actor.seats.map(({ party }) => party)
  return ({ party }) => tables.includes(idOf(party) ?? '')
}
