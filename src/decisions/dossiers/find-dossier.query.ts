import type { Reader } from '@/platform/reader'
import type { FoundStep } from '../timeline/find-steps.query'
import type { DossierView } from './dossier-view'

import { findPlaces } from '@/parties/api'
import { dutchDay } from '@/platform/amsterdam-time'
import { idsOf } from '@/platform/relation'
import { shown } from '@/platform/reading-tags'

import { findInvolvements } from '../organisations/find-involvements.query'
import { distinctSources, shownSourcesOf } from '../sources/shown-sources-of'
import { findStepsOfDossiers, withoutPlace } from '../timeline/find-steps.query'
import { latestStep } from '../timeline/timeline'
import { findTopicLinks } from '../topics/find-topics.query'
import { dutchReading } from '../fuzzy-date/dutch-reading'

export type FoundDossier = {
  id: string
  municipalityIds: string[]
  steps: FoundStep[]
  /** The day that parties are compared on: that of the last step that took place. Null while nothing did. */
  lastDay: string | null
  dossier: DossierView
}

/** A dossier with its whole timeline; null when there is none at this address. */
export async function findDossier(reader: Reader, slug: string): Promise<FoundDossier | null> {
  const { payload, user, today, sees } = reader
  const { docs } = await payload.find({
    collection: 'dossiers',
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  })
  const [found] = docs
  if (!found) return null
  sees(shown('dossiers', found.id))
  const municipalityIds = idsOf(found.municipalities)
  const topicIds = idsOf(found.topics)
  const steps = await findStepsOfDossiers(reader, [found.id])
  const places = await findPlaces(reader, municipalityIds)
  const topics = await findTopicLinks(reader, topicIds)
  const rows = [found.involved ?? [], ...steps.map(({ involved }) => involved)].flat()
  const [involved = []] = await findInvolvements(reader, [rows])
  const shownSteps =
    municipalityIds.length > 1 ? steps.map(({ step }) => step) : steps.map(withoutPlace)
  const last = latestStep(shownSteps, today)?.when
  const changedAt = [found.updatedAt, ...steps.map(({ updatedAt }) => updatedAt)].toSorted().at(-1)

  return {
    id: found.id,
    municipalityIds,
    steps,
    lastDay: last?.sortTo ?? last?.sortFrom ?? null,
    dossier: {
      title: found.title,
      slug: found.slug,
      lead: found.lead,
      inShort: (found.inShort ?? []).map(({ text }) => text),
      status: found.status,
      municipalities: municipalityIds.flatMap((id) => places.get(id) ?? []),
      topics: topicIds.flatMap((id) => topics.get(id) ?? []),
      steps: shownSteps,
      involved,
      amounts: steps.flatMap(({ amounts }) => amounts),
      sources: distinctSources([
        ...shownSourcesOf(found.sources),
        ...steps.flatMap(({ sources }) => sources),
      ]),
      changedOn: changedAt ? dutchReading(dutchDay(new Date(changedAt))) : null,
    },
  }
}
