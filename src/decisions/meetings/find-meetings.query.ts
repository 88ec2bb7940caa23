import type { Where } from 'payload'
import type { Meeting } from '@/payload-types'
import type { Reader } from '@/platform/reader'
import type { AgendaDays, AgendaScope, AgendaSpan } from '../agenda/agenda-scope'
import type { AgendaItem } from '../agenda/agenda-view'

import { findPlaces } from '@/parties/api'
import { idOf } from '@/platform/relation'
import { shown } from '@/platform/reading-tags'

import { listsOfScope, maxAgendaItems } from '../agenda/agenda-scope'
import { inDays, inScope, sortFor } from '../agenda/agenda-where.query'
import { isOverBefore, touches } from '../timeline/last-day.query'
import { requiredDateOf } from '../timeline/shown-date-of'
import { findBodies } from '../bodies/find-bodies.query'
import { withoutVotes } from '../votes/without-votes'

export type FoundMeeting = {
  id: string
  updatedAt: string
  sequence: number
  item: Extract<AgendaItem, { kind: 'vergadering' }>
}

type Row = Pick<
  Meeting,
  | 'id'
  | 'title'
  | 'body'
  | 'when'
  | 'startTime'
  | 'status'
  | 'location'
  | 'agenda'
  | 'calendarSequence'
  | 'updatedAt'
>
type Asked =
  | { days: AgendaDays; scope: AgendaScope }
  | { span: AgendaSpan; scope: AgendaScope }
  | { ids: readonly string[] }

/** Meetings of some days, those that may fall in a span of days, or those with these ids. */
export async function findMeetings(reader: Reader, asked: Asked): Promise<FoundMeeting[]> {
  const { payload, user, sees } = reader
  if ('ids' in asked && asked.ids.length === 0) return []
  sees(...listsAsked(asked))
  const { docs } = await payload.find({
    collection: 'meetings',
    where: whereOf(asked),
    limit: maxAgendaItems,
    pagination: false,
    depth: 0,
    sort: 'days' in asked ? sortFor(asked.days) : 'when.sortFrom',
    overrideAccess: false,
    user,
  })
  return asFoundMeetings(reader, docs)
}

/** The first meetings on or after a day that were not called off, without their agendas. */
export async function findNextMeetings(
  reader: Reader,
  { from, limit, ...scope }: { from: string; limit: number } & AgendaScope,
): Promise<FoundMeeting[]> {
  const { payload, user, sees } = reader
  sees(...listsOfScope('meetings', scope))
  const { docs } = await payload.find({
    collection: 'meetings',
    where: {
      and: [{ status: { not_equals: 'geannuleerd' } }, inDays({ from }), ...inScope(scope)],
    },
    limit,
    pagination: false,
    depth: 0,
    sort: 'when.sortFrom',
    select: {
      title: true,
      body: true,
      when: true,
      startTime: true,
      status: true,
      location: true,
      calendarSequence: true,
      updatedAt: true,
    },
    overrideAccess: false,
    user,
  })
  return asFoundMeetings(reader, docs)
}

/** The meetings of a body that are over, the latest first. */
export async function findPastMeetings(
  reader: Reader,
  { body, page, size }: { body: string; page: number; size: number },
): Promise<{ meetings: FoundMeeting[]; total: number }> {
  const { payload, user, today, sees } = reader
  sees(...listsOfScope('meetings', { body }))
  const { docs, totalDocs } = await payload.find({
    collection: 'meetings',
    where: { and: [{ body: { equals: body } }, isOverBefore(today)] },
    limit: size,
    page,
    depth: 0,
    // Meetings of one day keep their order from page to page.
    sort: ['-when.sortFrom', 'id'],
    overrideAccess: false,
    user,
  })
  return { meetings: await asFoundMeetings(reader, docs), total: totalDocs }
}

async function asFoundMeetings(reader: Reader, docs: readonly Row[]): Promise<FoundMeeting[]> {
  reader.sees(...docs.map(({ id }) => shown('meetings', id)))
  const bodies = await findBodies(reader, { ids: docs.map(({ body }) => idOf(body)) })
  const places = await findPlaces(
    reader,
    [...bodies.values()].map(({ municipalityId }) => municipalityId),
  )
  const slugs = await slugsOf(
    reader,
    docs.flatMap(({ agenda }) => (agenda ?? []).map(({ decision }) => idOf(decision))),
  )
  return docs.map((meeting) => {
    const body = bodies.get(idOf(meeting.body) ?? '')
    return {
      id: meeting.id,
      updatedAt: meeting.updatedAt,
      sequence: meeting.calendarSequence ?? 0,
      item: {
        kind: 'vergadering',
        id: meeting.id,
        title: meeting.title,
        when: requiredDateOf(meeting.when),
        earlierPlans: [],
        startTime: meeting.startTime || null,
        bodyName: body?.name ?? null,
        bodySlug: body?.slug ?? null,
        municipality: places.get(body?.municipalityId ?? '') ?? null,
        location: meeting.location || null,
        status: meeting.status,
        points: (meeting.agenda ?? []).map(({ number, title, decision }) => ({
          number: number || null,
          title,
          decisionSlug: slugs.get(idOf(decision) ?? '') ?? null,
        })),
      },
    }
  })
}

function whereOf(asked: Asked): Where {
  if ('ids' in asked) return { id: { in: [...asked.ids] } }
  const when = 'span' in asked ? touches(asked.span) : inDays(asked.days)
  return { and: [when, ...inScope(asked.scope)] }
}

function listsAsked(asked: Asked): string[] {
  if ('ids' in asked) return asked.ids.map((id) => shown('meetings', id))
  return listsOfScope('meetings', asked.scope)
}

/** The addresses of the steps on the agendas; a step is all that a reader of an agenda can go to. */
async function slugsOf(
  { payload, user, sees }: Reader,
  ids: readonly (string | null)[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  sees(...wanted.map((id) => shown('decisions', id)))
  if (wanted.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'decisions',
    where: { id: { in: wanted } },
    pagination: false,
    depth: 0,
    select: { slug: true, ...withoutVotes },
    overrideAccess: false,
    user,
  })
  return new Map(docs.map(({ id, slug }) => [id, slug]))
}
