import type { ShownSource } from './shown-source'

import { webAddressProblem } from '@/platform/web-address'

import { dutchReading } from '../fuzzy-date/dutch-reading'

type StoredSource = {
  title: string
  url?: string | null
  publisher?: string | null
  accessedOn?: string | null
}

export function shownSourcesOf(rows: readonly StoredSource[] | null | undefined): ShownSource[] {
  return (rows ?? []).map(({ title, url, publisher, accessedOn }) => ({
    title,
    // A draft may hold anything: only where a reader can be sent becomes a link.
    url: url && webAddressProblem(url) === null ? url : null,
    publisher: publisher || null,
    accessedOn: accessedOn ? dutchReading(accessedOn) : null,
  }))
}

/** Each source once, in the order in which they were first named. */
export function distinctSources(sources: readonly ShownSource[]): ShownSource[] {
  const known = new Map<string, ShownSource>()
  for (const source of sources) {
    const key = source.url ?? `${source.title} ${source.publisher ?? ''}`
    if (!known.has(key)) known.set(key, source)
  }
  return [...known.values()]
}
