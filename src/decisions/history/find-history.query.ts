import type { Reader } from '@/platform/reader'
import type { HistoryView, StepChange } from './history-view'
import type { SavedStep } from './saved-step'

import { findParties } from '@/parties/api'
import { clockInDutch, dutchDay } from '@/platform/amsterdam-time'
import { pagingOf } from '@/platform/paging'
import { idOf } from '@/platform/relation'

import { dutchReading } from '../fuzzy-date/dutch-reading'
import { findStepsById } from '../timeline/find-steps.query'

import { compareSteps } from './compare-steps'
import { findNames } from './find-names.query'

/** Saves on one page; one that changed nothing for readers counts too, and is not shown. */
const savesPerPage = 20

type Save = { savedAt: string; partyId: string | null; step: SavedStep }

/** A page of the public history of a step, from 1; null when there is no such step or page. */
export async function findHistory(
  reader: Reader,
  { slug, page }: { slug: string; page: number },
): Promise<HistoryView | null> {
  const { payload, user } = reader
  const { docs } = await payload.find({
    collection: 'decisions',
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: false,
    user,
  })
  const id = docs[0]?.id ?? null
  const found = (await findStepsById(reader, [id])).get(id ?? '')
  if (!found) return null

  const { saves, total } = await findSaves(reader, found.id, { limit: savesPerPage, page })
  const paging = pagingOf({ page, total, size: savesPerPage })
  if (!paging) return null
  // What the oldest save on this page changed is seen beside the newest one on the next.
  const older = await findSaves(reader, found.id, { limit: 1, page: page * savesPerPage + 1 })
  const { title, municipality } = found.step
  return {
    title,
    slug,
    municipality,
    changes: await changesIn(reader, [...saves, ...older.saves], saves.length),
    paging,
  }
}

/** Newest first. */
async function findSaves(
  { payload }: Reader,
  decisionId: string,
  asked: { limit: number; page: number },
): Promise<{ saves: Save[]; total: number }> {
  const { docs, totalDocs } = await payload.findVersions({
    collection: 'decisions',
    where: { parent: { equals: decisionId } },
    sort: ['-updatedAt', '-id'],
    ...asked,
    depth: 0,
    // Old versions as such are for members; what readers saw of them, and which party changed it, is for everybody.
    overrideAccess: true,
  })
  const saves = docs.map(({ updatedAt, version }) => ({
    savedAt: updatedAt,
    partyId: idOf(version.changedByParty),
    step: version,
  }))
  return { saves, total: totalDocs }
}

async function changesIn(
  reader: Reader,
  saves: readonly Save[],
  count: number,
): Promise<StepChange[]> {
  const names = await findNames(
    reader,
    saves.map(({ step }) => step),
  )
  const parties = await findParties(reader, { ids: saves.map(({ partyId }) => partyId) })
  return saves.slice(0, count).flatMap(({ savedAt, partyId, step }, index) => {
    const before = saves[index + 1]?.step
    const fields = before ? compareSteps(before, step, names) : []
    if (before && fields.length === 0) return []
    const moment = new Date(savedAt)
    return [
      {
        savedAt,
        at: `${dutchReading(dutchDay(moment))} om ${clockInDutch(moment)}`,
        byParty: parties.find(({ id }) => id === partyId)?.mark.name ?? null,
        isFirst: !before,
        fields,
      },
    ]
  })
}
