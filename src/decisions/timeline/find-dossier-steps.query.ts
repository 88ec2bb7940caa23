import type { Decision } from '@/payload-types'
import type { Reader } from '@/platform/reader'
import type { RelationKind } from '../decision-words'
import type { ShownSource } from '../sources/shown-source'
import type { DossierStep, StepRelation } from './dossier-step'

import { findParties } from '@/parties/api'
import { idOf } from '@/platform/relation'
import { listOf, shown } from '@/platform/reading-tags'

import { shownVotesOf } from '../votes/shown-votes-of'

import { findStepsById } from './find-steps.query'
import { requiredDateOf } from './shown-date-of'

export type FoundDossierStep = { id: string; step: DossierStep; sources: ShownSource[] }

/** The steps that a dossier shows, with how they stand to others and what each party voted. In the order of the ids. */
export async function findDossierSteps(
  reader: Reader,
  ids: readonly string[],
): Promise<FoundDossierStep[]> {
  const steps = await findStepsById(reader, ids)
  const rows = await findTies(reader, ids)
  const votes = await votesOf(reader, rows)
  const relations = await relationsOf(reader, rows, ids)
  return ids.flatMap((id) => {
    const found = steps.get(id)
    if (!found) return []
    const { step, sources } = found
    const own = { relations: relations.get(id) ?? [], votes: votes.get(id) ?? null }
    return [{ id, step: { ...step, ...own }, sources }]
  })
}

type TiedStep = Pick<Decision, 'id' | 'relations' | 'votes'>

/** These steps and the ones that point at them, in one question. */
async function findTies(
  { payload, user, sees }: Reader,
  ids: readonly string[],
): Promise<TiedStep[]> {
  if (ids.length === 0) return []
  sees(...ids.map((id) => listOf('decisions', 'relation', id)))
  const { docs } = await payload.find({
    collection: 'decisions',
    where: { or: [{ id: { in: [...ids] } }, { 'relations.decision': { in: [...ids] } }] },
    pagination: false,
    depth: 0,
    select: { relations: true, votes: true },
    overrideAccess: false,
    user,
  })
  return docs
}

async function votesOf(reader: Reader, rows: readonly TiedStep[]) {
  const partyIds = rows.flatMap(({ votes }) =>
    [votes?.groups ?? [], votes?.members ?? []].flat().map(({ party }) => idOf(party)),
  )
  const parties = await findParties(reader, { ids: partyIds })
  const marks = new Map(parties.map(({ id, mark }) => [id, mark]))
  // One line on a timeline names no members and compares nothing with the seats of that day; the page of the step does.
  const setting = { parties: marks, people: new Map(), seats: new Map(), council: null }
  return new Map(rows.map(({ id, votes }) => [id, shownVotesOf(votes, setting)]))
}

async function relationsOf(
  reader: Reader,
  rows: readonly TiedStep[],
  ids: readonly string[],
): Promise<Map<string, StepRelation[]>> {
  const ties = rows.flatMap(({ id, relations }) =>
    (relations ?? []).flatMap(({ kind, decision }): Tie[] => {
      const other = idOf(decision)
      if (other === null) return []
      return [
        { of: id, kind, direction: 'forward', other },
        { of: other, kind, direction: 'back', other: id },
      ]
    }),
  )
  const wanted = ties.filter(({ of }) => ids.includes(of))
  const names = await findNames(reader, [...new Set(wanted.map(({ other }) => other))])
  return new Map(
    ids.map((id) => [
      id,
      wanted
        .filter(({ of }) => of === id)
        .flatMap(({ kind, direction, other }): StepRelation[] => {
          const step = names.get(other)
          return step ? [{ kind, direction, step }] : []
        }),
    ]),
  )
}

type Tie = { of: string; kind: RelationKind; direction: 'forward' | 'back'; other: string }

async function findNames(
  { payload, user, sees }: Reader,
  ids: readonly string[],
): Promise<Map<string, StepRelation['step']>> {
  if (ids.length === 0) return new Map()
  sees(...ids.map((id) => shown('decisions', id)))
  const { docs } = await payload.find({
    collection: 'decisions',
    where: { id: { in: [...ids] } },
    pagination: false,
    depth: 0,
    select: { title: true, slug: true, when: true, status: true },
    overrideAccess: false,
    user,
  })
  return new Map(
    docs.map(({ id, title, slug, when, status }) => [
      id,
      { title, slug, status, when: requiredDateOf(when) },
    ]),
  )
}
