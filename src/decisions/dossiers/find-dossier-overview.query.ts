import type { PartyMark } from '@/parties/view'
import type { Reader } from '@/platform/reader'
import type { ShownAmount } from '../amounts/shown-amount'
import type { SourcedInvolvement } from '../organisations/carrying-out'
import type { OutlinedStep } from '../timeline/find-outline.query'
import type { StoredInvolvement } from '../organisations/find-involvements.query'
import type { DossierOverview } from './dossier-view'

import { findPlaces } from '@/parties/api'
import { dutchDay } from '@/platform/amsterdam-time'
import { idsOf } from '@/platform/relation'
import { shown } from '@/platform/reading-tags'

import { shownAmountsOf } from '../amounts/shown-amounts-of'
import { dutchReading } from '../fuzzy-date/dutch-reading'
import { findInvolvements, involvedFields } from '../organisations/find-involvements.query'
import { shownSourcesOf } from '../sources/shown-sources-of'
import { findOutline } from '../timeline/find-outline.query'
import { latestStep } from '../timeline/timeline'
import { findTopicLinks } from '../topics/find-topics.query'
import { withoutVotes } from '../votes/without-votes'

export type FoundOverview = {
  id: string
  municipalityIds: string[]
  outline: OutlinedStep[]
  /** All parties that voted, proposed or disagreed at one of the steps. */
  actingParties: PartyMark[]
  /** The day that parties are compared on: that of the last step that took place. Null while nothing did. */
  lastDay: string | null
  dossier: DossierOverview
}

/** A dossier with its steps in a few words each; null when there is none at this address. */
export async function findDossierOverview(
  reader: Reader,
  slug: string,
): Promise<FoundOverview | null> {
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
  const places = await findPlaces(reader, municipalityIds)
  const topics = await findTopicLinks(reader, topicIds)
  const { rows: outline, parties: actingParties } = await findOutline(reader, found.id)
  const steps = outline.map(({ step }) =>
    municipalityIds.length > 1 ? step : { ...step, municipality: null },
  )
  const { amounts, involved } = await findTotals(reader, found.id, found.involved ?? [])
  const last = latestStep(steps, today)?.when
  const changedAt = [found.updatedAt, ...outline.map(({ updatedAt }) => updatedAt)]
    .toSorted()
    .at(-1)

  return {
    id: found.id,
    municipalityIds,
    actingParties,
    outline: outline.map((row, index) => ({ ...row, step: steps[index] ?? row.step })),
    lastDay: last?.sortTo ?? last?.sortFrom ?? null,
    dossier: {
      title: found.title,
      slug: found.slug,
      lead: found.lead,
      inShort: (found.inShort ?? []).map(({ text }) => text),
      status: found.status,
      municipalities: municipalityIds.flatMap((id) => places.get(id) ?? []),
      topics: topicIds.flatMap((id) => topics.get(id) ?? []),
      steps,
      involved,
      amounts,
      sources: shownSourcesOf(found.sources),
      changedOn: changedAt ? dutchReading(dutchDay(new Date(changedAt))) : null,
    },
  }
}

/** What a dossier gathers from those of its steps that name money or organisations; the others are not asked for. */
async function findTotals(
  reader: Reader,
  dossierId: string,
  own: readonly StoredInvolvement[],
): Promise<{ amounts: ShownAmount[]; involved: SourcedInvolvement[] }> {
  const { payload, user } = reader
  const { docs } = await payload.find({
    collection: 'decisions',
    where: {
      and: [
        { dossiers: { in: [dossierId] } },
        { or: [{ 'amounts.min': { exists: true } }, { 'involved.role': { exists: true } }] },
      ],
    },
    pagination: false,
    depth: 0,
    sort: 'when.sortFrom',
    select: { title: true, slug: true, amounts: true, involved: involvedFields, ...withoutVotes },
    overrideAccess: false,
    user,
  })
  const groups = [own, ...docs.map(({ involved }) => involved ?? [])]
  const sayings = [null, ...docs.map(({ title, slug }) => ({ title, slug }))]
  const found = await findInvolvements(reader, groups)
  return {
    amounts: docs.flatMap(({ title, slug, amounts }) => shownAmountsOf(amounts, { title, slug })),
    involved: saidOnce(
      found.flatMap((rows, index) => rows.map((row) => ({ ...row, step: sayings[index] ?? null }))),
    ),
  }
}

/** A dossier often repeats what one of its steps says; the step is the better source. */
function saidOnce(rows: readonly SourcedInvolvement[]): SourcedInvolvement[] {
  const byContent = new Map<string, SourcedInvolvement>()
  for (const row of rows) {
    const { organisation, role, tasks, from, until } = row
    const content = [organisation.slug, role, tasks, from?.edtf, until?.edtf].join('|')
    if (!byContent.get(content)?.step) byContent.set(content, row)
  }
  return [...byContent.values()]
}
