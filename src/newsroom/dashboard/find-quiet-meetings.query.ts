import type { Desk } from '../find-desk.query'
import type { QuietMeeting } from './overview'

import { findMeetingsAhead } from '@/decisions/api'
import { dutchDay } from '@/platform/amsterdam-time'
import { findWrittenAbout } from '@/publishing/api'

import { clock } from '../day-words'

import { quietMeetings } from './quiet-meetings'

const dayMs = 24 * 60 * 60 * 1000
const daysAhead = 28
/** A dossier runs for years: an old post on it says nothing about the meeting of next week. */
const recentDays = 90
const mostShown = 6

/** Meetings of the coming weeks about which a party of this account has written nothing. */
export async function findQuietMeetings(
  { reader, parties, known, municipalities }: Desk,
  now: Date,
): Promise<QuietMeeting[]> {
  // Whoever runs the platform speaks for no party.
  if (parties === 'all') return []
  const span = {
    from: reader.today,
    before: dutchDay(new Date(now.getTime() + daysAhead * dayMs)),
  }
  const meetings = await findMeetingsAhead(reader, { span, municipalities })
  const written = await findWrittenAbout(reader, {
    parties,
    decisions: meetings.flatMap(({ decisions }) => decisions),
    dossiers: meetings.flatMap(({ dossiers }) => dossiers),
    since: new Date(now.getTime() - recentDays * dayMs),
  })
  return quietMeetings(meetings, { parties: known, written })
    .slice(0, mostShown)
    .map(({ meeting: { id, title, when, startTime, bodyName }, party }) => ({
      id,
      title,
      when:
        startTime === null ? when.text : `${when.text}, ${clock(`${reader.today}T${startTime}`)}`,
      body: bodyName,
      party: party.mark.name,
    }))
}
