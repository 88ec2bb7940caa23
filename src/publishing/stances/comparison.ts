import type { ShownVotes, TimelineStep, VoteGroup } from '@/decisions/view'
import type { PartyMark, PartyOrder, PlaceLink } from '@/parties/view'
import type { PartyStance } from './party-stances'

import { inReadingOrder } from '@/decisions/view'
import { inFixedOrder, partyOrder } from '@/parties/view'

export type VotedStep = Pick<
  TimelineStep,
  'slug' | 'title' | 'when' | 'status' | 'outcome' | 'municipality'
> & { votes: ShownVotes | null }

/** What one party published about a subject, the latest first, and what it then voted. */
export type ComparedParty = {
  party: PartyMark
  said: readonly PartyStance[]
  /** Its last change of mind; null when it never said anything else. */
  changed: { from: PartyStance; to: PartyStance } | null
  vote: VoteGroup | null
}

/** One step, or the dossier as a whole (`step` is null), with every party of a council. */
export type ComparedSubject = {
  step: VotedStep | null
  rows: readonly ComparedParty[]
  /** Groups that voted and have no page here. */
  otherVotes: readonly VoteGroup[]
}

export type ComparedCouncil = {
  place: PlaceLink
  order: PartyOrder
  subjects: readonly ComparedSubject[]
}

type Council = { place: PlaceLink; parties: readonly PartyMark[] }
type Said = { stances: readonly PartyStance[] }

/** One step through the eyes of every party of a council, in the fixed order. */
export function compareStep(
  { place, parties }: Council,
  { step, stances }: Said & { step: VotedStep },
): ComparedCouncil {
  return { place, order: partyOrder(parties), subjects: [subjectOf({ parties, stances, step })] }
}

/**
 * A dossier through the eyes of every party of a council: each step that this council voted on or that one of its
 * parties took a stance on, and first the dossier as a whole where somebody spoke of it. Where there is nothing of
 * all that, the parties still stand there, silent.
 */
export function compareDossier(
  { place, parties }: Council,
  { steps, stances }: Said & { steps: readonly VotedStep[] },
): ComparedCouncil {
  const subjects = [null, ...inReadingOrder(steps)]
    .filter((step) => step === null || isFrom(step, place) || concerns(step, parties, stances))
    .map((step) => subjectOf({ parties, stances, step }))
  const told = subjects.filter(
    ({ step, rows }) =>
      (step !== null && step.votes !== null) || rows.some(({ said }) => said.length > 0),
  )
  return {
    place,
    order: partyOrder(parties),
    subjects: told.length > 0 ? told : subjects.slice(0, 1),
  }
}

function subjectOf({
  parties,
  stances,
  step,
}: Said & { parties: readonly PartyMark[]; step: VotedStep | null }): ComparedSubject {
  const groups = step?.votes?.groups ?? []
  const rows = inFixedOrder(parties).map((party): ComparedParty => {
    const said = latestFirst(
      stances.filter((stance) => stance.party.slug === party.slug && isAbout(stance, step)),
    )
    const [to, ...earlier] = said
    const from = earlier.find(({ stance }) => stance !== to?.stance)
    const vote = groups.find((group) => group.party?.slug === party.slug) ?? null
    return { party, said, changed: to && from ? { from, to } : null, vote }
  })
  const isHere = (slug: string | undefined) => parties.some((party) => party.slug === slug)
  return { step, rows, otherVotes: groups.filter(({ party }) => !isHere(party?.slug)) }
}

const isFrom = ({ municipality }: VotedStep, place: PlaceLink): boolean =>
  municipality === null || municipality.slug === place.slug

function concerns(
  step: VotedStep,
  parties: readonly PartyMark[],
  stances: readonly PartyStance[],
): boolean {
  const isHere = (party: PartyMark | null) => parties.some(({ slug }) => slug === party?.slug)
  return (
    stances.some((stance) => isAbout(stance, step) && isHere(stance.party)) ||
    (step.votes?.groups ?? []).some(({ party }) => isHere(party))
  )
}

const isAbout = ({ target }: PartyStance, step: VotedStep | null): boolean =>
  step === null ? target.kind === 'dossier' : target.kind === 'besluit' && target.slug === step.slug

/** Posts of one day keep the order in which they came: the latest first. */
const latestFirst = (stances: readonly PartyStance[]): PartyStance[] =>
  stances.toSorted((a, b) =>
    (b.publishedOn.sortFrom ?? '').localeCompare(a.publishedOn.sortFrom ?? ''),
  )

/** Whether something was said before or after a step took place; null where the dates do not tell. */
export function sideOf(
  { publishedOn }: Pick<PartyStance, 'publishedOn'>,
  { when }: Pick<VotedStep, 'when'>,
): 'voor' | 'na' | null {
  const { sortFrom: said, sortTo: saidLast } = publishedOn
  if (saidLast !== null && when.sortFrom !== null && saidLast < when.sortFrom) return 'voor'
  if (said !== null && when.sortTo !== null && said > when.sortTo) return 'na'
  return null
}
