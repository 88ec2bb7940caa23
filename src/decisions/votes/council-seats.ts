/**
 * The sizes that a council can have (Gemeentewet, article 8). Seats of parties that add up to something else are not
 * the seats of all parties.
 */
const councilSizes = [9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 45]

type SeatedParty = { id: string; seats: number | null }

/** The parties that sat in the council and their seats together; null while not all of them are known. */
export function councilOf(
  parties: readonly SeatedParty[],
): { seats: number; partyIds: string[] } | null {
  const seated = parties.filter(({ seats }) => seats !== null && seats > 0)
  const seats = seated.reduce((total, party) => total + (party.seats ?? 0), 0)
  return councilSizes.includes(seats) ? { seats, partyIds: seated.map(({ id }) => id) } : null
}

/** Seats change on 1 April only (see `seatsOn`), so a vaguer date may still lie in one council. */
export function isInOneCouncil(sortFrom: string | null, sortTo: string | null): boolean {
  return sortFrom !== null && sortTo !== null && councilYear(sortFrom) === councilYear(sortTo)
}

const councilYear = (day: string): number =>
  Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0)
