import type { CollectionBeforeOperationHook, Where } from 'payload'

import { Forbidden } from 'payload'

import { actorOf } from './actor'
import { asksOnlyForOwnTables } from './seat-search'

type Search = { overrideAccess?: boolean; where?: Where; [argument: string]: unknown }

/** Seats that are not shown cannot be found out by searching or sorting either. */
export const refuseSearchBySeat: CollectionBeforeOperationHook = ({ args, req }) => {
  // Every operation has arguments of its own; those that search have these.
  const { overrideAccess, where, sort, field }: Search = args
  const actor = actorOf(req.user)
  if (overrideAccess === true || actor.isAdmin) return args
  const tables = actor.seats.map(({ party }) => party)
  const isOrdered = /\bseats\b/.test(JSON.stringify([sort, field]))
  if (!isOrdered && asksOnlyForOwnTables(where, tables)) return args
  throw new Forbidden(req.t)
}
