import { Temporal } from 'temporal-polyfill'

/**
 * Why a text is no moment that everybody reads alike, in Dutch; null when it is one: a day with a Dutch time, or with a
 * time and its offset. Other forms are read differently by month-first and day-first readers, or lose their offset.
 */
export function momentRefusal(text: string): string | null {
  const [, day, hour] = dayAndTime.exec(text.trim()) ?? []
  if (day === undefined || hour === undefined || !isTime(hour)) return unreadable
  return isDay(day) ? null : `Deze dag bestaat niet: ${day}.`
}

const dayAndTime =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(?:Z|[+-]\d{2}:?\d{2})?$/i

const unreadable = 'Schrijf dag en tijd zo: 2026-11-24T20:00.'

const isDay = (day: string): boolean => isRead(() => Temporal.PlainDate.from(day))
const isTime = (time: string): boolean => isRead(() => Temporal.PlainTime.from(time))

function isRead(read: () => unknown): boolean {
  try {
    read()
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
