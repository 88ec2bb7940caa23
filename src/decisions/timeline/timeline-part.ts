import type { PlaceLink } from '@/parties/view'
import type { DecisionKind } from '../decision-words'
import type { StepOutline } from './dossier-step'

import { decisionKinds } from '../decision-words'

import { inTwoParts, isComing } from './timeline'

/** `straks-eerst`: what is coming first, and below it what happened, the newest first. */
export type TimelineOrder = 'oud-eerst' | 'straks-eerst'

/** What a reader wants to see of a timeline; null is everything. */
export type TimelineAsked = {
  body: string | null
  kind: string | null
  party: string | null
  order: TimelineOrder
  /** From 1; a page that is not there is answered with the nearest one. */
  page: number
}

/** The steps that a page shows, and where they stand among all others. */
export type TimelinePart<Step> = {
  steps: Step[]
  /** How many steps answer what was asked, and how many the dossier has. */
  matched: number
  total: number
  page: number
  pages: TimelinePage[]
  /** The page on which the first step that is still to come stands; null when nothing is. */
  comingPage: number | null
}

/** The years at its ends; null where no year is known. */
export type TimelinePage = { number: number; from: string | null; to: string | null }

export type TimelineChoices = {
  bodies: { slug: string; name: string; place: PlaceLink | null }[]
  kinds: DecisionKind[]
  partySlugs: string[]
}

/** As many as can be read at a stretch; a page of a thousand steps would be slow for everybody. */
export const stepsPerPage = 100

/** `today` is a day in Europe/Amsterdam (`2026-11-21`). */
export function timelinePart<Step extends StepOutline>(
  all: readonly Step[],
  asked: TimelineAsked,
  today: string,
): TimelinePart<Step> {
  const matching = inOrder(
    all.filter((step) => isAskedFor(step, asked)),
    asked.order,
    today,
  )
  const pages = pagesOf(matching)
  const page = Math.min(Math.max(1, asked.page), Math.max(1, pages.length))
  const firstComing = matching.findIndex((step) => isComing(step, today))
  return {
    steps: onPage(matching, page),
    matched: matching.length,
    total: all.length,
    page,
    pages,
    comingPage: firstComing === -1 ? null : Math.floor(firstComing / stepsPerPage) + 1,
  }
}

/** The end of a timeline, for a place where nothing can be chosen: in reading order, no more than one page of it. */
export function lastSteps<Step extends StepOutline>(all: readonly Step[], today: string): Step[] {
  return inOrder(all, 'oud-eerst', today).slice(-stepsPerPage)
}

/** Only what would find something, bodies by name and kinds in the order of the form. */
export function timelineChoices(steps: readonly StepOutline[]): TimelineChoices {
  const bodies = new Map(
    steps.flatMap(({ bodySlug, bodyName, municipality }) =>
      bodySlug === null || bodyName === null
        ? []
        : [[bodySlug, { slug: bodySlug, name: bodyName, place: municipality }] as const],
    ),
  )
  return {
    bodies: [...bodies.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'nl')),
    kinds: decisionKinds.filter((kind) => steps.some((step) => step.kind === kind)),
    partySlugs: [...new Set(steps.flatMap(({ partySlugs }) => partySlugs))],
  }
}

function isAskedFor(step: StepOutline, { body, kind, party }: TimelineAsked): boolean {
  return (
    (body === null || step.bodySlug === body) &&
    (kind === null || step.kind === kind) &&
    (party === null || step.partySlugs.includes(party))
  )
}

function inOrder<Step extends StepOutline>(
  steps: readonly Step[],
  order: TimelineOrder,
  today: string,
): Step[] {
  const { past, coming } = inTwoParts(steps, today)
  return order === 'straks-eerst' ? [...coming, ...past.toReversed()] : [...past, ...coming]
}

function pagesOf(steps: readonly StepOutline[]): TimelinePage[] {
  const count = Math.ceil(steps.length / stepsPerPage)
  return Array.from({ length: count }, (_, index) => {
    const own = onPage(steps, index + 1)
    return {
      number: index + 1,
      from: own.at(0)?.when.year ?? null,
      to: own.at(-1)?.when.year ?? null,
    }
  })
}

const onPage = <Step>(steps: readonly Step[], page: number): Step[] =>
  steps.slice((page - 1) * stepsPerPage, page * stepsPerPage)
