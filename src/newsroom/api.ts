export { findNewsroomCalendar } from './feed/find-newsroom-calendar.query'
