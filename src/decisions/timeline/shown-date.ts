/** A fuzzy date as a reader gets it: never more precise than its source. */
export type ShownDate = {
  /** In full: "12 januari 2016", "eind april 2016", "22 april of 8 mei 2013". */
  text: string
  /** For narrow places: "12 jan 2016". */
  short: string
  edtf: string
  /** ISO 8601; null when the date is open on that side. */
  sortFrom: string | null
  sortTo: string | null
  year: string | null
}

/** What may stand in the `datetime` attribute: a year, a month or a day; null for everything vaguer. */
export function machineDate({ edtf }: ShownDate): string | null {
  return /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(edtf) ? edtf : null
}

/** The words without the year, for under a heading that already names it. */
export function withoutYear({ text, year }: ShownDate): string {
  if (year === null) return text
  const bare = text.replace(new RegExp(`( van)? ${year}$`), '')
  // "rond 2020" and "vóór 2020" say nothing without their year.
  return /^(rond|voor|vóór|na|sinds|vanaf|tot|in|ongeveer|circa)$/i.test(bare) ? text : bare
}

/** The day in its two parts, for a calendar leaf; null when the date is vaguer than a day. */
export function dayParts({ edtf, text }: ShownDate): { day: string; rest: string } | null {
  const parts = /^(\d{1,2}) (.+)$/.exec(text)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(edtf) || !parts?.[1] || !parts[2]) return null
  return { day: parts[1], rest: parts[2] }
}

/** "vanaf 1 januari 2021"; a date that carries such a word itself ("vanaf 2017", "vóór 2020") does not get a second. */
export function dateAfter(
  word: 'vanaf' | 'sinds' | 'tot',
  { text }: Pick<ShownDate, 'text'>,
): string {
  if (word === 'sinds' && text.startsWith('vanaf ')) return text.replace('vanaf', 'sinds')
  return /^(vanaf|sinds|na|tot|vóór|voor) /.test(text) ? text : `${word} ${text}`
}

/** On a tie the vaguer date goes first, so that "april 2016" introduces the days of April. */
export function compareShownDates(a: ShownDate, b: ShownDate): number {
  return start(a).localeCompare(start(b)) || end(b).localeCompare(end(a))
}

/** For what is still to come: "before the summer" is waited for until the summer, although it can happen any day. */
export function compareExpectedDates(a: ShownDate, b: ShownDate): number {
  return compareShownDates(asDeadline(a), asDeadline(b))
}

const asDeadline = (date: ShownDate): ShownDate =>
  date.sortFrom === null ? { ...date, sortFrom: date.sortTo } : date

/** Whether the whole period lies before this day (`2026-11-21`). An open end is judged by its start. */
export function isOver(date: ShownDate, today: string): boolean {
  const last = date.sortTo ?? date.sortFrom
  return last !== null && last.slice(0, 10) < today
}

/** Whether the period has begun on this day; a date that is open at the start always has. */
export function hasBegun(date: ShownDate, today: string): boolean {
  return date.sortFrom === null || date.sortFrom.slice(0, 10) <= today
}

const start = ({ sortFrom }: ShownDate) => sortFrom?.slice(0, 10) ?? ''
const end = ({ sortTo }: ShownDate) => sortTo?.slice(0, 10) ?? '9999-12-31'
