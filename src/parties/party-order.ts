/** How a comparison of parties is ordered; the page says it in these words. */
export type PartyOrder = 'zetels-dan-alfabet' | 'alfabet'

type Ordered = { name: string; seats: number | null }

/**
 * The one order for every comparison: most seats first, then the alphabet.
 * When the seats of one party are not known, all stand in the order of the alphabet: a guess would favour somebody.
 */
export function inFixedOrder<Party extends Ordered>(parties: readonly Party[]): Party[] {
  const order = partyOrder(parties)
  return parties.toSorted(
    (a, b) =>
      (order === 'alfabet' ? 0 : (b.seats ?? 0) - (a.seats ?? 0)) ||
      a.name.localeCompare(b.name, 'nl'),
  )
}

export function partyOrder(parties: readonly Ordered[]): PartyOrder {
  return parties.every(({ seats }) => seats !== null) ? 'zetels-dan-alfabet' : 'alfabet'
}

export const partyOrderWords: Record<PartyOrder, string> = {
  'zetels-dan-alfabet':
    'Volgorde: eerst de partij met de meeste zetels, bij gelijke zetels het alfabet.',
  alfabet:
    'Volgorde: het alfabet. Het aantal zetels in deze periode is niet van alle partijen bekend.',
}
