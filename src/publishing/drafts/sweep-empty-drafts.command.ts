import type { Payload, PayloadRequest, Where } from 'payload'

import { inTransaction } from '@/platform/in-transaction'

import { isUntouched } from './is-untouched'

const dayMs = 24 * 60 * 60 * 1000

/**
 * Payload makes a draft as soon as the form of a new post opens. Those in which nobody ever typed or chose anything are
 * removed after a day; answers how many.
 */
export async function sweepEmptyDrafts(payload: Payload, now: Date): Promise<number> {
  const before = new Date(now.getTime() - dayMs)
  let count = 0
  for (const id of await untitledDrafts(payload, before))
    if (await inTransaction(payload, (req) => removeIfUntouched(req, { id, before }))) count += 1
  return count
}

async function untitledDrafts(payload: Payload, before: Date): Promise<string[]> {
  const isLeft: Where = {
    and: [
      { stage: { equals: 'concept' } },
      { publishedAt: { exists: false } },
      { title: { exists: false } },
      { updatedAt: { less_than: before.toISOString() } },
    ],
  }
  const { docs } = await payload.find({
    collection: 'posts',
    where: isLeft,
    draft: true,
    depth: 0,
    pagination: false,
    select: {},
    // The platform tidies up for every party.
    overrideAccess: true,
  })
  return docs.map(({ id }) => id)
}

/** Every version that is kept counts: the newest may have been emptied by hand. */
async function removeIfUntouched(
  req: PayloadRequest,
  { id, before }: { id: string; before: Date },
): Promise<boolean> {
  const { docs } = await req.payload.findVersions({
    collection: 'posts',
    where: { parent: { equals: id } },
    pagination: false,
    depth: 0,
    // As above.
    overrideAccess: true,
    req,
  })
  const isLeft = docs.every(
    ({ version, updatedAt }) => isUntouched({ ...version }) && new Date(updatedAt) < before,
  )
  if (docs.length === 0 || !isLeft) return false
  // As above.
  await req.payload.delete({ collection: 'posts', id, overrideAccess: true, req })
  return true
}
