import type { PartyMark, PlaceLink } from '@/parties/view'
import type { Visit } from '@/site/visitor/visit'

import { findParties, findPlaces } from '@/parties/api'

/** The parties of each municipality apart, with the seats they had on a day. */
export async function findCouncils(
  visit: Visit,
  municipalityIds: readonly string[],
  seatsDay: string,
): Promise<{ place: PlaceLink; parties: PartyMark[] }[]> {
  const places = await findPlaces(visit, municipalityIds)
  const parties = await findParties(visit, { municipalities: municipalityIds }, seatsDay)
  return municipalityIds.flatMap((id) => {
    const place = places.get(id)
    const own = parties.filter(({ municipalityId }) => municipalityId === id)
    return place ? [{ place, parties: own.map(({ mark }) => mark) }] : []
  })
}
