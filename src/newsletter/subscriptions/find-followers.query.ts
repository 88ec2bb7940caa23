import type { Payload } from 'payload'
import type { Recipient } from '../audience/find-audience-page.query'
import type { Target } from '../targets'
import type { Frequency } from './subscription'

import { z } from 'zod'

import { Reference } from '../reference'
import { targetKey } from '../targets'

const Row = z.object({ id: z.string(), key: z.string(), subscriber: Reference })

type Page = { targets: readonly Target[]; frequency: Frequency; after: string; limit: number }

/**
 * Readers who follow any of these targets and want to hear of it this often, each of them once, in the order of the key of
 * their first subscription to one of them. `after` is the `next` of the page before, empty for the first; `next` is null
 * after the last page.
 */
export async function findFollowers(
  payload: Payload,
  { targets, frequency, after, limit }: Page,
): Promise<{ recipients: Recipient[]; next: string | null }> {
  const { docs } = await payload.find({
    collection: 'subscriptions',
    where: {
      and: [
        { targetKey: { in: targets.map(targetKey) } },
        { state: { equals: 'actief' } },
        { frequency: { equals: frequency } },
        { key: { greater_than: after } },
      ],
    },
    sort: 'key',
    limit,
    pagination: false,
    depth: 0,
    select: { key: true, subscriber: true },
    // Nobody may read who follows what; the platform must, to write to them.
    overrideAccess: true,
  })
  const rows = z.array(Row).parse(docs)
  // The key begins with the reader, so all of one reader stands together, and may go on over the edge of a page.
  const seen = new Set([after.split(':', 1)[0]])
  const recipients = rows.filter(({ subscriber }) => {
    const isNew = !seen.has(subscriber)
    seen.add(subscriber)
    return isNew
  })
  return { recipients, next: rows.length < limit ? null : (rows.at(-1)?.key ?? null) }
}
