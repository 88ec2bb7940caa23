import type { Reader } from '@/platform/reader'
import type { ShownDate } from '../timeline/shown-date'
import type { AgendaSpan } from './agenda-scope'

import { idOf, idsOf } from '@/platform/relation'

import { findBodies } from '../bodies/find-bodies.query'
import { requiredDateOf } from '../timeline/shown-date-of'
import { touches } from '../timeline/last-day.query'
import { withoutVotes } from '../votes/without-votes'

/** A meeting of a council or one of its committees, with all that is on its agenda. */
type MeetingAhead = {
  id: string
  title: string
  when: ShownDate
  startTime: string | null
  bodyName: string
  municipalityId: string | null
  decisions: string[]
  dossiers: string[]
}

const mostMeetings = 30

/** Meetings to which a party may want to say something; a college meets behind closed doors, so its are left out. */
export async function findMeetingsAhead(
  reader: Reader,
  { span, municipalities }: { span: AgendaSpan; municipalities: readonly string[] },
): Promise<MeetingAhead[]> {
  const { payload, user } = reader
  if (municipalities.length === 0) return []
  const { docs } = await payload.find({
    collection: 'meetings',
    where: {
      and: [
        { status: { equals: 'gepland' } },
        { municipalities: { in: [...municipalities] } },
        touches(span),
      ],
    },
    sort: 'when.sortFrom',
    limit: mostMeetings,
    pagination: false,
    depth: 0,
    select: { title: true, when: true, startTime: true, body: true, agenda: true },
    overrideAccess: false,
    user,
  })
  const bodies = await findBodies(reader, { ids: docs.map(({ body }) => idOf(body)) })
  const steps = await stepsOf(
    reader,
    docs.map(({ id }) => id),
    docs.flatMap(({ agenda }) => idsOf((agenda ?? []).map(({ decision }) => decision))),
  )
  return docs.flatMap((meeting) => {
    const body = bodies.get(idOf(meeting.body) ?? '')
    if (!body || body.kind === 'college') return []
    const onAgenda = idsOf((meeting.agenda ?? []).map(({ decision }) => decision))
    const own = steps.filter(
      ({ id, meetingId }) => meetingId === meeting.id || onAgenda.includes(id),
    )
    return [
      {
        id: meeting.id,
        title: meeting.title,
        when: requiredDateOf(meeting.when),
        startTime: meeting.startTime || null,
        bodyName: body.name,
        municipalityId: body.municipalityId,
        decisions: own.map(({ id }) => id),
        dossiers: own.flatMap(({ dossiers }) => dossiers),
      },
    ]
  })
}

type AgendaStep = { id: string; meetingId: string | null; dossiers: string[] }

/** A step stands on an agenda, or says itself at which meeting it is dealt with. */
async function stepsOf(
  { payload, user }: Reader,
  meetings: string[],
  onAgendas: string[],
): Promise<AgendaStep[]> {
  if (meetings.length === 0) return []
  const { docs } = await payload.find({
    collection: 'decisions',
    where: { or: [{ id: { in: onAgendas } }, { meeting: { in: meetings } }] },
    pagination: false,
    depth: 0,
    select: { meeting: true, dossiers: true, ...withoutVotes },
    overrideAccess: false,
    user,
  })
  return docs.map(({ id, meeting, dossiers }) => ({
    id,
    meetingId: idOf(meeting),
    dossiers: idsOf(dossiers),
  }))
}
