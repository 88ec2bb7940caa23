import type { FoundOverview } from '@/decisions/api'
import type { DossierStep, ShownSource, StepOutline, TimelineAsked } from '@/decisions/view'
import type { PartyMark } from '@/parties/view'
import type { Voices } from '@/publishing/api'
import type { TimelineInView } from '@/site/dossiers/dossier-timeline'
import type { Visit } from '@/site/visitor/visit'

import { distinctSources, findDossierOverview, findDossierSteps } from '@/decisions/api'
import { lastSteps, nextStep, timelineChoices, timelinePart } from '@/decisions/view'
import { findVoices } from '@/publishing/api'

type Outlined = StepOutline & { id: string }

export type DossierRead = FoundOverview &
  Voices & {
    /** All steps in a few words; the parties of a step are those that published about it as well. */
    steps: Outlined[]
    /** The day on which the seats of the parties count. */
    seatsDay: string
  }

/** A dossier with what the parties say of it; null when there is none at this address. */
export async function readDossier(visit: Visit, slug: string): Promise<DossierRead | null> {
  const found = await findDossierOverview(visit, slug)
  if (!found) return null
  const { id, outline } = found
  const seatsDay = found.lastDay ?? visit.today
  const voices = await findVoices(visit, {
    dossiers: new Map([[id, slug]]),
    decisions: new Map(outline.map((row) => [row.id, row.step.slug])),
    seatsDay,
  })
  const steps = outline.map((row) => {
    const speaking = voices.stances
      .filter(({ target }) => target.kind === 'besluit' && target.slug === row.step.slug)
      .map(({ party }) => party.slug)
    const partySlugs = [...new Set([...row.step.partySlugs, ...speaking])]
    return { ...row.step, id: row.id, partySlugs }
  })
  return { ...found, ...voices, steps, seatsDay }
}

/** The steps that were asked for, in full; of the others nothing more than their outline is read. */
export async function readTimeline(
  visit: Visit,
  read: DossierRead,
  asked: TimelineAsked,
): Promise<{ timeline: TimelineInView; sources: ShownSource[] }> {
  const part = timelinePart(read.steps, asked, visit.today)
  const next = nextStep(read.steps, visit.today)
  const found = await readSteps(visit, read, next ? [...part.steps, next] : part.steps)
  const shown = part.steps.flatMap(({ id }) => found.get(id) ?? [])
  const { bodies, kinds, partySlugs } = timelineChoices(read.steps)
  return {
    sources: distinctSources([...read.dossier.sources, ...shown.flatMap(({ sources }) => sources)]),
    timeline: {
      asked,
      part: { ...part, steps: shown.map(({ step }) => step) },
      choices: { bodies, kinds, parties: marksOf(read, partySlugs) },
      next: (next && found.get(next.id)?.step) ?? null,
    },
  }
}

/** The last steps, with those that are still to come, for a place where nothing can be chosen. */
export async function readLastSteps(
  visit: Visit,
  read: DossierRead,
): Promise<{ steps: DossierStep[]; next: DossierStep | null }> {
  const last = lastSteps(read.steps, visit.today)
  const next = nextStep(read.steps, visit.today)
  const found = await readSteps(visit, read, last)
  return {
    steps: last.flatMap(({ id }) => found.get(id)?.step ?? []),
    next: (next && found.get(next.id)?.step) ?? null,
  }
}

async function readSteps(
  visit: Visit,
  { municipalityIds }: DossierRead,
  steps: readonly Outlined[],
): Promise<Map<string, { step: DossierStep; sources: ShownSource[] }>> {
  const found = await findDossierSteps(visit, [...new Set(steps.map(({ id }) => id))])
  // The place of a step says nothing where all steps are of one municipality.
  const isOfOnePlace = municipalityIds.length < 2
  return new Map(
    found.map(({ id, step, sources }) => [
      id,
      { step: isOfOnePlace ? { ...step, municipality: null } : step, sources },
    ]),
  )
}

/** In the order of the alphabet, in which a reader looks for a name in a list. */
function marksOf({ actingParties, stances }: DossierRead, slugs: readonly string[]): PartyMark[] {
  const all = [...actingParties, ...stances.map(({ party }) => party)]
  return slugs
    .flatMap((slug) => all.find((party) => party.slug === slug) ?? [])
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
}
