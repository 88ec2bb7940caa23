import { idOf } from '@/platform/relation'

type Row = Record<string, unknown>

const settledAtOnce = [
  'targetKind',
  'targetKey',
  'wording',
  'wordingVersion',
  'source',
  'askedAt',
] as const
const settledOnceFilled = ['givenAt', 'withdrawnAt', 'withdrawal'] as const
const relations = ['subscriber', 'subscription'] as const

/** The first field of a consent that a change would rewrite; null when the change only completes it. */
export function rewrittenField(before: Row, change: Row): string | null {
  const isGiven = (field: string) => change[field] !== undefined
  const differs = (field: string) => isGiven(field) && change[field] !== before[field]
  return (
    settledAtOnce.find(differs) ??
    relations.find((field) => isGiven(field) && idOf(change[field]) !== idOf(before[field])) ??
    settledOnceFilled.find((field) => isFilled(before[field]) && differs(field)) ??
    null
  )
}

const isFilled = (value: unknown) => value !== null && value !== undefined
