export type Dispute = {
  id?: string | null
  note?: string | null
  party?: unknown
  resolution?: string | null
  [field: string]: unknown
}

const settlement = [
  'resolution',
  'resolvedOn',
  'resolutionSourceTitle',
  'resolutionSourceUrl',
] as const

/**
 * The disputes of a step after a change, in the order in which they came. What was there stays: only the party that
 * raised a dispute may put it in other words, anybody at home may settle it, and a settlement may be mended but not
 * taken away. New ones are of the party that brings them.
 */
export function disputesAfterChange({
  before,
  after,
  raisedBy,
  isSame,
}: {
  before: readonly Dispute[]
  /** As sent. */
  after: readonly Dispute[]
  /** The party of whoever makes the change. */
  raisedBy: string | null
  isSame: (party: unknown, other: string | null) => boolean
}): Dispute[] {
  const kept = before.map((dispute) => {
    const sent = after.find((other) => isSameRow(dispute, other))
    if (!sent) return dispute
    const own = isSame(dispute.party, raisedBy) ? { ...sent, party: dispute.party } : dispute
    return { ...own, ...settledBy(dispute, sent) }
  })
  const added = after
    .filter((dispute) => !before.some((other) => isSameRow(other, dispute)))
    .map((dispute) => ({ ...dispute, party: raisedBy }))
  return [...kept, ...added]
}

function settledBy(before: Dispute, sent: Dispute): Partial<Dispute> {
  const settled = sent.resolution || !before.resolution ? sent : before
  return Object.fromEntries(settlement.map((field) => [field, settled[field]]))
}

function isSameRow(one: Dispute, other: Dispute): boolean {
  return one.id && other.id ? one.id === other.id : one.note === other.note
}
