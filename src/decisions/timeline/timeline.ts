import type { PlaceLink } from '@/parties/view'
import type { DecisionKind, DecisionStage, DecisionStatus, Outcome } from '../decision-words'
import type { FollowUpMark } from '../follow-up/follow-up-view'
import type { ShownDate } from './shown-date'

import { isProposedKind } from '../follow-up/follow-up'

import { compareExpectedDates, compareShownDates, isOver } from './shown-date'

/** One step of a dossier, ready to be read; no Payload document leaks past this type. */
export type TimelineStep = {
  slug: string
  title: string
  summary: string | null
  when: ShownDate
  /** Plans that were given up, oldest first. */
  earlierPlans: readonly ShownDate[]
  kind: DecisionKind
  stage: DecisionStage
  status: DecisionStatus
  outcome: Outcome | null
  /** Where what was asked or promised stands; null for a step of which nothing must follow. */
  followUp: FollowUpMark | null
  /** Does this body decide, or does it only talk about it? */
  isAuthoritative: boolean
  bodyName: string | null
  bodySlug: string | null
  /** Only needed where steps of more than one municipality stand together. */
  municipality: PlaceLink | null
  sourceCount: number
  /** The sources contradict each other, or a party says that they are wrong. */
  isDisputed: boolean
}

/** Where a step stands on the day of reading. */
export type Moment = 'gebeurd' | 'verwacht' | 'verlopen' | 'uitgesteld' | 'vervallen'

export type YearGroup<Step = TimelineStep> = { year: string | null; steps: Step[] }

export type Timeline<Step = TimelineStep> = { past: YearGroup<Step>[]; coming: YearGroup<Step>[] }

type Dated = Pick<TimelineStep, 'status' | 'when'>

/** `today` is a day in Europe/Amsterdam (`2026-11-21`), here and below. */
export function timelineOf<Step extends Dated>(
  steps: readonly Step[],
  today: string,
): Timeline<Step> {
  const { past, coming } = inTwoParts(steps, today)
  return { past: byYear(past), coming: byYear(coming) }
}

/** Above and below the line of today, each in its order. */
export function inTwoParts<Step extends Dated>(
  steps: readonly Step[],
  today: string,
): { past: Step[]; coming: Step[] } {
  return {
    past: inReadingOrder(steps.filter((step) => !isComing(step, today))),
    coming: steps
      .filter((step) => isComing(step, today))
      .toSorted((a, b) => compareExpectedDates(a.when, b.when)),
  }
}

export function inReadingOrder<Step extends Pick<TimelineStep, 'when'>>(
  steps: readonly Step[],
): Step[] {
  return steps.toSorted((a, b) => compareShownDates(a.when, b.when))
}

export function momentOf({ status, when }: Dated, today: string): Moment {
  switch (status) {
    case 'gehouden':
      return 'gebeurd'
    case 'vervallen':
      return 'vervallen'
    case 'uitgesteld':
      return 'uitgesteld'
    case 'gepland':
      return isOver(when, today) ? 'verlopen' : 'verwacht'
  }
}

/**
 * Whether a step stands below the line of today. One that was put off is still to come, also when its old date has
 * passed; one that was called off stands where its date is, so that nothing of next year looks like history.
 */
export function isComing(step: Dated, today: string): boolean {
  if (step.status === 'vervallen') return !isOver(step.when, today)
  return isExpected(step, today)
}

/** Whether a step will take place as far as anybody knows, on its date or on a later one. */
export function isExpected(step: Dated, today: string): boolean {
  const moment = momentOf(step, today)
  return moment === 'verwacht' || moment === 'uitgesteld'
}

export function nextStep<Step extends Dated>(steps: readonly Step[], today: string): Step | null {
  const { coming } = inTwoParts(steps, today)
  return coming.find((step) => momentOf(step, today) === 'verwacht') ?? null
}

export function latestStep<Step extends Dated>(steps: readonly Step[], today: string): Step | null {
  return inReadingOrder(steps).findLast((step) => momentOf(step, today) === 'gebeurd') ?? null
}

/**
 * The last step at which a body that may decide did so; null while nothing was decided. A motion or an amendment only
 * counts where there is nothing else: on one evening many are voted on, and what was decided is what they were about.
 */
export function latestDecision<
  Step extends Dated & Pick<TimelineStep, 'isAuthoritative' | 'outcome' | 'kind'>,
>(steps: readonly Step[], today: string): Step | null {
  const decided = steps.filter(
    ({ isAuthoritative, outcome }) => isAuthoritative && outcome !== null,
  )
  const whole = decided.filter(({ kind }) => !isProposedKind(kind))
  return latestStep(whole, today) ?? latestStep(decided, today)
}

/** What readers and editors are told when a plan passed by in silence; fits behind the title of the step. */
export function overdueWords({ when }: Pick<TimelineStep, 'when'>): string {
  return `was verwacht ${when.text}; uitkomst niet ingevoerd`
}

/** "eerst gepland: 26 januari 2016, daarna 9 februari 2016"; null when the plan never moved. */
export function earlierPlanWords({
  earlierPlans,
}: Pick<TimelineStep, 'earlierPlans'>): string | null {
  if (earlierPlans.length === 0) return null
  return `eerst gepland: ${earlierPlans.map(({ text }) => text).join(', daarna ')}`
}

function byYear<Step extends Dated>(steps: readonly Step[]): YearGroup<Step>[] {
  const groups: YearGroup<Step>[] = []
  for (const step of steps) {
    const last = groups.at(-1)
    if (last?.year === step.when.year) last.steps.push(step)
    else groups.push({ year: step.when.year, steps: [step] })
  }
  return groups
}
