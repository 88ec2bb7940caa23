import type { Payload } from 'payload'
import type { RegularWork } from '@/platform/heartbeat.adapter'

import { getPayload } from 'payload'

import config from '@payload-config'
import { eraseExpired, sendDueMail } from '@/newsletter/api'
import { eraseOldInvitations } from '@/parties/api'
import { dutchDay } from '@/platform/amsterdam-time'
import { startHeartbeat } from '@/platform/heartbeat.adapter'
import { allowPackedAnswers } from '@/platform/packed-answers.adapter'
import { readingPages, startServingPages } from '@/platform/reading-cache.adapter'
import { askForReview, publishDue, sweepEmptyDrafts } from '@/publishing/api'

const everyFiveSeconds = '*/5 * * * * *'
const everyHour = '0 7 * * * *'

const works: RegularWork[] = [
  { name: 'publish and withdraw', schedule: everyFiveSeconds, run: publishDue },
  {
    name: 'send mail',
    schedule: everyFiveSeconds,
    run: (payload, now) => sendDueMail(payload, now),
  },
  { name: 'erase what has expired', schedule: everyHour, run: eraseExpired },
  { name: 'erase old invitations', schedule: everyHour, run: eraseOldInvitations },
  { name: 'ask to look again', schedule: everyHour, run: askForReview },
  { name: 'tidy up empty drafts', schedule: everyHour, run: sweepEmptyDrafts },
  { name: 'turn the calendar', schedule: everyFiveSeconds, run: turnTheCalendar },
]

let shownDay: string | undefined

/** What was expected yesterday may be overdue today: with a new Dutch day every page is made anew. */
function turnTheCalendar(_: Payload, now: Date): Promise<void> {
  const today = dutchDay(now)
  if (shownDay !== undefined && shownDay !== today) readingPages().clear()
  shownDay = today
  return Promise.resolve()
}

/** Opens the database (which migrates itself) and starts what the site does by itself. */
export async function startUp(): Promise<void> {
  allowPackedAnswers()
  startServingPages()
  startHeartbeat(await getPayload({ config }), works)
}
