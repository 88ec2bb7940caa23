import type { AmountPeriod, AmountQualifier } from '../decision-words'

/** Money as vague as its source, in euros. */
export type ShownAmount = {
  /** What the money is for. */
  kind: string
  min: number
  max: number | null
  qualifier: AmountQualifier | null
  per: AmountPeriod
  /** The step that this amount belongs to, where the page shows more than one. */
  step: { title: string; slug: string } | null
}

type Money = Pick<ShownAmount, 'min' | 'max' | 'qualifier' | 'per'>

/** "ruim € 1.000.000 per jaar", "€ 20.000 tot € 30.000, eenmalig". */
export function amountWords({ min, max, qualifier, per }: Money): string {
  const range = max === null || max === min ? euros(min) : `${euros(min)} tot ${euros(max)}`
  const amount = qualifier === null ? range : `${qualifier} ${range}`
  return per === 'jaar' ? `${amount} per jaar` : `${amount}, eenmalig`
}

/** The space behind the sign does not break, so that "€" never ends a line. */
function euros(amount: number): string {
  const decimals = Number.isInteger(amount) ? 0 : 2
  const number = amount.toLocaleString('nl-NL', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
  return `€\u00a0${number}`
}
