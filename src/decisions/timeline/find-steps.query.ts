import type { Where } from 'payload'
import type { Decision } from '@/payload-types'
import type { Reader } from '@/platform/reader'
import type { ShownAmount } from '../amounts/shown-amount'
import type { StoredInvolvement } from '../organisations/find-involvements.query'
import type { ShownSource } from '../sources/shown-source'
import type { TimelineStep } from './timeline'

import { findPlaces } from '@/parties/api'
import { idOf, idsOf } from '@/platform/relation'
import { listOf, shown } from '@/platform/reading-tags'

import { followUpMarkOf } from '../follow-up/shown-follow-up-of'
import { shownAmountsOf } from '../amounts/shown-amounts-of'
import { findBodies } from '../bodies/find-bodies.query'
import { isOpenDispute } from '../disputes/shown-dispute'
import { involvedFields } from '../organisations/find-involvements.query'
import { shownSourcesOf } from '../sources/shown-sources-of'
import { withoutVotes } from '../votes/without-votes'

import { requiredDateOf } from './shown-date-of'

/** A step with what a dossier gathers from its steps, and where it belongs. */
export type FoundStep = {
  id: string
  dossierIds: string[]
  /** Where the body sits; else the one municipality of the dossiers. Null when that is not one place. */
  municipalityId: string | null
  meetingId: string | null
  step: TimelineStep
  involved: StoredInvolvement[]
  amounts: ShownAmount[]
  sources: ShownSource[]
  updatedAt: string
  /** How often a calendar had to take over another time, place or state. */
  sequence: number
}

/** On each side of the day, where a dossier has more steps than both together. */
const stepsNear = 15

/** All steps of a dossier, or of a long one those nearest to a day. */
export async function findStepsNear(
  reader: Reader,
  dossierId: string,
  day: string,
): Promise<{ steps: FoundStep[]; stepCount: number }> {
  const { payload, user } = reader
  const isOfIt: Where = { dossiers: { in: [dossierId] } }
  reader.sees(listOf('decisions', 'dossier', dossierId))
  const { totalDocs } = await payload.count({
    collection: 'decisions',
    where: isOfIt,
    overrideAccess: false,
    user,
  })
  if (totalDocs <= 2 * stepsNear)
    return { steps: await findSteps(reader, isOfIt), stepCount: totalDocs }

  const until: Where = { and: [isOfIt, { 'when.sortFrom': { less_than_equal: day } }] }
  const after: Where = { and: [isOfIt, { 'when.sortFrom': { greater_than: day } }] }
  const before = await findSteps(reader, until, { limit: stepsNear, sort: '-when.sortFrom' })
  const later = await findSteps(reader, after, { limit: stepsNear })
  return { steps: [...before.toReversed(), ...later], stepCount: totalDocs }
}

export async function findStepsById(
  reader: Reader,
  ids: readonly (string | null)[],
): Promise<Map<string, FoundStep>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  reader.sees(...wanted.map((id) => shown('decisions', id)))
  const found = await findSteps(reader, { id: { in: wanted } })
  return new Map(found.map((step) => [step.id, step]))
}

type Look = { limit?: number; sort?: string | string[] }

/** Steps as they are asked for, in the order of their dates unless told. */
export async function findSteps(
  reader: Reader,
  where: Where,
  { limit, sort = ['when.sortFrom', 'createdAt'] }: Look = {},
): Promise<FoundStep[]> {
  const { payload, user } = reader
  const { docs } = await payload.find({
    collection: 'decisions',
    where,
    limit,
    pagination: false,
    depth: 0,
    sort,
    select: stepFields,
    overrideAccess: false,
    user,
  })
  return asFoundSteps(reader, docs)
}

/** What is read of a step. */
export const stepFields = {
  title: true,
  slug: true,
  summary: true,
  dossiers: true,
  municipalities: true,
  meeting: true,
  when: true,
  plannedWhen: true,
  kind: true,
  stage: true,
  status: true,
  outcome: true,
  followUp: { state: true, deadline: true },
  isAuthoritative: true,
  body: true,
  sources: true,
  disputes: true,
  relations: true,
  involved: involvedFields,
  amounts: true,
  calendarSequence: true,
  updatedAt: true,
  ...withoutVotes,
} as const

type Row = Pick<Decision, 'id' | Exclude<keyof typeof stepFields, 'votes'>>

export async function asFoundSteps(reader: Reader, docs: readonly Row[]): Promise<FoundStep[]> {
  reader.sees(...docs.map(({ id }) => shown('decisions', id)))
  const bodies = await findBodies(reader, { ids: docs.map(({ body }) => idOf(body)) })
  const homes = docs.map(({ body, municipalities }) => {
    const [only, ...others] = idsOf(municipalities)
    const home = bodies.get(idOf(body) ?? '')?.municipalityId
    return home ?? (others.length === 0 ? (only ?? null) : null)
  })
  const places = await findPlaces(reader, homes)

  return docs.map((decision, index) => {
    const { id, title, slug } = decision
    const municipalityId = homes[index] ?? null
    const body = bodies.get(idOf(decision.body) ?? '')
    return {
      id,
      dossierIds: idsOf(decision.dossiers),
      municipalityId,
      meetingId: idOf(decision.meeting),
      step: {
        slug,
        title,
        summary: decision.summary || null,
        when: requiredDateOf(decision.when),
        earlierPlans: (decision.plannedWhen ?? []).map(({ when }) => requiredDateOf(when)),
        kind: decision.kind,
        stage: decision.stage,
        status: decision.status,
        outcome: decision.outcome ?? null,
        followUp: followUpMarkOf(decision.followUp),
        isAuthoritative: decision.isAuthoritative === true,
        bodyName: body?.name ?? null,
        bodySlug: body?.slug ?? null,
        municipality: places.get(municipalityId ?? '') ?? null,
        sourceCount: decision.sources?.length ?? 0,
        isDisputed:
          (decision.disputes ?? []).some(isOpenDispute) ||
          (decision.relations ?? []).some(({ kind }) => kind === 'in-strijd-met'),
      },
      involved: decision.involved ?? [],
      amounts: shownAmountsOf(decision.amounts, { title, slug }),
      sources: shownSourcesOf(decision.sources),
      updatedAt: decision.updatedAt,
      sequence: decision.calendarSequence ?? 0,
    }
  })
}

/** The place of a step says nothing where all steps are of one municipality. */
export function withoutPlace({ step }: FoundStep): TimelineStep {
  return { ...step, municipality: null }
}

/** The ids of the dossiers that each of these steps belongs to. */
export async function findDossiersOfSteps(
  { payload, user, sees }: Reader,
  ids: readonly string[],
): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map()
  sees(...ids.map((id) => shown('decisions', id)))
  const { docs } = await payload.find({
    collection: 'decisions',
    where: { id: { in: [...new Set(ids)] } },
    pagination: false,
    depth: 0,
    select: { dossiers: true, ...withoutVotes },
    overrideAccess: false,
    user,
  })
  return new Map(docs.map(({ id, dossiers }) => [id, idsOf(dossiers)]))
}
