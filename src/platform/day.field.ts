import type { TextField } from 'payload'
import type { Words } from './words'

/** A day of the calendar, kept as "2026-11-21" so that no time zone can shift it. */
export function dayField({ name, label }: { name: string; label: Words }): TextField {
  return {
    name,
    type: 'text',
    label,
    admin: { components: { Field: '/platform/admin/day-input.client#DayInput' } },
    validate: (value: unknown) =>
      !value || isDay(value) ? true : 'Deze dag bestaat niet. Schrijf de dag als 2026-11-21.',
  }
}

/** "2026-02-30" looks like a day, and the calendar has none. */
function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}
