import type { Where } from 'payload'
import type { Reader } from '@/platform/reader'
import type { FoundStep } from '../timeline/find-steps.query'

import { listOf } from '@/platform/reading-tags'

import { asFoundSteps, stepFields } from '../timeline/find-steps.query'
import { isOverBefore } from '../timeline/last-day.query'

/** What a body did, the latest first; what was put off is still to come. */
export async function findStepsOfBody(
  reader: Reader,
  { body, page, size }: { body: string; page: number; size: number },
): Promise<{ steps: FoundStep[]; total: number }> {
  const { payload, user, today, sees } = reader
  sees(listOf('decisions', 'body', body))
  const isDone: Where = {
    or: [
      { status: { equals: 'gehouden' } },
      { and: [{ status: { in: ['gepland', 'vervallen'] } }, isOverBefore(today)] },
    ],
  }
  const { docs, totalDocs } = await payload.find({
    collection: 'decisions',
    where: { and: [{ body: { equals: body } }, isDone] },
    limit: size,
    page,
    depth: 0,
    // Steps of one day keep their order from page to page.
    sort: ['-when.sortFrom', 'slug'],
    select: stepFields,
    overrideAccess: false,
    user,
  })
  return { steps: await asFoundSteps(reader, docs), total: totalDocs }
}
