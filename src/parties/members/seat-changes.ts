import type { Seat } from '../roles/roles'
import type { Actor } from './actor'

import { partiesWhere } from '../roles/roles'

type Change = {
  actor: Actor
  account: { id: string; isAdmin: boolean; seats: readonly Seat[] }
  seatsAfter: readonly Seat[]
  /** Whether the change leaves all else about the account as it was: name, address, password. */
  isOnlySeats?: boolean
}

/** Why this change of an account is refused, in Dutch; null when it is allowed. */
export function seatChangeProblem(change: Change): string | null {
  const { actor, account, seatsAfter, isOnlySeats = false } = change
  if (actor.isAdmin) return null
  const managed = partiesWhere(actor.seats, 'manager')
  const touched = differingSeats(account.seats, seatsAfter)
  if (!touched.every(({ party }) => managed.includes(party)))
    return 'U kunt alleen plaatsen geven of afnemen bij een partij die u zelf beheert.'
  if (account.id === actor.id) return null
  // The own table is a manager's to lay, whoever sits at other tables too. Changing somebody's address or password is
  // as good as being them, at every party where they sit.
  if (isOnlySeats && !account.isAdmin) return null
  return 'De naam en het adres van een account verandert iemand zelf, of de beheerder van het platform.'
}

function differingSeats(before: readonly Seat[], after: readonly Seat[]): Seat[] {
  const isIn = (seats: readonly Seat[]) => (seat: Seat) =>
    seats.some(({ party, role }) => party === seat.party && role === seat.role)
  return [
    ...before.filter((seat) => !isIn(after)(seat)),
    ...after.filter((seat) => !isIn(before)(seat)),
  ]
}
