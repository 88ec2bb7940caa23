import type { Words } from '@/platform/words'

import { words } from '@/platform/words'

/** Each role can do all that the ones before it can. */
export const roles = ['writer', 'editor', 'manager'] as const
export type Role = (typeof roles)[number]

export const roleLabels: Record<Role, Words> = {
  writer: words('Schrijver', 'Writer'),
  editor: words('Redacteur', 'Editor'),
  manager: words('Beheerder', 'Manager'),
}

/** A place at one party's table; `party` is its id. */
export type Seat = { party: string; role: Role }

/** Ids of the parties where these seats give at least the needed role. */
export function partiesWhere(seats: readonly Seat[], needed: Role): string[] {
  return seats.filter((seat) => isAtLeast(seat.role, needed)).map((seat) => seat.party)
}

function isAtLeast(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed)
}
