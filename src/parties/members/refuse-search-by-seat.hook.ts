import type { CollectionBeforeOperationHook, Where } from 'payload'

import { Forbidden } from 'payload'

import { actorOf } from './actor'

type Search = { overrideAccess?: boolean; where?: Where; [argument: string]: unknown }

const namesSeats = /"-?seats\b/

/** Seats that are not shown cannot be found out by searching either. */
export const refuseSearchBySeat: CollectionBeforeOperationHook = ({ args, req }) => {
  // Every operation has arguments of its own; those that search have these.
  const { overrideAccess, where, sort }: Search = args
  if (overrideAccess === true || actorOf(req.user).isAdmin) return args
  if (!namesSeats.test(JSON.stringify([where, sort]))) return args
  throw new Forbidden(req.t)
}
