import type { Payload } from 'payload'

import { inTransaction } from '@/platform/in-transaction'

/** Shown after seeding, so that a person sees what is there. */
const counted = [
  ['municipalities', 'gemeenten'],
  ['parties', 'partijen'],
  ['dossiers', 'dossiers'],
  ['decisions', 'stappen'],
  ['posts', 'stukken'],
  ['media', 'tekeningen'],
  ['users', 'accounts'],
] as const

/** "6 gemeenten, 35 partijen, 6 dossiers, …" */
export function countContent(payload: Payload): Promise<string> {
  return inTransaction(payload, async (req) => {
    const parts: string[] = []
    for (const [collection, word] of counted) {
      const { totalDocs } = await payload.count({
        collection,
        // Without a condition MongoDB only estimates.
        where: { id: { exists: true } },
        // The seed counts drafts too.
        overrideAccess: true,
        req,
      })
      parts.push(`${totalDocs} ${word}`)
    }
    return parts.join(', ')
  })
}
