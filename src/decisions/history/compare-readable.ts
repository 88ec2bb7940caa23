import type { FieldChange } from './history-view'
import type { ReadableField } from './readable-field'

import { compareTexts } from './compare-texts'

/** What differs between two states of one thing, told in the same fields and the same order. */
export function compareReadable(
  before: readonly ReadableField[],
  after: readonly ReadableField[],
): FieldChange[] {
  return after.flatMap((field, index) => {
    const old = before[index]
    const change = old ? compareFields(old, field) : null
    return change ? [change] : []
  })
}

function compareFields(old: ReadableField, field: ReadableField): FieldChange | null {
  const { label } = field
  if (field.kind === 'rows' || old.kind === 'rows') {
    const [was, is] = [linesOf(old), linesOf(field)]
    const [gone, added] = [without(was, is), without(is, was)]
    return gone.length + added.length === 0 ? null : { label, kind: 'rows', gone, added }
  }
  const [before, after] = [old.value, field.value]
  if (before === after) return null
  return field.kind === 'value'
    ? { label, kind: 'value', before, after }
    : { label, kind: 'text', parts: compareTexts(before ?? '', after ?? '') }
}

const linesOf = (field: ReadableField): readonly string[] =>
  field.kind === 'rows' ? field.value : []

/** The lines of the one that the other has not, or has fewer times. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return lines.filter((line) => {
    const at = left.indexOf(line)
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
}
