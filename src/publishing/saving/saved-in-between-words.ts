type Saved = {
  /** Null when a schedule saved it, or an account that is gone. */
  by: string | null
  isSelf: boolean
  /** "21.14 uur" */
  clock: string
  /** "21 november 2026"; null when it was today. */
  day: string | null
}

/** Who was first and when, and that nothing is lost. */
export function savedInBetweenWords({ by, isSelf, clock, day }: Saved): string {
  const when = day === null ? `om ${clock}` : `op ${day} om ${clock}`
  const what = isSelf
    ? `U hebt dit stuk ${when} in een ander venster bewaard.`
    : `${by ?? 'Het systeem'} heeft dit stuk ${when} ook bewaard.`
  return `${what} Wat u hier daarna heeft getypt, is nog niet bewaard.`
}
