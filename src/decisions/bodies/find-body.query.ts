import type { Paging } from '@/platform/paging'
import type { Reader } from '@/platform/reader'
import type { AgendaItem } from '../agenda/agenda-view'
import type { TimelineStep } from '../timeline/timeline'
import type { BodyView } from './body-view'

import { findPlaces } from '@/parties/api'
import { pagingOf } from '@/platform/paging'
import { idOf } from '@/platform/relation'
import { shown } from '@/platform/reading-tags'

import { findPastMeetings } from '../meetings/find-meetings.query'

import { findStepsOfBody } from './find-steps-of-body.query'

/** A body of a municipality; null when there is none at this address. */
export async function findBody(
  reader: Reader,
  slug: string,
): Promise<{ id: string; body: BodyView } | null> {
  const { payload, user, sees } = reader
  const { docs } = await payload.find({
    collection: 'bodies',
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  })
  const [found] = docs
  if (!found) return null
  sees(shown('bodies', found.id))
  const [municipality] = (await findPlaces(reader, [idOf(found.municipality)])).values()
  if (!municipality) return null
  return { id: found.id, body: { name: found.name, slug, kind: found.kind, municipality } }
}

const pageSize = 25

export type BodyPast = { meetings: AgendaItem[]; steps: TimelineStep[]; paging: Paging }

/**
 * What a body did, the latest first. A page has its part of the meetings and its part of the steps; null past the last
 * page of the longest of both.
 */
export async function findPastOfBody(
  reader: Reader,
  { body, page }: { body: string; page: number },
): Promise<BodyPast | null> {
  const part = { body, page, size: pageSize }
  const past = await findPastMeetings(reader, part)
  const done = await findStepsOfBody(reader, part)
  const paging = pagingOf({ page, total: Math.max(past.total, done.total), size: pageSize })
  if (paging === null) return null
  return {
    meetings: past.meetings.map(({ item }) => item),
    // The place of a step says nothing where all are of one body.
    steps: done.steps.map(({ step }) => ({ ...step, municipality: null })),
    paging,
  }
}
