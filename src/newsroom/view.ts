/** What others may know of this domain. */
export type { CalendarAnswer } from './calendar/calendar-items'
export type { Overview } from './dashboard/overview'
export type { NewsroomEvent } from './feed/newsroom-event'
