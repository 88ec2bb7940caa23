import type { Where } from 'payload'
import type { Reader } from '@/platform/reader'
import type { ShownDate } from '../timeline/shown-date'
import type { DossierTile } from './dossier-view'

import { idsOf } from '@/platform/relation'
import { listOf } from '@/platform/reading-tags'

import { decisionStages } from '../decision-words'
import { requiredDateOf } from '../timeline/shown-date-of'
import { compareExpectedDates, compareShownDates } from '../timeline/shown-date'
import { lastsUntil } from '../timeline/last-day.query'
import { withoutVotes } from '../votes/without-votes'

/** What a tile tells of the steps of a dossier. */
type Standing = Pick<DossierTile, 'stepCount' | 'stage' | 'next' | 'latest'>
type NamedStep = { title: string; when: ShownDate }

/** No page of dossiers looks further ahead; the first of each are among these. */
const maxExpected = 400

/**
 * Where dossiers stand, without reading all their steps: Payload takes up to a millisecond for each document that it
 * hands over, so a dossier of 500 steps would cost its tile as much as a whole page may.
 */
export async function findStandings(
  reader: Reader,
  dossierIds: readonly string[],
): Promise<Map<string, Standing>> {
  reader.sees(...dossierIds.map((id) => listOf('decisions', 'dossier', id)))
  const next = await findNextSteps(reader, dossierIds)
  const found = await Promise.all(
    dossierIds.map(async (id): Promise<[string, Standing]> => {
      const past = await findPast(reader, id)
      return [id, { ...past, next: next.get(id) ?? null }]
    }),
  )
  return new Map(found)
}

async function findPast(reader: Reader, dossierId: string): Promise<Omit<Standing, 'next'>> {
  const { payload, user } = reader
  const isOfIt: Where = { dossiers: { in: [dossierId] } }
  const tookPlace: Where = { and: [isOfIt, { status: { equals: 'gehouden' } }] }
  const { totalDocs } = await payload.count({
    collection: 'decisions',
    where: isOfIt,
    overrideAccess: false,
    user,
  })
  const { values } = await payload.findDistinct({
    collection: 'decisions',
    field: 'stage',
    where: tookPlace,
    overrideAccess: false,
    user,
  })
  return {
    stepCount: totalDocs,
    stage: decisionStages.findLast((stage) => values.some((one) => one.stage === stage)) ?? null,
    latest: values.length === 0 ? null : await findLatest(reader, tookPlace),
  }
}

/** Two are asked for: a date without an end is the vaguest of its day, and databases put it on either side. */
async function findLatest({ payload, user }: Reader, where: Where): Promise<NamedStep | null> {
  const { docs } = await payload.find({
    collection: 'decisions',
    where,
    limit: 2,
    pagination: false,
    depth: 0,
    // As on the timeline itself, where the newest entry of a day comes first.
    sort: ['-when.sortFrom', 'when.sortTo', 'createdAt'],
    select: { title: true, when: true, ...withoutVotes },
    overrideAccess: false,
    user,
  })
  const [one = null, other] = docs.map(asNamedStep)
  return one && other && compareShownDates(one.when, other.when) < 0 ? other : one
}

/** The first step that is expected in each dossier; those without one are left out. */
async function findNextSteps(
  { payload, user, today }: Reader,
  dossierIds: readonly string[],
): Promise<Map<string, NamedStep>> {
  const { docs } = await payload.find({
    collection: 'decisions',
    where: {
      and: [
        { status: { equals: 'gepland' } },
        lastsUntil(today),
        { dossiers: { in: [...dossierIds] } },
      ],
    },
    limit: maxExpected,
    pagination: false,
    depth: 0,
    sort: 'when.sortFrom',
    select: { title: true, when: true, dossiers: true, ...withoutVotes },
    overrideAccess: false,
    user,
  })
  const next = new Map<string, NamedStep>()
  for (const doc of docs) {
    const step = asNamedStep(doc)
    for (const id of idsOf(doc.dossiers)) {
      const known = next.get(id)
      if (!known || compareExpectedDates(step.when, known.when) < 0) next.set(id, step)
    }
  }
  return next
}

function asNamedStep(doc: {
  title: string
  when: Parameters<typeof requiredDateOf>[0]
}): NamedStep {
  return { title: doc.title, when: requiredDateOf(doc.when) }
}
