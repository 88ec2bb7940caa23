import type { TimelineStep } from '../timeline/timeline'
import type { ShownAmount } from './shown-amount'

import { inReadingOrder } from '../timeline/timeline'

/**
 * The amount that answers "what does it cost?" best: what is paid every year before what is paid once, and of those the
 * one of the newest step. What was called off costs nothing. Null when no amount is left.
 */
export function mainAmount(
  amounts: readonly ShownAmount[],
  steps: readonly Pick<TimelineStep, 'slug' | 'status' | 'when'>[],
): ShownAmount | null {
  const newestFirst = inReadingOrder(steps).toReversed()
  const stepOf = ({ step }: ShownAmount) => newestFirst.findIndex(({ slug }) => slug === step?.slug)
  const open = amounts.filter((amount) => newestFirst[stepOf(amount)]?.status !== 'vervallen')
  const ranked = open.toSorted(
    (a, b) => Number(b.per === 'jaar') - Number(a.per === 'jaar') || stepOf(a) - stepOf(b),
  )
  return ranked[0] ?? null
}
