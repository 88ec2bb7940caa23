import type { Payload } from 'payload'

import { z } from 'zod'

import { batchStates } from '../../batches/batch'

const Row = z.object({
  key: z.string(),
  state: z.enum(batchStates),
  size: z.number(),
  dueAt: z.coerce.date(),
})

export type BatchSums = {
  total: number
  sent: number
  /** Mails in batches that wait for a decision. */
  undecided: number
  /** The first moment at which one that waits is due; null when none waits. */
  nextDueAt: Date | null
  isBusy: boolean
}

const pageSize = 500

/** Walks through the batches of an issue, a page at a time. */
export async function sumBatches(payload: Payload, mailing: string): Promise<BatchSums> {
  const sums: BatchSums = { total: 0, sent: 0, undecided: 0, nextDueAt: null, isBusy: false }
  let after = ''
  for (;;) {
    const { docs } = await payload.find({
      collection: 'mail-batches',
      where: { and: [{ source: { equals: mailing } }, { key: { greater_than: after } }] },
      sort: 'key',
      limit: pageSize,
      pagination: false,
      depth: 0,
      select: { key: true, state: true, size: true, dueAt: true },
      // Batches belong to the platform; the editor who asks hears sums.
      overrideAccess: true,
    })
    const rows = z.array(Row).parse(docs)
    for (const row of rows) add(sums, row)
    if (rows.length < pageSize) return sums
    after = rows.at(-1)?.key ?? after
  }
}

function add(sums: BatchSums, { state, size, dueAt }: z.infer<typeof Row>): void {
  sums.total += 1
  if (state === 'verzonden') sums.sent += 1
  if (state === 'onbeslist') sums.undecided += size
  if (state === 'bezig') sums.isBusy = true
  const isSooner = sums.nextDueAt === null || dueAt < sums.nextDueAt
  if (state === 'wacht' && isSooner) sums.nextDueAt = dueAt
}
