import type {
  DossierOverview,
  DossierStep,
  StepOutline,
  TimelineAsked,
  TimelineStep,
} from '@/decisions/view'
import type { PartyStance } from '@/publishing/view'
import type { TimelineInView } from '../dossiers/dossier-timeline'
import type { SampleDossier } from './sample'

import { nextStep, timelineChoices, timelinePart } from '@/decisions/view'

import { everything } from '../dossiers/timeline-asked'

type Extras = {
  asked?: Partial<TimelineAsked>
  stances?: readonly PartyStance[]
  /** By the slug of the step. */
  ties?: Record<string, Partial<Pick<DossierStep, 'relations' | 'votes'>>>
}

/** An example dossier as its own page gets it. */
export function dossierInView(
  dossier: SampleDossier,
  today: string,
  { asked = {}, stances = [], ties = {} }: Extras = {},
): { dossier: DossierOverview; timeline: TimelineInView } {
  const all = outlineOf(dossier, stances).map((step) => ({
    ...step,
    relations: [],
    votes: null,
    ...ties[step.slug],
  }))
  const question = { ...everything, ...asked }
  const { bodies, kinds, partySlugs } = timelineChoices(all)
  const marks = stances.map(({ party }) => party)
  return {
    dossier: {
      ...dossier,
      steps: all,
      involved: dossier.involved.map((row) => ({ ...row, step: null })),
    },
    timeline: {
      asked: question,
      part: timelinePart(all, question, today),
      choices: {
        bodies,
        kinds,
        parties: partySlugs.flatMap((slug) => marks.find((party) => party.slug === slug) ?? []),
      },
      next: nextStep(all, today),
    },
  }
}

export const outlineOf = (
  { steps }: SampleDossier,
  stances: readonly PartyStance[] = [],
): (TimelineStep & StepOutline)[] =>
  steps.map((step) => ({
    ...step,
    bodySlug: step.bodyName?.toLowerCase().replaceAll(/[^a-z]+/g, '-') ?? null,
    partySlugs: stances
      .filter(({ target }) => target.slug === step.slug)
      .map(({ party }) => party.slug),
  }))
