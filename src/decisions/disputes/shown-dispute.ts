import type { PartyMark } from '@/parties/view'
import type { DisputedFact } from '../decision-words'
import type { ShownSource } from '../sources/shown-source'

/** Another reading of a fact, with its own source; and how it was settled, once it was. */
export type ShownDispute = {
  about: DisputedFact | null
  note: string
  raisedBy: PartyMark | null
  source: ShownSource
  settlement: { how: string; on: string | null; source: ShownSource | null } | null
}

/** Whether readers must still be warned: what was settled is history. */
export const isOpenDispute = ({ resolution }: { resolution?: string | null }): boolean =>
  !resolution
