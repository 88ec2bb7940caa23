const minuteMs = 60_000
/** The schedule beats every few seconds and a busy night costs some more; nobody has to hear of that. */
const noticedMs = 5 * minuteMs

/** How much later than planned something happened, in words: "25 minuten", "3 uur", "2 dagen". Null when in time. */
export function howLate(planned: Date, happened: Date): string | null {
  const lateMs = happened.getTime() - planned.getTime()
  if (lateMs < noticedMs) return null
  const minutes = Math.round(lateMs / minuteMs)
  if (minutes < 60) return `${minutes} minuten`
  const hours = Math.round(minutes / 60)
  if (hours < 48) return `${hours} uur`
  return `${Math.round(hours / 24)} dagen`
}
