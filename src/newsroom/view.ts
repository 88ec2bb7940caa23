import { calendarWords } from './calendar/calendar-words'

/** What others may know of this domain. */
export type { CalendarAnswer } from './calendar/calendar-items'
export type { Overview } from './dashboard/overview'
export type { NewsroomEvent } from './feed/newsroom-event'

/** The calendar's name, in Dutch and English. */
export const calendarTitle = calendarWords.title
