import type { Payload } from 'payload'
import type { Mailing } from '@/payload-types'
import type { Progress } from './progress'

import { countMailing } from '../count-mailing.query'
import { atLeastTen } from '../few'

import { sumBatches } from './sum-batches.query'
import { toldResults } from './told-results'

/** How far sending is at this moment, as editors may know it. Whoever calls has shown that the issue is theirs. */
export async function findProgress(
  payload: Payload,
  { mailing, now }: { mailing: Mailing; now: Date },
): Promise<Progress> {
  const { stage, slug, startedAt, finishedAt, formedAt, id } = mailing
  const batches = await sumBatches(payload, id)
  const counts = await countMailing(payload, id)
  const isWaiting = stage === 'bezig' && !batches.isBusy && batches.nextDueAt !== null
  const goesOn = isWaiting && batches.nextDueAt !== null && batches.nextDueAt > now
  return {
    stage,
    slug: slug ?? null,
    startedAt: startedAt ?? null,
    finishedAt: finishedAt ?? null,
    batches: { isComplete: Boolean(formedAt), total: batches.total, sent: batches.sent },
    undecided: atLeastTen(batches.undecided),
    hasUndecided: batches.undecided > 0,
    goesOnAt: goesOn ? (batches.nextDueAt?.toISOString() ?? null) : null,
    results: toldResults(counts),
  }
}
