import type { DecisionStatus, Outcome } from '../decision-words'
import type { CountedVote } from './vote-counts'
import type { ShownVotes, VoteGroup } from './votes-view'

import { spanWithin, sumOfSpans } from './vote-spans'
import { areCountsComplete, countedIn, isDivided, voteTotals, ballotWords } from './vote-counts'

type Step = { outcome: Outcome | null; status: DecisionStatus }

/** How it ended, who was divided and of whom the vote is unknown; never more than is known. */
export function voteSentence(votes: ShownVotes, { outcome, status }: Step): string {
  const isTold = outcome !== null || status === 'gehouden' || isAnythingCounted(votes)
  if (!isTold) return 'Of er is gestemd en hoe, weten wij niet.'
  const verb = outcome === null ? 'De stemming is geweest' : endings[outcome]
  return [ending(verb, votes), divisionWords(votes.groups)].filter((part) => part !== '').join(' ')
}

function ending(verb: string, votes: ShownVotes): string {
  const { method, totals, groups } = votes
  if (method === 'unaniem') return `${verb}: iedereen was voor.`
  // What the source says goes before what was added up; where they differ, the page says so below.
  const [infavour, against] = [totals?.for ?? null, totals?.against ?? null]
  if (infavour !== null && against !== null)
    return `${verb}, ${numbers(infavour, against)}${unknownPerGroup(groups)}`
  if (areCountsComplete(groups)) {
    const sums = voteTotals(groups)
    return `${verb}, ${numbers(sums.for ?? 0, sums.against ?? 0)}`
  }
  const majority = majorityOf(groups, votes.councilSeats)
  if (majority !== null) return `${verb}: een meerderheid was ${majority}. ${unknownWords(votes)}`
  return `${verb}. ${unknownWords(votes)}`
}

const numbers = (infavour: number, against: number) =>
  `met ${ballots(infavour)} voor en ${ballots(against)} tegen.`

const ballots = (count: number) => (count === 1 ? '1 stem' : `${count} stemmen`)

function unknownPerGroup(groups: readonly VoteGroup[]): string {
  return groups.length === 0 || areCountsComplete(groups)
    ? ''
    : ' Hoe elke partij stemde, is niet helemaal bekend.'
}

function unknownWords(votes: ShownVotes): string {
  const unknown = votes.groups.reduce((total, group) => total + (group.unknown ?? 0), 0)
  const isOnlyThat = votes.groups.every((group) => group.for !== null || group.unknown !== null)
  if (unknown > 0 && isOnlyThat)
    return `Hoe ${unknown === 1 ? '1 lid stemde' : `${unknown} leden stemden`}, is niet bekend.`
  return isAnythingCounted(votes)
    ? 'Hoeveel stemmen er voor en tegen waren, is niet van iedereen bekend.'
    : 'Hoeveel stemmen er voor en tegen waren, is niet bekend.'
}

/** Which side had the majority whatever the unknown members did; null when that is not certain. */
function majorityOf(
  groups: readonly VoteGroup[],
  councilSeats: number | null,
): 'voor' | 'tegen' | null {
  const total = (vote: CountedVote) => sumOfSpans(groups.map((group) => spanWithin(group, vote)))
  const [infavour, against] = [total('for'), total('against')]
  const half = councilSeats === null ? Infinity : councilSeats / 2
  if (infavour.least > half || (against.most !== null && infavour.least > against.most))
    return 'voor'
  if (against.least > half || (infavour.most !== null && against.least > infavour.most))
    return 'tegen'
  return null
}

/** More names than this make no sentence; the table has them all. */
const mostNamed = 3

/** "Lokaal Belang stemde verdeeld: 6 voor, 1 tegen."; empty when nobody did. */
function divisionWords(groups: readonly VoteGroup[]): string {
  const divided = groups.filter(isDivided)
  const [only] = divided
  if (only === undefined) return ''
  if (divided.length === 1) return `${only.name} stemde verdeeld: ${ballotWords(only)}.`
  if (divided.length > mostNamed) return `${divided.length} fracties stemden verdeeld.`
  const names = divided.map((group) => `${group.name} (${ballotWords(group)})`)
  const list = new Intl.ListFormat('nl', { type: 'conjunction' }).format(names)
  return `Verdeeld stemden ${list}.`
}

const isAnythingCounted = ({ method, totals, groups }: ShownVotes): boolean =>
  method === 'unaniem' ||
  Object.values(totals ?? {}).some((count) => count !== null) ||
  groups.some((group) => countedIn(group) > (group.unknown ?? 0))

const endings: Record<Outcome, string> = {
  aangenomen: 'Het voorstel is aangenomen',
  verworpen: 'Het voorstel is verworpen',
  ingetrokken: 'Het voorstel is ingetrokken',
  aangehouden: 'Het voorstel is aangehouden',
  'ten-dele': 'Het voorstel is voor een deel aangenomen',
  'ter-kennisname': 'Het stuk is ter kennis genomen',
}
