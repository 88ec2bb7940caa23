import type { FoundParty } from '@/parties/api'
import type { Reader } from '@/platform/reader'

import { actorOf, findParties, partiesWhere } from '@/parties/api'

/** Ids, or every one there is: for whoever runs the platform. */
export type Own = readonly string[] | 'all'

export type Desk = {
  reader: Reader
  account: string
  parties: Own
  /** Where this account plans and publishes. */
  edited: Own
  /** Those of `parties`, by name. */
  known: readonly FoundParty[]
  municipalities: readonly string[]
}

/** What an account works on; null for who has nothing to do in the newsroom. */
export async function findDesk(reader: Reader): Promise<Desk | null> {
  const { id, isAdmin, seats } = actorOf(reader.user)
  if (id === null || (!isAdmin && seats.length === 0)) return null
  const parties = isAdmin ? 'all' : [...new Set(partiesWhere(seats, 'writer'))]
  const known = await findParties(reader, parties === 'all' ? 'all' : { ids: parties })
  return {
    reader,
    account: id,
    parties,
    edited: isAdmin ? 'all' : partiesWhere(seats, 'editor'),
    known,
    municipalities: [
      ...new Set(known.map(({ municipalityId }) => municipalityId).filter((one) => one !== null)),
    ],
  }
}

export const isIn = (own: Own, id: string): boolean => own === 'all' || own.includes(id)
