import type { Payload, TypedUser } from 'payload'

/** One reading: through whose eyes, on which day, and what was looked at. */
export type Reader = {
  payload: Payload
  /** Null for a visitor. Only a preview is read by somebody. */
  user: TypedUser | null
  /** The day of reading in Europe/Amsterdam: "2026-11-21". */
  today: string
  /** Notes what the page depends on (see `reading-tags.ts`), so that it is made anew when that changes. */
  sees: (...tags: string[]) => void
  /**
   * Who reads one draft through a link, without an account, gets the files of that draft too, at addresses that work as
   * long as the link does.
   */
  guest?: { files: ReadonlySet<string>; addressOf: (filename: string) => string }
}
