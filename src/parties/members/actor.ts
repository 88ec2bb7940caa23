import type { Seat } from '../roles/roles'

import { z } from 'zod'

import { roles } from '../roles/roles'

/** Who is asking, as far as rights are concerned. A visitor has no id, no seats and is no admin. */
export type Actor = { id: string | null; isAdmin: boolean; seats: Seat[] }

const Id = z.string().min(1)
const PartyReference = z.union([Id, z.object({ id: Id }).transform(({ id }) => id)])
const SeatRow = z.object({ party: PartyReference, role: z.enum(roles) })
const Member = z.object({
  id: Id,
  collection: z.literal('users').optional(),
  isAdmin: z.boolean().nullish(),
  seats: z.array(z.unknown()).nullish(),
})

const visitor: Actor = { id: null, isAdmin: false, seats: [] }

/** Visitors and malformed members hold nothing, and a malformed seat gives no rights: a mistake here closes doors. */
export function actorOf(user: unknown): Actor {
  const member = Member.safeParse(user)
  if (!member.success) return visitor
  return {
    id: member.data.id,
    isAdmin: member.data.isAdmin === true,
    seats: (member.data.seats ?? []).flatMap(wellFormedSeat),
  }
}

function wellFormedSeat(row: unknown): Seat[] {
  const seat = SeatRow.safeParse(row)
  return seat.success ? [seat.data] : []
}
