import type { Payload, Where } from 'payload'

import { targetKey } from '../targets'

type Asked = { party: string; from: Date; before: Date }

/** Null below ten: a smaller number could be laid beside a face. */
export type FollowerChange = { gained: number | null; lost: number | null }

const fewestTold = 10

/**
 * How many readers began and ended to follow a party between two moments. Who never confirmed does not count. Whoever
 * calls asks for whole days, so that nobody can watch a number move after a conversation.
 */
export async function countFollowerChange(
  payload: Payload,
  { party, from, before }: Asked,
): Promise<FollowerChange> {
  const during = {
    greater_than_equal: from.toISOString(),
    less_than: before.toISOString(),
  }
  const [gained, lost] = await Promise.all([
    count(payload, party, [{ confirmedAt: during }]),
    count(payload, party, [
      { state: { equals: 'beeindigd' } },
      { endedAt: during },
      { confirmedAt: { exists: true } },
    ]),
  ])
  return { gained: atLeastTen(gained), lost: atLeastTen(lost) }
}

async function count(payload: Payload, party: string, where: Where[]): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'subscriptions',
    where: { and: [{ targetKey: { equals: targetKey({ kind: 'party', id: party }) } }, ...where] },
    // Nobody may read who follows what; only how many, and that not of a few.
    overrideAccess: true,
  })
  return totalDocs
}

const atLeastTen = (count: number): number | null => (count < fewestTold ? null : count)
