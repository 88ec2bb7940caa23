import type { AlertReason } from './alert'

import { z } from 'zod'

/** A step as it was just saved, or as it was before. */
export const SavedStep = z.object({
  id: z.string(),
  updatedAt: z.string(),
  status: z.string().nullish(),
  outcome: z.string().nullish(),
  when: z.object({ edtf: z.string().nullish() }).nullish(),
})
export type SavedStep = z.infer<typeof SavedStep>

/** What followers must hear about a saved step; null for what readers would not call news (a spelling, a source, a sum). */
export function alertOfDecision(before: SavedStep | null, after: SavedStep): AlertReason | null {
  const { id } = after
  if (before === null)
    return { key: `step:${id}:nieuw`, item: 'step', id, event: 'nieuw', wasWhen: null }

  const hasMoved = edtfOf(before) !== edtfOf(after)
  const isNews =
    hasMoved || isOther(before.status, after.status) || isOther(before.outcome, after.outcome)
  if (!isNews) return null
  // One for each save that is news: a date that moves there and back is told twice.
  return {
    key: `step:${id}:${after.updatedAt}`,
    item: 'step',
    id,
    event: 'gewijzigd',
    wasWhen: hasMoved ? edtfOf(before) : null,
  }
}

const edtfOf = ({ when }: SavedStep) => when?.edtf ?? null

/** Nothing and empty are the same to a reader. */
const isOther = (before: string | null | undefined, after: string | null | undefined) =>
  (before ?? '') !== (after ?? '')
