import type { MemberVote, VoteMethod } from '../decision-words'
import type { StoredVotes, VoteSetting } from './shown-votes-of'

import { seatsOn } from '@/parties/view'
import { idOf } from '@/platform/relation'

import { councilOf, isInOneCouncil } from './council-seats'

/** Every field of the form by its path: `votes.groups.0.for`. */
type FormValues = Record<string, unknown>

/** The vote as somebody is entering it. */
export function votesInForm(values: FormValues): StoredVotes {
  const at = (path: string) => values[`votes.${path}`]
  return {
    // A select holds one of its own options, or nothing.
    method: (at('method') as VoteMethod | undefined) ?? null,
    totals: countsAt(at, 'totals.'),
    groups: rowsOf(values, 'groups').map((row) => ({
      ...countsAt(at, `${row}.`),
      unknown: numberOf(at(`${row}.unknown`)),
      party: idOf(at(`${row}.party`)),
      name: textOf(at(`${row}.name`)),
    })),
    members: rowsOf(values, 'members').flatMap((row) => {
      // As above.
      const vote = at(`${row}.vote`) as MemberVote | undefined
      return vote
        ? [{ person: idOf(at(`${row}.person`)), party: idOf(at(`${row}.party`)), vote }]
        : []
    }),
  }
}

/** A party as REST gives it. */
export type FetchedParty = {
  id: string
  name: string
  municipality: string | null
  councilPeriods: readonly { from: number; until: number; seats: number }[]
}

type Days = { sortFrom: string | null; sortTo: string | null }

/** The seats to compare with; only those of the municipality whose council voted, and on a day that is known. */
export function settingInForm({
  parties,
  councilIn,
  when,
}: {
  parties: readonly FetchedParty[]
  /** Null when the body is no council. */
  councilIn: string | null
  when: Days | null
}): VoteSetting {
  const marks = parties.map(({ id, name }) => {
    const mark = { name, shortName: name, slug: id, accent: '', seats: null }
    return [id, mark] as const
  })
  const day = when?.sortTo ?? null
  const isKnown = when !== null && isInOneCouncil(when.sortFrom, when.sortTo)
  const seated =
    isKnown && day !== null && councilIn !== null
      ? parties
          .filter(({ municipality }) => municipality === councilIn)
          .map(({ id, councilPeriods }) => ({ id, seats: seatsOn(councilPeriods, day) }))
      : []
  return {
    parties: new Map(marks),
    people: new Map(),
    seats: new Map(seated.map(({ id, seats }) => [id, seats])),
    council: councilOf(seated),
  }
}

function countsAt(at: (path: string) => unknown, prefix: string) {
  return {
    for: numberOf(at(`${prefix}for`)),
    against: numberOf(at(`${prefix}against`)),
    abstained: numberOf(at(`${prefix}abstained`)),
    absent: numberOf(at(`${prefix}absent`)),
  }
}

/** "groups.0", "groups.1": each row once, in order. */
function rowsOf(values: FormValues, list: 'groups' | 'members'): string[] {
  const pattern = new RegExp(`^votes\\.${list}\\.(\\d+)\\.`)
  const numbers = Object.keys(values).flatMap((path) => pattern.exec(path)?.[1] ?? [])
  return [...new Set(numbers)]
    .toSorted((a, b) => Number(a) - Number(b))
    .map((row) => `${list}.${row}`)
}

const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null)

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)
