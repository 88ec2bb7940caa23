import type { Reader } from '@/platform/reader'

import { listOf } from '@/platform/reading-tags'

import { withoutVotes } from '../votes/without-votes'

/** More than a dossier has; databases refuse questions of any length. */
const maxSteps = 500

/** The addresses of the steps of a dossier by their ids, for what only asks who speaks about them. */
export async function findStepSlugs(
  { payload, user, sees }: Reader,
  dossier: string,
): Promise<Map<string, string>> {
  sees(listOf('decisions', 'dossier', dossier))
  const { docs } = await payload.find({
    collection: 'decisions',
    where: { dossiers: { in: [dossier] } },
    limit: maxSteps,
    pagination: false,
    depth: 0,
    sort: '-when.sortFrom',
    select: { slug: true, ...withoutVotes },
    overrideAccess: false,
    user,
  })
  return new Map(docs.map(({ id, slug }) => [id, slug]))
}

/** The day on which the parties of a dossier are compared: that of the last step that took place; null while none did. */
export async function findLastDay(
  { payload, user, sees }: Reader,
  dossier: string,
): Promise<string | null> {
  sees(listOf('decisions', 'dossier', dossier))
  const { docs } = await payload.find({
    collection: 'decisions',
    where: { and: [{ dossiers: { in: [dossier] } }, { status: { equals: 'gehouden' } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    sort: ['-when.sortFrom', 'when.sortTo'],
    select: { when: true },
    overrideAccess: false,
    user,
  })
  const when = docs[0]?.when
  return when?.sortTo ?? when?.sortFrom ?? null
}
