import type { Payload, Where } from 'payload'
import type { TargetKey } from '../targets'

import { z } from 'zod'

import { Reference } from '../reference'

const Row = z.object({ id: z.string(), key: z.string(), subscriber: Reference })

/** One active subscription: a reader who asked for what this party sends. */
export type Recipient = z.infer<typeof Row>

export type Audience = {
  /** What they must follow: a party, as `party:<id>`. */
  target: TargetKey
  /** When not empty: they must follow at least one of these too. Only what a reader ticked counts. */
  alsoFollows: readonly TargetKey[]
}

type Asked = { audience: Audience; after: string; limit: number }

/**
 * Walks through who gets an issue, in the order of `subscriptions.key`, one row for each reader. `next` is where the
 * following page starts, null after the last; a page may hold fewer readers than `limit` before the end.
 */
export async function findAudiencePage(
  payload: Payload,
  { audience, after, limit }: Asked,
): Promise<{ recipients: Recipient[]; next: string | null }> {
  const rows = await activeRows(payload, {
    and: [{ targetKey: { equals: audience.target } }, { key: { greater_than: after } }],
    limit,
  })
  const next = rows.length < limit ? null : (rows.at(-1)?.key ?? null)
  if (audience.alsoFollows.length === 0 || rows.length === 0) return { recipients: rows, next }

  const others = await activeRows(payload, {
    and: [
      { targetKey: { in: [...audience.alsoFollows] } },
      { subscriber: { in: rows.map(({ subscriber }) => subscriber) } },
    ],
    limit: 0,
  })
  const follow = new Set(others.map(({ subscriber }) => subscriber))
  return { recipients: rows.filter(({ subscriber }) => follow.has(subscriber)), next }
}

async function activeRows(
  payload: Payload,
  { and, limit }: { and: Where[]; limit: number },
): Promise<Recipient[]> {
  const { docs } = await payload.find({
    collection: 'subscriptions',
    where: { and: [...and, { state: { equals: 'actief' } }] },
    sort: 'key',
    limit,
    pagination: false,
    depth: 0,
    select: { key: true, subscriber: true },
    // Nobody may read who follows what; the platform must, to write to them.
    overrideAccess: true,
  })
  return z.array(Row).parse(docs)
}
