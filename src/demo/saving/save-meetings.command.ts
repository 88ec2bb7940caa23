import type { PayloadRequest } from 'payload'
import type { MeetingContent } from '../content/content'
import type { References } from './references'

/** Steps point at their meeting and an agenda points at its steps, so the agenda is filled in afterwards. */
export async function saveMeetings(
  req: PayloadRequest,
  meetings: readonly MeetingContent[],
  references: References,
): Promise<void> {
  for (const { name, agenda: _, ...meeting } of meetings) {
    const { id } = await req.payload.create({
      collection: 'meetings',
      data: { ...meeting, body: references.id('bodies', meeting.body) },
      depth: 0,
      // The seed acts for the platform: there is no user yet.
      overrideAccess: true,
      req,
    })
    references.remember('meetings', name, id)
  }
}

export async function fillAgendas(
  req: PayloadRequest,
  meetings: readonly MeetingContent[],
  references: References,
): Promise<void> {
  for (const { name, agenda } of meetings)
    await req.payload.update({
      collection: 'meetings',
      id: references.id('meetings', name),
      data: {
        agenda: agenda.map(({ step, ...item }) => ({
          ...item,
          decision: references.optional('decisions', step),
        })),
      },
      depth: 0,
      // As above.
      overrideAccess: true,
      req,
    })
}
