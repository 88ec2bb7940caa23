import type { Payload, PayloadRequest } from 'payload'

import { inTransaction } from '@/platform/in-transaction'
import { refreshPages } from '@/platform/reading-cache.adapter'
import { anyOf, shown } from '@/platform/reading-tags'

import { listsOfFact } from '../facts/lists-of-fact'

import { withoutWords } from './without-words'

type Asked = {
  slug: string
  /** As they stand in the text: a name, an address, a number. */
  words: string
  now: Date
}

/**
 * Takes words out of a step and out of everything that was ever saved of it. The history of a step is public, so what
 * should never have been there, such as the name of somebody who needs care, stands in it until this is done. Answers in
 * how many saves the words stood, and null when there is no step at this address.
 */
export function takeOutWords(payload: Payload, asked: Asked): Promise<number | null> {
  return inTransaction(payload, async (req) => {
    const { docs } = await payload.find({
      collection: 'decisions',
      where: { slug: { equals: asked.slug } },
      limit: 1,
      pagination: false,
      depth: 0,
      // Whoever runs this holds the whole database.
      overrideAccess: true,
      req,
    })
    const [step] = docs
    if (!step) return null
    const saves = await cleanVersions(req, step.id, asked.words)
    if (saves === 0) return saves
    // Past the hooks: they would keep old plans and disputes as they were, and sign the change.
    await payload.db.updateOne({
      collection: 'decisions',
      id: step.id,
      data: { ...withoutWords(step, asked.words), updatedAt: asked.now.toISOString() },
      req,
    })
    const lists = listsOfFact('decisions')({ ...step })
    await refreshPages(req, [shown('decisions', step.id), anyOf('decisions'), ...lists])
    return saves
  })
}

async function cleanVersions(req: PayloadRequest, stepId: string, words: string): Promise<number> {
  const { docs } = await req.payload.findVersions({
    collection: 'decisions',
    where: { parent: { equals: stepId } },
    limit: 0,
    pagination: false,
    depth: 0,
    // As above.
    overrideAccess: true,
    req,
  })
  let count = 0
  for (const { id, version, createdAt, updatedAt } of docs) {
    const cleaned = withoutWords(version, words)
    if (JSON.stringify(cleaned) === JSON.stringify(version)) continue
    count += 1
    await req.payload.db.updateVersion({
      collection: 'decisions',
      id,
      versionData: { version: cleaned, parent: stepId, createdAt, updatedAt },
      req,
    })
  }
  return count
}
