import type { Decision } from '@/payload-types'
import type { PartyMark } from '@/parties/view'
import type { Reader } from '@/platform/reader'
import type { StepOutline } from './dossier-step'

import { findParties, findPartiesOfPeople, findPlaces } from '@/parties/api'
import { idOf, idsOf } from '@/platform/relation'
import { listOf } from '@/platform/reading-tags'

import { findBodies } from '../bodies/find-bodies.query'

import { requiredDateOf } from './shown-date-of'

export type OutlinedStep = { id: string; updatedAt: string; step: StepOutline }

export type FoundOutline = {
  rows: OutlinedStep[]
  /** All parties that voted, proposed or disagreed somewhere. */
  parties: PartyMark[]
}

/** All steps of a dossier in a few words each: enough for its stages, its filters and its comparison of parties. */
export async function findOutline(reader: Reader, dossierId: string): Promise<FoundOutline> {
  const { payload, user, sees } = reader
  sees(listOf('decisions', 'dossier', dossierId))
  const { docs } = await payload.find({
    collection: 'decisions',
    where: { dossiers: { in: [dossierId] } },
    pagination: false,
    depth: 0,
    // Of one day in the order in which they were entered.
    sort: ['when.sortFrom', 'createdAt'],
    select: {
      title: true,
      slug: true,
      municipalities: true,
      when: true,
      kind: true,
      stage: true,
      status: true,
      outcome: true,
      isAuthoritative: true,
      body: true,
      proposers: true,
      votes: { groups: { party: true }, members: { party: true } },
      disputes: { party: true },
      updatedAt: true,
    },
    overrideAccess: false,
    user,
  })
  const bodies = await findBodies(reader, { ids: docs.map(({ body }) => idOf(body)) })
  const homes = docs.map(({ body, municipalities }) => {
    const [only, ...others] = idsOf(municipalities)
    const home = bodies.get(idOf(body) ?? '')?.municipalityId
    return home ?? (others.length === 0 ? (only ?? null) : null)
  })
  const places = await findPlaces(reader, homes)
  const partiesOf = await findPartiesOfPeople(
    reader,
    docs.flatMap((step) => proposersIn(step, 'people')),
  )
  const partyIds = docs.map((step) => [
    ...partiesIn(step),
    ...proposersIn(step, 'people').flatMap((person) =>
      partiesOf(person, step.when.sortFrom?.slice(0, 10) ?? reader.today),
    ),
  ])
  const parties = await findParties(reader, { ids: partyIds.flat() })
  const slugs = new Map(parties.map(({ id, mark }) => [id, mark.slug]))

  const rows = docs.map((decision, index) => ({
    id: decision.id,
    updatedAt: decision.updatedAt,
    step: {
      slug: decision.slug,
      title: decision.title,
      when: requiredDateOf(decision.when),
      kind: decision.kind,
      stage: decision.stage,
      status: decision.status,
      outcome: decision.outcome ?? null,
      isAuthoritative: decision.isAuthoritative === true,
      bodyName: bodies.get(idOf(decision.body) ?? '')?.name ?? null,
      bodySlug: bodies.get(idOf(decision.body) ?? '')?.slug ?? null,
      municipality: places.get(homes[index] ?? '') ?? null,
      partySlugs: [...new Set((partyIds[index] ?? []).flatMap((party) => slugs.get(party) ?? []))],
    },
  }))
  return { rows, parties: parties.map(({ mark }) => mark) }
}

type Acted = Pick<Decision, 'votes' | 'disputes' | 'proposers'>

function partiesIn(step: Acted): string[] {
  const rows: { party?: unknown }[] = [
    ...(step.votes?.groups ?? []),
    ...(step.votes?.members ?? []),
    ...(step.disputes ?? []),
  ]
  const acting = rows.map(({ party }) => idOf(party)).filter((id) => id !== null)
  return [...acting, ...proposersIn(step, 'parties')]
}

function proposersIn({ proposers }: Acted, kind: 'parties' | 'people'): string[] {
  return (proposers ?? [])
    .filter(({ relationTo }) => relationTo === kind)
    .map(({ value }) => idOf(value))
    .filter((id) => id !== null)
}
