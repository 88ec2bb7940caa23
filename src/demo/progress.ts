/** What a database holds, as far as it tells whether demo content may go there. */
export type Found = {
  municipalities: readonly string[]
  emails: readonly string[]
  /** Saved with the last of the demo content. */
  isFinished: boolean
}

export type Progress = 'empty' | 'half-way' | 'finished' | 'somebody-elses'

/** A run that was cut short leaves whole chapters and nothing else; only then is it safe to go on. */
export function progressOf(
  found: Found,
  demo: { municipalities: readonly string[]; emails: readonly string[] },
): Progress {
  if (found.municipalities.length === 0 && found.emails.length === 0) return 'empty'
  const isOurs =
    found.municipalities.every((slug) => demo.municipalities.includes(slug)) &&
    found.emails.every((email) => demo.emails.includes(email))
  if (!isOurs) return 'somebody-elses'
  return found.isFinished ? 'finished' : 'half-way'
}
