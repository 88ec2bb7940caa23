import type { Stage } from '@/publishing/view'

export type Named = { id: string; name: string }

/** Why a post stands on the calendar: it is to go online, it went online, it is to go offline, or it has no moment yet. */
export type PostMark = 'gepland' | 'online' | 'offline' | 'zonder-moment'

export type CalendarPost = {
  kind: 'stuk'
  /** One post may stand on the calendar twice: where it goes online and where it goes offline. */
  key: string
  id: string
  mark: PostMark
  stage: Stage
  title: string
  /** Dutch wall time: "2026-11-24T20:00". Null without a moment. */
  at: string | null
  party: Named
  authors: Named[]
  /** Whether this account may choose its moment. */
  isMovable: boolean
}

export type CalendarFact = {
  kind: 'vergadering' | 'stap'
  key: string
  title: string
  /** "2026-11-24"; null when the date is vaguer than a day. */
  day: string | null
  /** "19:30"; null when only the day is known. */
  time: string | null
  /** The date as its source has it: "eind november 2026". */
  when: string
  /** "Gemeenteraad, Gemert-Bakel". */
  place: string
  isCalledOff: boolean
  /** The page where readers find it. */
  href: string
}

export type CalendarItem = CalendarPost | CalendarFact

export type CalendarAnswer = {
  posts: CalendarPost[]
  facts: CalendarFact[]
  parties: Named[]
  authors: Named[]
  /** There is more in this period than is shown. */
  isCut: boolean
}

/** The day on which an item stands; null for what stands on none. */
export function dayOf(item: CalendarItem): string | null {
  return item.kind === 'stuk' ? (item.at?.slice(0, 10) ?? null) : item.day
}

/** Where an item begins, as a wall time or, without an hour, as a day. */
export function startOf(item: CalendarItem): string | null {
  if (item.kind === 'stuk') return item.at
  return item.day === null || item.time === null ? item.day : `${item.day}T${item.time}`
}

export type CalendarDay = { day: string; items: CalendarItem[] }

/** What stands on days, day by day, in the order of the clock; what has no hour comes first. */
export function byDay(items: readonly CalendarItem[]): CalendarDay[] {
  const days = new Map<string, CalendarItem[]>()
  for (const item of items) {
    const day = dayOf(item)
    if (day !== null) days.set(day, [...(days.get(day) ?? []), item])
  }
  return [...days]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([day, found]) => ({ day, items: found.toSorted(inClockOrder) }))
}

function inClockOrder(a: CalendarItem, b: CalendarItem): number {
  return (startOf(a) ?? '').localeCompare(startOf(b) ?? '') || a.title.localeCompare(b.title, 'nl')
}
