import type { Where } from 'payload'
import type { Reader } from '@/platform/reader'
import type { ShownAmount } from '../amounts/shown-amount'
import type { StoredInvolvement } from '../organisations/find-involvements.query'
import type { ShownSource } from '../sources/shown-source'
import type { TimelineStep } from './timeline'

import { findPlaces } from '@/parties/api'
import { idOf, idsOf } from '@/platform/relation'
import { anyOf, listOf, shown } from '@/platform/reading-tags'

import { followUpMarkOf } from '../follow-up/shown-follow-up-of'
import { shownAmountsOf } from '../amounts/shown-amounts-of'
import { findBodies } from '../bodies/find-bodies.query'
import { isOpenDispute } from '../disputes/shown-dispute'
import { involvedFields } from '../organisations/find-involvements.query'
import { shownSourcesOf } from '../sources/shown-sources-of'

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
}

export async function findStepsOfDossiers(
  reader: Reader,
  dossierIds: readonly string[],
): Promise<FoundStep[]> {
  if (dossierIds.length === 0) return []
  reader.sees(...dossierIds.map((id) => listOf('decisions', 'dossier', id)))
  return findSteps(reader, { dossiers: { in: [...dossierIds] } })
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

/** Steps that are expected on or after a day, or were put off without a new date. */
export async function findStepsToCome(
  reader: Reader,
  { from, municipality }: { from: string; municipality: string | null },
): Promise<FoundStep[]> {
  reader.sees(
    municipality === null ? anyOf('decisions') : listOf('decisions', 'municipality', municipality),
  )
  const isExpected: Where = {
    and: [
      { status: { equals: 'gepland' } },
      { or: [{ 'when.sortTo': { greater_than_equal: from } }, isOpenFrom(from)] },
    ],
  }
  const isThere: Where[] = municipality === null ? [] : [{ municipalities: { in: [municipality] } }]
  return findSteps(reader, {
    and: [{ or: [isExpected, { status: { equals: 'uitgesteld' } }] }, ...isThere],
  })
}

/** A date without an end is judged by its beginning. */
const isOpenFrom = (day: string): Where => ({
  and: [{ 'when.sortTo': { exists: false } }, { 'when.sortFrom': { greater_than_equal: day } }],
})

async function findSteps(reader: Reader, where: Where): Promise<FoundStep[]> {
  const { payload, user, sees } = reader
  const { docs } = await payload.find({
    collection: 'decisions',
    where,
    pagination: false,
    depth: 0,
    sort: 'when.sortFrom',
    select: {
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
      updatedAt: true,
    },
    overrideAccess: false,
    user,
  })
  sees(...docs.map(({ id }) => shown('decisions', id)))
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
        bodyName: bodies.get(idOf(decision.body) ?? '')?.name ?? null,
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
    }
  })
}

/** The place of a step says nothing where all steps are of one municipality. */
export function withoutPlace({ step }: FoundStep): TimelineStep {
  return { ...step, municipality: null }
}
