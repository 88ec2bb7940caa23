import type { Decision } from '@/payload-types'
import type { PartyMark } from '@/parties/view'
import type { Reader } from '@/platform/reader'
import type { DecisionRelation, DecisionView, ShownMeeting } from './decision-view'
import type { PointsBack } from './relations/in-force'
import type { FoundStep } from './timeline/find-steps.query'

import { findParties } from '@/parties/api'
import { idOf, idsOf } from '@/platform/relation'
import { listOf, shown } from '@/platform/reading-tags'

import { earlierPlansOf } from './plans/earlier-plans-of'
import { findChanges } from './facts/find-changes.query'
import { findDossierLinks } from './dossiers/find-dossiers.query'
import { forceSentences } from './relations/in-force'
import { findInvolvements } from './organisations/find-involvements.query'
import { shownDisputesOf } from './disputes/shown-disputes-of'
import { findStepsById } from './timeline/find-steps.query'
import { findProposers } from './follow-up/find-proposers.query'
import { shownAnswerOf } from './follow-up/shown-follow-up-of'
import { findVotes } from './votes/find-votes.query'
import { requiredDateOf, shownDateOf } from './timeline/shown-date-of'

export type FoundDecision = {
  id: string
  dossierIds: string[]
  /** Of its body; else of its dossiers. */
  municipalityIds: string[]
  decision: DecisionView
}

/** One step with all that is known about it; null when there is none at this address. */
export async function findDecision(reader: Reader, slug: string): Promise<FoundDecision | null> {
  const { payload, user } = reader
  const { docs } = await payload.find({
    collection: 'decisions',
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  })
  const [found] = docs
  if (!found) return null
  const related = await findRelated(reader, found)
  const step = related.steps.get(found.id)
  if (!step) return null

  const dossierIds = idsOf(found.dossiers)
  const links = await findDossierLinks(reader, dossierIds)
  const [involved = []] = await findInvolvements(reader, [step.involved])
  const parties = await partiesIn(reader, found, step)
  const { sortFrom, sortTo } = step.step.when
  const [proposers = []] = await findProposers(
    reader,
    [found.proposers],
    sortTo ?? sortFrom ?? reader.today,
  )
  const effectFrom = shownDateOf(found.effectFrom)
  const effectUntil = shownDateOf(found.effectUntil)

  return {
    id: found.id,
    dossierIds,
    municipalityIds: step.municipalityId ? [step.municipalityId] : idsOf(found.municipalities),
    decision: {
      ...step.step,
      dossiers: dossierIds.flatMap((id) => links.get(id) ?? []),
      meeting: await findMeeting(reader, step.meetingId),
      plans: earlierPlansOf(found.plannedWhen),
      effectFrom,
      effectUntil,
      force: forceSentences(
        { ...step.step, effectFrom, effectUntil, pointedAtBy: related.pointedAtBy },
        reader.today,
      ),
      proposers,
      text: found.text || null,
      answer: shownAnswerOf(found.followUp),
      involved,
      amounts: step.amounts.map((amount) => ({ ...amount, step: null })),
      votes: await findVotes(reader, {
        votes: found.votes,
        body: found.body,
        when: step.step.when,
        outcome: step.step.outcome,
      }),
      relations: related.relations,
      disputes: shownDisputesOf(found.disputes, parties),
      sources: step.sources,
      changes: await findChanges(reader, found.id),
    },
  }
}

type Related = {
  steps: Map<string, FoundStep>
  relations: DecisionRelation[]
  pointedAtBy: PointsBack[]
}

/** The step itself and the steps that it points at or that point at it, in one question. */
async function findRelated(reader: Reader, found: Decision): Promise<Related> {
  const { payload, user, sees } = reader
  sees(listOf('decisions', 'relation', found.id))
  const { docs } = await payload.find({
    collection: 'decisions',
    where: { 'relations.decision': { equals: found.id } },
    pagination: false,
    depth: 0,
    select: { relations: true, effectFrom: true },
    overrideAccess: false,
    user,
  })
  const forward = (found.relations ?? []).map(({ kind, decision }) => ({
    kind,
    direction: 'forward' as const,
    id: idOf(decision),
  }))
  const back = docs.flatMap(({ id, relations, effectFrom }) =>
    (relations ?? [])
      .filter(({ decision }) => idOf(decision) === found.id)
      .map(({ kind }) => ({ kind, direction: 'back' as const, id, effectFrom })),
  )
  const steps = await findStepsById(reader, [
    found.id,
    ...[...forward, ...back].map(({ id }) => id),
  ])
  const relations = [...forward, ...back].flatMap(({ kind, direction, id }) => {
    const step = steps.get(id ?? '')?.step
    if (!step) return []
    const { title, slug, when, status } = step
    return [{ kind, direction, step: { title, slug, when, status } }]
  })
  const pointedAtBy = back.flatMap(({ kind, id, effectFrom }) => {
    const step = steps.get(id)?.step
    return step ? [{ ...step, relation: kind, effectFrom: shownDateOf(effectFrom) }] : []
  })
  return { steps, relations: eachOnce(relations), pointedAtBy }
}

/** Two steps that each say to contradict the other contradict each other once. */
function eachOnce(relations: readonly DecisionRelation[]): DecisionRelation[] {
  return relations.filter(
    ({ kind, direction, step }) =>
      direction === 'forward' ||
      kind !== 'in-strijd-met' ||
      !relations.some(
        (other) =>
          other.direction === 'forward' && other.kind === kind && other.step.slug === step.slug,
      ),
  )
}

/** Parties that disagree, with the seats they had then. */
async function partiesIn(
  reader: Reader,
  { disputes }: Decision,
  { step: { when } }: FoundStep,
): Promise<Map<string, PartyMark>> {
  const ids = (disputes ?? []).map(({ party }) => idOf(party))
  const found = await findParties(reader, { ids }, when.sortTo ?? when.sortFrom ?? reader.today)
  return new Map(found.map(({ id, mark }) => [id, mark]))
}

async function findMeeting(reader: Reader, id: string | null): Promise<ShownMeeting | null> {
  if (id === null) return null
  const { payload, user, sees } = reader
  sees(shown('meetings', id))
  const { docs } = await payload.find({
    collection: 'meetings',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  })
  const [meeting] = docs
  if (!meeting) return null
  return {
    title: meeting.title,
    when: requiredDateOf(meeting.when),
    startTime: meeting.startTime || null,
    location: meeting.location || null,
  }
}
