import type { CollectionBeforeOperationHook, FieldAccess, Where } from 'payload'

import { actorOf, ownPartyField, partiesWhere } from '@/parties/api'

type Search = { overrideAccess?: boolean; where?: Where; [argument: string]: unknown }

/** In versions the party's own rule stands for the whole of them. */
const namesOwnFields = /(?<!version\.)(writtenBy|expireAt)/

/**
 * Who wrote a post and when it goes offline is for the eyes of its party. Members may search by it all the same, since
 * `searchOwnAuthors` keeps such a search to their own parties.
 */
export const ownSearchedField: FieldAccess<{ id: string; party?: unknown }> = (asked) => {
  if (asked.doc ?? asked.data) return ownPartyField(asked)
  const actor = actorOf(asked.req.user)
  return actor.isAdmin || actor.seats.length > 0
}

/** A search by these finds nothing of another party: else its answers would tell what its public posts do not. */
export const searchOwnAuthors: CollectionBeforeOperationHook = ({ args, req }) => {
  // Every operation has arguments of its own; those that search have these.
  const { overrideAccess, where, sort, field }: Search = args
  const actor = actorOf(req.user)
  if (overrideAccess === true || actor.isAdmin) return args
  if (!namesOwnFields.test(JSON.stringify([where, sort, field]))) return args
  const isOurs: Where = { party: { in: partiesWhere(actor.seats, 'writer') } }
  return { ...args, where: where ? { and: [where, isOurs] } : isOurs }
}
