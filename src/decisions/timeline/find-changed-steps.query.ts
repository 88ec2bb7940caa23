import type { Where } from 'payload'
import type { Reader } from '@/platform/reader'
import type { LatestChange } from './latest-change'
import type { ShownDate } from './shown-date'

import { idOf } from '@/platform/relation'
import { listOf, shown } from '@/platform/reading-tags'

import { withoutVotes } from '../votes/without-votes'

import { latestChange } from './latest-change'
import { requiredDateOf } from './shown-date-of'

/** A step with what changed about it last, for whoever follows by feed. */
export type ChangedStep = {
  title: string
  slug: string
  when: ShownDate
  /** ISO 8601 with time. */
  addedAt: string
  changedAt: string
  /** In a few words: "Toegevoegd." */
  what: string
}

type Asked = { municipality: string } | { dossiers: readonly string[] }

/** Enough of the history of each to find the last change that readers notice. */
const versionsPerStep = 10

/** The steps that were added or changed last, the newest change first. */
export async function findChangedSteps(
  reader: Reader,
  asked: Asked,
  { limit }: { limit: number },
): Promise<ChangedStep[]> {
  const { payload, user, sees } = reader
  const where = whereOf(asked)
  if (where === null) return []
  sees(...listsAsked(asked))
  const { docs } = await payload.find({
    collection: 'decisions',
    where,
    limit,
    pagination: false,
    depth: 0,
    sort: '-updatedAt',
    select: {
      title: true,
      slug: true,
      when: true,
      createdAt: true,
      updatedAt: true,
      ...withoutVotes,
    },
    overrideAccess: false,
    user,
  })
  sees(...docs.map(({ id }) => shown('decisions', id)))
  const changes = await findLatestChanges(
    reader,
    docs.map(({ id }) => id),
  )
  const steps = docs.map(({ id, title, slug, when, createdAt, updatedAt }): ChangedStep => {
    const { at, what } = changes.get(id) ?? { at: updatedAt, what: 'Bijgewerkt.' }
    return { title, slug, when: requiredDateOf(when), addedAt: createdAt, changedAt: at, what }
  })
  return steps.toSorted((a, b) => b.changedAt.localeCompare(a.changedAt))
}

async function findLatestChanges(
  { payload }: Reader,
  ids: readonly string[],
): Promise<Map<string, LatestChange>> {
  const limit = ids.length * versionsPerStep
  if (ids.length === 0) return new Map()
  const { docs } = await payload.findVersions({
    collection: 'decisions',
    where: { parent: { in: [...ids] } },
    sort: '-updatedAt',
    limit,
    pagination: false,
    depth: 0,
    // Old versions as such are for members; that a shared fact was changed is for everybody.
    overrideAccess: true,
  })
  return new Map(
    ids.flatMap((id) => {
      const own = docs
        .filter(({ parent }) => idOf(parent) === id)
        .map(({ updatedAt, version }) => ({
          savedAt: updatedAt,
          byParty: null,
          content: { ...version },
        }))
      const change = latestChange(own, { isComplete: docs.length < limit })
      return change === null ? [] : [[id, change]]
    }),
  )
}

function whereOf(asked: Asked): Where | null {
  if ('municipality' in asked) return { municipalities: { in: [asked.municipality] } }
  return asked.dossiers.length === 0 ? null : { dossiers: { in: [...asked.dossiers] } }
}

function listsAsked(asked: Asked): string[] {
  if ('municipality' in asked) return [listOf('decisions', 'municipality', asked.municipality)]
  return asked.dossiers.map((id) => listOf('decisions', 'dossier', id))
}
