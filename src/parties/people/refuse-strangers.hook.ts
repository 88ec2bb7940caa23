import type { CollectionBeforeChangeHook } from 'payload'
import type { Person } from '@/payload-types'

import { Forbidden } from 'payload'

import { idOf } from '@/platform/relation'

import { actorOf } from '../members/actor'

/** Somebody who sits for a party is described by members of that party only. */
export const refuseStrangers: CollectionBeforeChangeHook<Person> = ({ data, originalDoc, req }) => {
  const actor = actorOf(req.user)
  // Seeds and jobs have no user; whoever can start them has the whole database.
  if (actor.isAdmin || actor.id === null) return data
  const own = actor.seats.map(({ party }) => party)
  const involved = [...partiesOf(originalDoc?.roles), ...partiesOf(data.roles)]
  if (involved.every((party) => own.includes(party))) return data
  throw new Forbidden(req.t)
}

function partiesOf(roles: unknown): string[] {
  if (!Array.isArray(roles)) return []
  return roles.map((row: { party?: unknown }) => idOf(row.party)).filter((id) => id !== null)
}
