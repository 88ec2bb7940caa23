type Known = { id: string; mark: { name: string } }

export function partyName(known: readonly Known[], id: string): string {
  return known.find((party) => party.id === id)?.mark.name ?? ''
}
