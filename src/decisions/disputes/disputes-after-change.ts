export type Dispute = {
  id?: string | null
  note?: string | null
  party?: unknown
  resolution?: string | null
  resolvedOn?: string | null
  [field: string]: unknown
}

const settlement = ['resolution', 'resolutionSourceTitle', 'resolutionSourceUrl'] as const

type Change = {
  before: readonly Dispute[]
  /** As sent. */
  after: readonly Dispute[]
  /** The party of whoever makes the change. */
  raisedBy: string | null
  isSame: (party: unknown, other: string | null) => boolean
  /** The day in the Netherlands, as 2026-11-21. */
  today: string
}

/**
 * The disputes of a step after a change, in the order in which they came. What was there stays: only the party that
 * raised a dispute may put it in other words, and only until it is settled; anybody at home may settle it, and a
 * settlement may be mended but not taken away. New ones are of the party that brings them.
 */
export function disputesAfterChange({ before, after, raisedBy, isSame, today }: Change): Dispute[] {
  const kept = before.map((dispute) => {
    const sent = after.find((other) => isSameRow(dispute, other))
    if (!sent) return dispute
    const mayReword = isSame(dispute.party, raisedBy) && !dispute.resolution
    const own = mayReword ? { ...sent, party: dispute.party } : dispute
    return { ...own, ...settledBy(dispute, sent, today) }
  })
  const added = after
    .filter((dispute) => !before.some((other) => isSameRow(other, dispute)))
    .map((dispute) => ({ ...dispute, party: raisedBy, ...settledBy({}, dispute, today) }))
  return [...kept, ...added]
}

/** It is settled on the day that it was first settled, whatever a client says. */
function settledBy(before: Dispute, sent: Dispute, today: string): Partial<Dispute> {
  const settled = sent.resolution || !before.resolution ? sent : before
  return {
    ...Object.fromEntries(settlement.map((field) => [field, settled[field]])),
    resolvedOn: settled.resolution ? (before.resolvedOn ?? today) : null,
  }
}

function isSameRow(one: Dispute, other: Dispute): boolean {
  return one.id && other.id ? one.id === other.id : one.note === other.note
}
