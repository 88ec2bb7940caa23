export type { NewsroomCalendar } from './feed/find-newsroom-calendar.query'

export { findNewsroomCalendar } from './feed/find-newsroom-calendar.query'
