import type { CalendarAnswer } from './calendar-items'

import { findColleagues } from '@/parties/api'

import { isIn } from '../find-desk.query'
import { memberDoor, privately, refusal } from '../member-door.endpoint'

import { readPeriod } from './calendar-period'
import { findCalendarFacts } from './find-calendar-facts.query'
import { findCalendarPosts } from './find-calendar-posts.query'

/** `?van=2026-11-02&tot=2026-12-07`: the days of the calendar, the last one not included. */
export const calendarEndpoint = memberDoor({
  path: '/redactie/kalender',
  method: 'get',
  handle: async (desk, req) => {
    const period = readPeriod(req.searchParams.get('van'), req.searchParams.get('tot'))
    if (period === null) return refusal('Vraag om hoogstens zes weken, als van=2026-11-02&tot=…')
    const colleagues = await findColleagues(desk.reader)
    const authors = new Map(colleagues.map(({ id, name }) => [id, name]))
    const [{ posts, isCut }, facts] = await Promise.all([
      findCalendarPosts(desk, { period, authors }),
      findCalendarFacts(desk, period),
    ])
    const answer: CalendarAnswer = {
      posts,
      facts,
      parties: desk.known.map(({ id, mark }) => ({ id, name: mark.name })),
      authors: colleagues
        .filter(({ parties }) => parties.some((party) => isIn(desk.parties, party)))
        .map(({ id, name }) => ({ id, name })),
      isCut,
    }
    return privately(answer)
  },
})
