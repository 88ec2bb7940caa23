import type { CollectionBeforeOperationHook, FieldAccess, Where } from 'payload'

import { z } from 'zod'

import { actorOf, ownPartyField, partiesWhere } from '@/parties/api'

const Search = z.object({
  overrideAccess: z.boolean().optional(),
  where: z.custom<Where>().optional(),
  sort: z.unknown(),
  field: z.unknown(),
})

/** In versions the party's own rule stands for the whole of them. */
const namesAuthors = /(?<!version\.)writtenBy/

/**
 * Who wrote a post is for the eyes of its party. Members may search by it all the same, since `searchOwnAuthors` keeps
 * such a search to their own parties.
 */
export const ownAuthorsField: FieldAccess<{ id: string; party?: unknown }> = (asked) =>
  (asked.doc ?? asked.data) ? ownPartyField(asked) : actorOf(asked.req.user).seats.length > 0

/** A search by author finds nothing of another party: else its answers would tell who wrote what is public there. */
export const searchOwnAuthors: CollectionBeforeOperationHook = ({ args, req }) => {
  const search = Search.safeParse(args)
  const actor = actorOf(req.user)
  if (!search.success || search.data.overrideAccess === true || actor.isAdmin) return args
  const { where, sort, field } = search.data
  if (!namesAuthors.test(JSON.stringify([where, sort, field]))) return args
  const isOurs: Where = { party: { in: partiesWhere(actor.seats, 'writer') } }
  return { ...args, where: where ? { and: [where, isOurs] } : isOurs }
}
