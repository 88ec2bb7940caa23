import type { Payload, PayloadRequest, Where } from 'payload'
import type { Recipient } from '../audience/find-audience-page.query'
import type { BatchKind } from './batch'

import { addRows } from '@/platform/add-rows.command'
import { claim } from '@/platform/claim.command'
import { inTransaction } from '@/platform/in-transaction'

/** What mails follow from: where it is kept, how far its readers were walked, and whom they are. */
export type Forming = {
  kind: BatchKind
  collection: 'alerts' | 'digests' | 'mailings'
  id: string
  /** The key of the last reader who was put in a batch; empty at the beginning. */
  cursor: string
  /** How many batches there are already. */
  batches: number
  batchSize: number
  /** What its row must still be for more batches to be formed, as a condition on the row itself. */
  while: Where
  /** What its row becomes with the last page. */
  whenDone: Record<string, string>
  /** Readers after a key, each of them once, in the order of their keys. */
  pageAfter: (cursor: string) => Promise<{ recipients: Recipient[]; next: string | null }>
}

/** Enough to make a page worth a transaction, few enough to keep other writers waiting for a moment only. */
export const readersAtOnce = 1000

/**
 * Puts one page of readers in batches, each reader with a delivery of their own, in one transaction with the note of how
 * far it came: a process that is killed has formed the whole page or nothing of it, and of several processes one forms it.
 * Answers what is left to form; null when that was the last page, or somebody else is at it.
 */
export async function formPage(
  payload: Payload,
  forming: Forming,
  now: Date,
): Promise<Forming | null> {
  const { recipients, next } = await forming.pageAfter(forming.cursor)
  const batches = inBatches(recipients, forming.batchSize).map((members, index) => ({
    key: `${forming.kind}:${forming.id}:${forming.batches + index + 1}`,
    members,
  }))
  const cursor = next ?? recipients.at(-1)?.key ?? forming.cursor
  const isOurs = await inTransaction(payload, async (req) => {
    const isFirst = await claim(req, {
      collection: forming.collection,
      where: { and: [{ id: { equals: forming.id } }, isStillThere(forming), forming.while] },
      data: {
        cursor,
        batches: forming.batches + batches.length,
        ...(next === null && forming.whenDone),
      },
    })
    if (isFirst) await addBatches(req, { forming, batches, now })
    return isFirst
  })
  return isOurs && next !== null
    ? { ...forming, cursor, batches: forming.batches + batches.length }
    : null
}

/** Whoever formed this page before us moved on from where we read it. */
function isStillThere({ batches, cursor }: Forming): Where {
  return cursor === ''
    ? { or: [{ cursor: { exists: false } }, { cursor: { equals: '' } }] }
    : { and: [{ cursor: { equals: cursor } }, { batches: { equals: batches } }] }
}

type Batch = { key: string; members: readonly Recipient[] }

async function addBatches(
  req: PayloadRequest,
  { forming, batches, now }: { forming: Forming; batches: readonly Batch[]; now: Date },
): Promise<void> {
  const { kind, id } = forming
  const dueAt = now.toISOString()
  await addRows(req, {
    collection: 'mail-batches',
    rows: batches.map(({ key, members }) => ({
      key,
      kind,
      source: id,
      size: members.length,
      state: 'wacht' as const,
      dueAt,
      attempts: 0,
    })),
  })
  await addRows(req, {
    collection: 'deliveries',
    rows: batches.flatMap(({ key, members }) =>
      members.map(({ id: subscription, subscriber }) => ({
        // One mail for one reader, whatever number of things they follow.
        key: `${kind}:${id}:${subscriber}`,
        kind,
        batch: key,
        subscriber,
        subscription,
        ...(kind === 'uitgave' && { mailing: id }),
        ...(kind === 'bericht' && { alert: id }),
        state: 'gebundeld' as const,
        dueAt,
        attempts: 0,
      })),
    ),
  })
}

function inBatches<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}
