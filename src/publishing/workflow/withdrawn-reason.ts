import type { Stage } from './workflow'

import { words } from '@/platform/words'

/** What readers are told when an editor leaves the sentence as it is. */
export const usualReason = 'Dit stuk is niet meer actueel.'

/** What readers are told when the moment to go offline had been chosen before. */
export const expiredReason = 'Het was bedoeld voor een bepaalde tijd, en die is voorbij.'

export const askReason = words(
  'Wat lezen bezoekers op dit adres? (mag leeg)',
  'What do visitors read at this address? (may be empty)',
)

/** What the party itself said about a withdrawal; the sentence of an expiry is ours. */
export function saidByParty(reason: string | null | undefined): string | null {
  return reason && reason !== expiredReason ? reason : null
}

type Change = {
  from: Stage
  stage: Stage
  isByPlatform: boolean
  typed: string | null | undefined
  before: string | null | undefined
}

/** The sentence at the address of a withdrawn post: said with the withdrawal itself, and final as that is. */
export function withdrawnReasonAfter(change: Change): string | null {
  const { from, stage, isByPlatform, typed, before } = change
  if (stage !== 'ingetrokken') return null
  if (from === 'ingetrokken') return before ?? null
  const said = typed?.trim() || null
  return said ?? (isByPlatform ? expiredReason : null)
}
