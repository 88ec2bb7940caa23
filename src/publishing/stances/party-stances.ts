import type { ShownDate, ShownVotes, TimelineStep, VoteGroup } from '@/decisions/view'
import type { PartyMark, PartyOrder } from '@/parties/view'
import type { Stance } from './stance-words'

import { inReadingOrder } from '@/decisions/view'
import { inFixedOrder, partyOrder } from '@/parties/view'

/** What one party published about one step or about a dossier as a whole, with the post as evidence. */
export type PartyStance = {
  party: PartyMark
  target: { kind: 'besluit' | 'dossier'; slug: string }
  stance: Stance
  conditions: string | null
  post: { title: string; slug: string }
  publishedOn: ShownDate
}

export type StanceCell = PartyStance & {
  /** What the party said before about the same thing, when that was something else. */
  before: PartyStance | null
}

export type PartyRow = {
  party: PartyMark
  cells: (StanceCell | null)[]
  /** What its members voted, step by step; null where it is not known whether it voted. */
  votes: (VoteGroup | null)[]
  /** It published nothing and no vote of it is known. */
  isSilent: boolean
}

/** A step as far as parties are compared on it. */
export type ComparedStep = Pick<TimelineStep, 'slug' | 'title' | 'when'> & {
  votes?: ShownVotes | null
}

/** What a party says now; null for a party that published nothing. */
export type LastWord = {
  party: PartyMark
  latest: PartyStance | null
  /** The step that it is about; null when it is about the very thing that was asked for. */
  about: { title: string; slug: string } | null
}

export type StanceMatrix = {
  order: PartyOrder
  /** The steps that at least one party published about or voted on. */
  steps: ComparedStep[]
  /** Whether the first column is about the dossier as a whole. */
  hasDossierColumn: boolean
  rows: PartyRow[]
  /** Steps about which nobody published, and on which no vote of a party is known. */
  silentStepCount: number
  /** Earlier columns for which there was no room. */
  leftOutCount: number
}

/** Every party of the municipality has a row, also when it said nothing: leaving it out would be a judgement. */
export function stanceMatrix({
  steps,
  parties,
  stances,
  mostColumns = Infinity,
}: {
  steps: readonly ComparedStep[]
  parties: readonly PartyMark[]
  stances: readonly PartyStance[]
  /** Of more steps than this, only the last are compared. */
  mostColumns?: number
}): StanceMatrix {
  const allDiscussed = inReadingOrder(steps).filter(
    (step) =>
      stances.some((stance) => isAbout(stance, 'besluit', step.slug)) ||
      parties.some((party) => voteOf(party, step) !== null),
  )
  const discussed = allDiscussed.slice(-Math.min(mostColumns, allDiscussed.length))
  const hasDossierColumn = stances.some(({ target }) => target.kind === 'dossier')

  const rows = inFixedOrder(parties).map((party) => {
    const own = stances.filter((stance) => stance.party.slug === party.slug)
    const onDossier = hasDossierColumn
      ? [cellOf(own.filter(({ target }) => target.kind === 'dossier'))]
      : []
    const onSteps = discussed.map((step) =>
      cellOf(own.filter((stance) => isAbout(stance, 'besluit', step.slug))),
    )
    const votes = discussed.map((step) => voteOf(party, step))
    const isSilent = own.length === 0 && votes.every((vote) => vote === null)
    return { party, cells: [...onDossier, ...onSteps], votes, isSilent }
  })

  return {
    order: partyOrder(parties),
    steps: discussed,
    hasDossierColumn,
    rows,
    silentStepCount: steps.length - allDiscussed.length,
    leftOutCount: allDiscussed.length - discussed.length,
  }
}

/**
 * What every party says of a dossier now, in the fixed order. The newest post counts; when it takes more than one
 * stance, the one on the dossier as a whole, and else the one on the step that lies latest: a post that looks back on a
 * vote and ahead to the next is read for what is still to be decided.
 */
export function latestStances({
  parties,
  stances,
  steps,
}: {
  parties: readonly PartyMark[]
  stances: readonly PartyStance[]
  steps: readonly Pick<TimelineStep, 'slug' | 'title' | 'when'>[]
}): LastWord[] {
  const latestStepFirst = inReadingOrder(steps).toReversed()
  const place = ({ target }: PartyStance) =>
    target.kind === 'dossier' ? -1 : latestStepFirst.findIndex(({ slug }) => slug === target.slug)

  return inFixedOrder(parties).map((party) => {
    const own = newestFirst(stances.filter((stance) => stance.party.slug === party.slug))
    const inNewestPost = own.filter(({ post }) => post.slug === own[0]?.post.slug)
    const [latest = null] = inNewestPost.toSorted((a, b) => place(a) - place(b))
    const step = latest === null ? undefined : latestStepFirst[place(latest)]
    return { party, latest, about: step ? { title: step.title, slug: step.slug } : null }
  })
}

/** What every party says of one step now, in the fixed order. What was said of another step is no answer here. */
export function latestStancesOnStep(
  parties: readonly PartyMark[],
  stances: readonly PartyStance[],
  slug: string,
): LastWord[] {
  const said = stancesOnStep(stances, slug)
  return inFixedOrder(parties).map((party) => ({
    party,
    latest: said.find((stance) => stance.party.slug === party.slug) ?? null,
    about: null,
  }))
}

/** What the parties now say about one step, in the fixed order; silent parties are left out. */
export function stancesOnStep(stances: readonly PartyStance[], slug: string): StanceCell[] {
  const about = stances.filter((stance) => isAbout(stance, 'besluit', slug))
  const parties = new Map(about.map(({ party }) => [party.slug, party]))
  return inFixedOrder([...parties.values()]).flatMap((party) => {
    const cell = cellOf(about.filter((stance) => stance.party.slug === party.slug))
    return cell === null ? [] : [cell]
  })
}

/** As stancesOnStep, of what was published before the first day on which the step can have been. */
export function stancesBefore(
  stances: readonly PartyStance[],
  { slug, when }: Pick<TimelineStep, 'slug' | 'when'>,
): StanceCell[] {
  const [firstDay] = (when.sortFrom ?? '').split('T')
  const earlier = stances.filter(
    ({ publishedOn }) => publishedOn.sortTo !== null && publishedOn.sortTo < (firstDay ?? ''),
  )
  return stancesOnStep(earlier, slug)
}

function voteOf(party: PartyMark, { votes }: ComparedStep): VoteGroup | null {
  return votes?.groups.find((group) => group.party?.slug === party.slug) ?? null
}

function cellOf(sameTarget: readonly PartyStance[]): StanceCell | null {
  const [latest, ...earlier] = newestFirst(sameTarget)
  if (!latest) return null
  return { ...latest, before: earlier.find(({ stance }) => stance !== latest.stance) ?? null }
}

const isAbout = (
  { target }: PartyStance,
  kind: PartyStance['target']['kind'],
  slug: string,
): boolean => target.kind === kind && target.slug === slug

const newestFirst = (stances: readonly PartyStance[]): PartyStance[] =>
  stances.toSorted((a, b) =>
    (b.publishedOn.sortFrom ?? '').localeCompare(a.publishedOn.sortFrom ?? ''),
  )
