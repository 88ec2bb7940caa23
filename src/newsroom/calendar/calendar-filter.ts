import type { CalendarAnswer, CalendarPost } from './calendar-items'
import type { CalendarView } from './calendar-period'

import { calendarViews, readDay } from './calendar-period'

/** Stages that a calendar can show; the others have no moment and wait for none. */
export const calendarStages = ['ter-beoordeling', 'goedgekeurd', 'gepland', 'gepubliceerd'] as const

export type CalendarAsked = {
  view: CalendarView
  /** Null for today. */
  day: string | null
  /** Ids; null for everybody. */
  party: string | null
  author: string | null
  stage: string | null
}

/** What the address behind `?` asks for; what it cannot mean is left out. */
export function readAsked(search: string): CalendarAsked {
  const asked = new URLSearchParams(search)
  const view = asked.get('weergave')
  const stage = asked.get('fase')
  return {
    view: calendarViews.find((one) => one === view) ?? 'maand',
    day: readDay(asked.get('dag')),
    party: asked.get('partij') || null,
    author: asked.get('schrijver') || null,
    stage: calendarStages.find((one) => one === stage) ?? null,
  }
}

export function searchFor({ view, day, party, author, stage }: CalendarAsked): string {
  const asked = new URLSearchParams()
  if (view !== 'maand') asked.set('weergave', view)
  if (day !== null) asked.set('dag', day)
  if (party !== null) asked.set('partij', party)
  if (author !== null) asked.set('schrijver', author)
  if (stage !== null) asked.set('fase', stage)
  const text = asked.toString()
  return text === '' ? '' : `?${text}`
}

/** The posts that were asked for. Meetings and steps belong to nobody, so no filter hides them. */
export function askedPosts(
  { posts }: Pick<CalendarAnswer, 'posts'>,
  { party, author, stage }: Pick<CalendarAsked, 'party' | 'author' | 'stage'>,
): CalendarPost[] {
  return posts.filter(
    (post) =>
      (party === null || post.party.id === party) &&
      (author === null || post.authors.some(({ id }) => id === author)) &&
      (stage === null || post.stage === stage),
  )
}
