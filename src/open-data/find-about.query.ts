import type { Reader } from '@/platform/reader'
import type { Stored } from './items/making'
import type { Subjects } from './find-named.query'

import { idOf } from '@/platform/relation'

import { rowsOf } from './items/making'

/**
 * The ids that a stance in these posts must be about; null when none is asked for. A stance on a step is one in its dossier
 * too; only the steps of this page are looked up, as a dossier may have any number.
 */
export async function findAbout(
  { payload, user }: Reader,
  { dossier, decision }: Subjects,
  posts: readonly Stored[],
): Promise<ReadonlySet<string> | null> {
  if (dossier === undefined) return decision === undefined ? null : new Set([decision])
  const steps = posts.flatMap(({ stances }) => rowsOf(stances).map((row) => idOf(row.decision)))
  const wanted = new Set(steps.filter((id) => id !== null))
  const { docs } = await payload.find({
    collection: 'decisions',
    where: { and: [{ id: { in: [...wanted] } }, { dossiers: { in: [dossier] } }] },
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: false,
    user,
  })
  const inDossier = [dossier, ...docs.map(({ id }) => id)]
  return new Set(inDossier.filter((id) => decision === undefined || id === decision))
}
