import type { AmountPeriod, AmountQualifier } from '../decision-words'
import type { ShownAmount } from './shown-amount'

type StoredAmount = {
  kind: string
  min: number
  max?: number | null
  qualifier?: AmountQualifier | null
  per: AmountPeriod
}

export function shownAmountsOf(
  rows: readonly StoredAmount[] | null | undefined,
  step: ShownAmount['step'],
): ShownAmount[] {
  return (rows ?? []).map(({ kind, min, max, qualifier, per }) => ({
    kind,
    min,
    max: max ?? null,
    qualifier: qualifier ?? null,
    per,
    step,
  }))
}
