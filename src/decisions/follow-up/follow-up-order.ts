import type { DecisionKind, FollowUpState } from '../decision-words'

/** As much of a step as its place in the list depends on. Days sort as text. */
export type OrderedFollowUp = {
  id: string
  kind: DecisionKind
  state: FollowUpState
  askedOn: string | null
  /** The last day it was promised for. */
  dueOn: string | null
  answeredOn: string | null
  partyIds: readonly string[]
}

/**
 * First what is open, by the last day it was promised for, so that what is late stands on top; without such a day the
 * oldest first. Then what is not open any more, newest first.
 */
export function inFollowUpOrder<Row extends OrderedFollowUp>(rows: readonly Row[]): Row[] {
  const open = rows.filter(({ state }) => state === 'open')
  const settled = rows.filter(({ state }) => state !== 'open')
  return [
    ...open.toSorted(
      (a, b) => compare(a.dueOn, b.dueOn) || compare(a.askedOn, b.askedOn) || compare(a.id, b.id),
    ),
    ...settled.toSorted((a, b) => compare(endOf(b), endOf(a)) || compare(b.id, a.id)),
  ]
}

const endOf = ({ answeredOn, askedOn }: OrderedFollowUp): string => answeredOn ?? askedOn ?? ''

/** A day that is not known stands behind all others. */
const compare = (a: string | null, b: string | null): number =>
  (a ?? 'onbekend').localeCompare(b ?? 'onbekend')
