import type { FilterOptions, Where } from 'payload'

import { municipalityOfParty } from '@/parties/api'
import { idOf } from '@/platform/relation'

/**
 * What a picker in an issue offers: posts of its party that are online, and public facts of its municipality. A help while
 * choosing; `refuseForeignCards` is the rule.
 */
export const offeredToMailing: FilterOptions = async ({ data, relationTo, req }) => {
  const party = idOf((data as { party?: unknown }).party)
  if (relationTo === 'topics') return true
  if (relationTo === 'posts') return onlineOf(party)
  const municipality = await municipalityOfParty(req, party)
  if (municipality === null) return true
  const isHome: Where = { id: { equals: municipality } }
  const isOurs: Where = { municipalities: { in: [municipality] } }
  return relationTo === 'municipalities' ? isHome : isOurs
}

/** Posts of a party that everybody can read. */
export const onlineOf = (party: string | null): Where => ({
  and: [{ party: { equals: party ?? '' } }, { _status: { equals: 'published' } }],
})
