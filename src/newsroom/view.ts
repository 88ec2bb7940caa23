/** What the site may know of this domain. */
export type { NewsroomCalendar, NewsroomEvent } from './feed/newsroom-event'
