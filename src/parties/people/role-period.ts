/** Ends of a role as precise as they are known: "2018", "2018-03" or "2018-03-29". */
type Period = { from?: string | null; until?: string | null }

/** "sinds maart 2018", "2014 tot 2018"; null when nothing is known. */
export function periodWords({ from, until }: Period): string | null {
  if (from && until) return `${inDutch(from)} tot ${inDutch(until)}`
  if (from) return `sinds ${inDutch(from)}`
  return until ? `tot ${inDutch(until)}` : null
}

/** Whether the last day that the end can mean lies before `today`. */
export function isPast({ until }: Period, today: string): boolean {
  return Boolean(until) && `${until}${endOf[until?.length ?? 0] ?? ''}` < today
}

/** Whether a role may have been held on a day ("2018-03-29"): not when its ends rule that out. */
export function mayHoldOn(period: Period, day: string): boolean {
  const { from } = period
  return !isPast(period, day) && (!from || from <= day.slice(0, from.length))
}

/** What a year or a month lacks to be its last day; days are only compared, so every month may end on the 31st. */
const endOf: Partial<Record<number, string>> = { 4: '-12-31', 7: '-31' }

function inDutch(date: string): string {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return year
  const name = months.format(new Date(Date.UTC(2000, Number(month) - 1, 1)))
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}

const months = new Intl.DateTimeFormat('nl-NL', { month: 'long', timeZone: 'UTC' })
