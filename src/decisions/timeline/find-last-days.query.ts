import type { Reader } from '@/platform/reader'

import { idsOf } from '@/platform/relation'
import { listOf } from '@/platform/reading-tags'

import { withoutVotes } from '../votes/without-votes'

/** The newest of these have the last days of most dossiers; one that is not among them is older. */
const stepsRead = 200

/** The first possible day of the last step that took place in each dossier, for those in which it is not long ago. */
export async function findLastDays(
  { payload, user, sees }: Reader,
  dossierIds: readonly string[],
): Promise<Map<string, string>> {
  if (dossierIds.length === 0) return new Map()
  sees(...dossierIds.map((id) => listOf('decisions', 'dossier', id)))
  const { docs } = await payload.find({
    collection: 'decisions',
    where: { and: [{ status: { equals: 'gehouden' } }, { dossiers: { in: [...dossierIds] } }] },
    limit: stepsRead,
    pagination: false,
    depth: 0,
    sort: '-when.sortFrom',
    select: { when: true, dossiers: true, ...withoutVotes },
    overrideAccess: false,
    user,
  })
  const found = new Map<string, string>()
  for (const { when, dossiers } of docs)
    for (const id of idsOf(dossiers))
      if (when.sortFrom && !found.has(id)) found.set(id, when.sortFrom)
  return found
}
