import type { AmountPeriod, AmountQualifier } from '../decision-words'
import type { ShownDate } from '../timeline/shown-date'
import type { TimelineStep } from '../timeline/timeline'
import type { ShownAmount } from './shown-amount'

import { amountPeriods } from '../decision-words'
import { compareShownDates } from '../timeline/shown-date'

/** An amount with the day of the step that named it. */
export type DatedAmount = ShownAmount & {
  when: ShownDate | null
  /** The step was called off, so that nobody will pay this. */
  isOff: boolean
}

/** Amounts of one kind of period; what is paid once and what is paid every year are never set against each other. */
export type AmountLine = { per: AmountPeriod; amounts: DatedAmount[] }

/**
 * How one amount is drawn, in parts of the longest bar (0 to 1): what is certain, what lies between the two ends, and
 * where the source leaves an end open.
 */
export type AmountBar = { from: number; to: number; isOpenBefore: boolean; isOpenAfter: boolean }

/** Every year before once, and within each the oldest first. */
export function amountsOverTime(
  amounts: readonly ShownAmount[],
  steps: readonly Pick<TimelineStep, 'slug' | 'status' | 'when'>[],
): AmountLine[] {
  const dated = amounts.map((amount): DatedAmount => {
    const step = steps.find(({ slug }) => slug === amount.step?.slug)
    return { ...amount, when: step?.when ?? null, isOff: step?.status === 'vervallen' }
  })
  return amountPeriods.toReversed().flatMap((per) => {
    const own = dated.filter((amount) => amount.per === per).toSorted(byDate)
    return own.length === 0 ? [] : [{ per, amounts: own }]
  })
}

/** Bars to compare a line by; null for a line with one amount, which has nothing to be compared with. */
export function amountBars({ amounts }: AmountLine): AmountBar[] | null {
  const longest = Math.max(...amounts.map(({ min, max }) => max ?? min))
  if (amounts.length < 2 || longest <= 0) return null
  return amounts.map(({ min, max, qualifier }) => ({
    from: min / longest,
    to: (max ?? min) / longest,
    isOpenBefore: qualifier !== null && openBefore.includes(qualifier),
    isOpenAfter: qualifier !== null && openAfter.includes(qualifier),
  }))
}

/** "Maximaal" may turn out to be less, "ruim" is more, "circa" is either. */
const openBefore: readonly AmountQualifier[] = ['maximaal', 'circa']
const openAfter: readonly AmountQualifier[] = ['ruim', 'circa']

/** An amount without a day stands first: nobody knows when it was named. */
function byDate(a: DatedAmount, b: DatedAmount): number {
  if (a.when === null || b.when === null) return Number(b.when === null) - Number(a.when === null)
  return compareShownDates(a.when, b.when)
}
