import type { SourceText } from './step-content'

/** The day on which the public sources of the real chapters were read. */
const readOn = '2026-11-21'

export function publicSource(title: string, publisher: string, url?: string): SourceText {
  return { title, publisher, accessedOn: readOn, ...(url ? { url } : {}) }
}
