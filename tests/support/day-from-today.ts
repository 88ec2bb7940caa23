import { dutchDay } from '@/platform/amsterdam-time'

/** A day so many days after today, or before it, as 2026-11-21. */
export function dayFromToday(days: number): string {
  const day = new Date(`${dutchDay(new Date())}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}
