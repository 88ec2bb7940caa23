import type { CollectionBeforeDeleteHook, Where } from 'payload'

import { APIError } from 'payload'

import { actorOf } from '@/parties/api'
import { nameUsers } from '@/platform/name-users.query'

/** Nobody but the platform admin takes away a fact that a published post points at. */
export const keepCitedFacts: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (!req.user || actorOf(req.user).isAdmin) return
  const pointsAtIt = pointers(collection.slug, id)
  if (pointsAtIt.length === 0) return
  const named = await nameUsers(req, {
    collection: req.payload.collections.posts.config,
    // Posts of all parties count, whoever asks.
    where: { and: [{ _status: { equals: 'published' } }, { or: pointsAtIt }] },
  })
  if (named === null) return
  throw new APIError(
    `Een gepubliceerd stuk verwijst hiernaar: ${named}. Daarom kan alleen de beheerder van het platform dit verwijderen.`,
    409,
    { code: 'FACT_IS_CITED' },
    true,
  )
}

function pointers(collection: string, id: string | number): Where[] {
  if (collection === 'decisions')
    return [{ 'stances.decision': { equals: id } }, { mentionedDecisions: { in: [id] } }]
  if (collection === 'dossiers')
    return [
      { dossiers: { in: [id] } },
      { 'stances.dossier': { equals: id } },
      { mentionedDossiers: { in: [id] } },
    ]
  if (collection === 'topics') return [{ topics: { in: [id] } }]
  return []
}
