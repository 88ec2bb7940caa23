import type { Payload, Where } from 'payload'

import { eraseRows } from '@/platform/erase-rows.command'
import { idOf } from '@/platform/relation'

import { keepCounts } from '../mailings/keep-counts.command'
import { deliveryKeptMs } from '../retention'

export type ErasedMail = {
  issuesCounted: number
  deliveries: number
  batches: number
  mailEvents: number
}

/** Forgets to whom mails were sent. What became of an issue is counted first; the numbers stay, and name nobody. */
export async function eraseOldMail(payload: Payload, now: Date): Promise<ErasedMail> {
  const finishedBefore = new Date(now.getTime() - deliveryKeptMs)
  const moment = finishedBefore.toISOString()
  return {
    issuesCounted: await keepCounts(payload, { finishedBefore, now }),
    deliveries: await eraseDeliveries(payload, moment),
    batches: await eraseBatches(payload, moment),
    mailEvents: await eraseRows(payload, {
      collection: 'mail-events',
      where: { at: { less_than: moment } },
    }),
  }
}

const isOver: Where = { state: { not_in: ['wacht', 'bezig'] } }

async function eraseDeliveries(payload: Payload, moment: string): Promise<number> {
  const isOld: Where = { and: [isOver, { dueAt: { less_than: moment } }] }
  const ofIssues: Where = { and: [{ mailing: { exists: true } }, isOld] }
  let count = await eraseRows(payload, {
    collection: 'deliveries',
    where: { and: [{ mailing: { exists: false } }, isOld] },
  })
  for (const mailing of await issuesAmong(payload, 'deliveries', ofIssues))
    if (!(await isUncounted(payload, mailing)))
      count += await eraseRows(payload, {
        collection: 'deliveries',
        where: { and: [{ mailing: { equals: mailing } }, isOld] },
      })
  return count
}

/** A batch of an issue is needed until that issue was counted: its state tells what became of the mails in it. */
async function eraseBatches(payload: Payload, moment: string): Promise<number> {
  const isOld: Where = { and: [isOver, { dueAt: { less_than: moment } }] }
  const ofIssues: Where = { and: [{ kind: { equals: 'uitgave' } }, isOld] }
  let count = await eraseRows(payload, {
    collection: 'mail-batches',
    where: { and: [{ kind: { not_equals: 'uitgave' } }, isOld] },
  })
  for (const source of await issuesAmong(payload, 'mail-batches', ofIssues))
    if (!(await isUncounted(payload, source)))
      count += await eraseRows(payload, {
        collection: 'mail-batches',
        where: { and: [{ source: { equals: source } }, ofIssues] },
      })
  return count
}

const fieldOfIssue = { deliveries: 'mailing', 'mail-batches': 'source' } as const

async function issuesAmong(
  payload: Payload,
  collection: keyof typeof fieldOfIssue,
  where: Where,
): Promise<string[]> {
  const { values } = await payload.findDistinct({
    collection,
    field: fieldOfIssue[collection],
    where,
    limit: 0,
    depth: 0,
    // The platform tidies its own lists.
    overrideAccess: true,
  })
  return values.map((row) => Object.values(row).map(idOf)[0] ?? null).filter((id) => id !== null)
}

/** Still there, and its numbers are not kept yet. */
async function isUncounted(payload: Payload, mailing: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'mailings',
    where: { and: [{ id: { equals: mailing } }, { 'counts.countedAt': { exists: false } }] },
    // The platform looks whether its own work was done.
    overrideAccess: true,
  })
  return totalDocs > 0
}
