import type { FilterOptions, Where } from 'payload'

import { municipalityOfParty } from '@/parties/api'
import { idOf, idsOf } from '@/platform/relation'

/**
 * What a picker in a post offers: facts of the municipality of its party, and steps of the dossiers that it is about
 * once there are any. A help while choosing; `refuseForeignFacts` is the rule.
 */
export const factsOfParty: FilterOptions = async ({ data, relationTo, req }) => {
  const post = data as { party?: unknown; dossiers?: unknown }
  const municipality = await municipalityOfParty(req, idOf(post.party))
  if (municipality === null) return true
  const isOurs: Where = { municipalities: { in: [municipality] } }
  const dossiers = idsOf(post.dossiers)
  return relationTo === 'decisions' && dossiers.length > 0
    ? { and: [isOurs, { dossiers: { in: dossiers } }] }
    : isOurs
}
