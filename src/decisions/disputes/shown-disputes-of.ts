import type { PartyMark } from '@/parties/view'
import type { DisputedFact } from '../decision-words'
import type { ShownSource } from '../sources/shown-source'
import type { ShownDispute } from './shown-dispute'

import { idOf } from '@/platform/relation'

import { dutchReading } from '../fuzzy-date/dutch-reading'

type StoredDispute = {
  about?: DisputedFact | null
  note: string
  party?: unknown
  sourceTitle: string
  sourceUrl?: string | null
  resolution?: string | null
  resolvedOn?: string | null
  resolutionSourceTitle?: string | null
  resolutionSourceUrl?: string | null
}

export function shownDisputesOf(
  rows: readonly StoredDispute[] | null | undefined,
  parties: ReadonlyMap<string, PartyMark>,
): ShownDispute[] {
  return (rows ?? []).map((row) => ({
    about: row.about ?? null,
    note: row.note,
    raisedBy: parties.get(idOf(row.party) ?? '') ?? null,
    source: sourceOf(row.sourceTitle, row.sourceUrl),
    settlement: row.resolution
      ? {
          how: row.resolution,
          on: row.resolvedOn ? dutchReading(row.resolvedOn) : null,
          source: row.resolutionSourceTitle
            ? sourceOf(row.resolutionSourceTitle, row.resolutionSourceUrl)
            : null,
        }
      : null,
  }))
}

const sourceOf = (title: string, url: string | null | undefined): ShownSource => ({
  title,
  url: url || null,
  publisher: null,
  accessedOn: null,
})
