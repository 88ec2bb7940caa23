import type { Words } from './words'

/** Options of a select whose stored values are Dutch words; `shown` gives the words on screen. */
export function optionsFrom<Value extends string>(
  values: readonly Value[],
  shown: Record<Value, Words>,
): { value: Value; label: Words }[] {
  return values.map((value) => ({ value, label: shown[value] }))
}
