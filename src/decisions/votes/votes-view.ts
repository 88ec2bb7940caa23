import type { PartyMark } from '@/parties/view'
import type { Outcome, VoteMethod } from '../decision-words'

/** How many members of one group voted what; null is unknown, which is something else than nobody. */
export type VoteCounts = {
  for: number | null
  against: number | null
  abstained: number | null
  absent: number | null
  unknown: number | null
}

export type VoteGroup = VoteCounts & {
  name: string
  /** Null for a group without a page of its own. */
  party: PartyMark | null
}

export type ShownVotes = {
  method: VoteMethod | null
  groups: readonly VoteGroup[]
  explanation: string | null
}

/** Sums what is known; null when not one group has a number there. */
export function voteTotals(groups: readonly VoteCounts[]): VoteCounts {
  return {
    for: sum(groups.map((group) => group.for)),
    against: sum(groups.map((group) => group.against)),
    abstained: sum(groups.map((group) => group.abstained)),
    absent: sum(groups.map((group) => group.absent)),
    unknown: sum(groups.map((group) => group.unknown)),
  }
}

/** Whether every group has a number for and against, so that the totals may be said out loud. */
export function areCountsComplete(groups: readonly VoteCounts[]): boolean {
  return (
    groups.length > 0 &&
    groups.every((group) => group.for !== null && group.against !== null && !group.unknown)
  )
}

/** One sentence that says how it ended, and never more than is known. */
export function voteSentence(votes: ShownVotes, outcome: Outcome | null): string {
  const verb = outcome === null ? 'De stemming is geweest' : endings[outcome]
  if (votes.method === 'unaniem') return `${verb}: iedereen was voor.`
  if (!areCountsComplete(votes.groups))
    return `${verb}. Hoeveel stemmen er voor en tegen waren, is niet van iedereen bekend.`
  const totals = voteTotals(votes.groups)
  return `${verb}, met ${stemmen(totals.for ?? 0)} voor en ${stemmen(totals.against ?? 0)} tegen.`
}

const endings: Record<Outcome, string> = {
  aangenomen: 'Het voorstel is aangenomen',
  verworpen: 'Het voorstel is verworpen',
  ingetrokken: 'Het voorstel is ingetrokken',
  aangehouden: 'Het voorstel is aangehouden',
  'ten-dele': 'Het voorstel is voor een deel aangenomen',
  'ter-kennisname': 'Het stuk is ter kennis genomen',
}

const stemmen = (count: number) => (count === 1 ? '1 stem' : `${count} stemmen`)

function sum(counts: readonly (number | null)[]): number | null {
  const known = counts.filter((count) => count !== null)
  return known.length === 0 ? null : known.reduce((total, count) => total + count, 0)
}
