import type { Access, BaseFilter, Where } from 'payload'

import { actorOf, partiesWhere } from '@/parties/api'

const isPublished: Where = { _status: { equals: 'published' } }

export const publishedOrOwnParty: Access = ({ req }) => {
  const actor = actorOf(req.user)
  if (actor.isAdmin) return true
  const own = partiesWhere(actor.seats, 'writer')
  if (own.length === 0) return isPublished
  const isOurs: Where = { party: { in: own } }
  return { or: [isPublished, isOurs] }
}

/** Versions hold drafts, also of what is published now, so they are the party's own. */
export const versionsOfOwnParty: Access = ({ req }) => {
  const actor = actorOf(req.user)
  if (actor.isAdmin) return true
  const own = partiesWhere(actor.seats, 'writer')
  if (own.length === 0) return false
  const isOurs: Where = { 'version.party': { in: own } }
  return isOurs
}

/** What was ever public stays, if only as a withdrawn piece; a draft that came to nothing may go. */
export const abandonedDrafts: Access = ({ req }) => {
  const actor = actorOf(req.user)
  if (actor.isAdmin) return true
  const edited = partiesWhere(actor.seats, 'editor')
  if (edited.length === 0) return false
  const isAbandoned: Where = {
    and: [
      { party: { in: edited } },
      { stage: { equals: 'concept' } },
      { publishedAt: { exists: false } },
    ],
  }
  return isAbandoned
}

/** What the newsroom lists: a party's own work. No right: what others published can be read on the site. */
export const ownPosts: BaseFilter = ({ req, limit }) => {
  const actor = actorOf(req.user)
  // Without a limit it is no list that asks but a link in a text, which may lead to any published post.
  if (actor.isAdmin || limit === 0) return null
  return { party: { in: partiesWhere(actor.seats, 'writer') } }
}
