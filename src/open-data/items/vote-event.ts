import type { MemberVote, Outcome } from '@/decisions/view'
import type { Making, Parts, Stored } from './making'
import type { Option } from './vote-counts'

import { z } from 'zod'

import { decisionKinds } from '@/decisions/view'

import { FuzzyDate, fuzzyDateOf } from './fuzzy-date'
import { groupOf, reference, rowsOf, urlOf } from './making'
import { common, Reference, Url } from './shared'
import { groupResult, knownCounts, totalCounts } from './vote-counts'
import { votesOf } from './votes'

const Counts = z.array(
  z.object({ option: z.enum(['yes', 'no', 'abstain', 'absent']), value: z.int().min(0) }),
)

/** Field names are those of Popolo (vote_event, motion, group_result, count, vote). */
export const VoteEvent = z
  .object({
    ...common('vote_event'),
    motion: z.object({
      id: z.string().meta({ description: 'Kenmerk van de stap (decision).' }),
      url: Url,
      text: z.string().meta({ description: 'De tekst; is die er niet, dan de titel.' }),
      classification: z.enum(decisionKinds),
      result: z.enum(['pass', 'fail']).optional(),
    }),
    organization: Reference.optional().meta({ description: 'Het orgaan dat stemde.' }),
    start_date: z.string().optional().meta({
      description: 'Jaar, maand of dag. Ontbreekt als de datum vager is: zie dan `when`.',
    }),
    when: FuzzyDate.optional(),
    result: z.enum(['pass', 'fail']).optional(),
    counts: Counts.meta({ description: 'Alle stemmen samen, voor zover bekend.' }),
    group_results: z.array(
      z.object({
        group: z.object({
          id: z.string().optional(),
          url: Url.optional(),
          name: z.string().optional(),
        }),
        result: z.enum(['yes', 'no', 'split']).optional(),
        counts: Counts,
      }),
    ),
    votes: z.array(
      z.object({
        voter: Reference,
        party: Reference.optional(),
        option: z.enum(['yes', 'no', 'abstain', 'absent']),
      }),
    ),
    sources: z.array(z.object({ url: Url.optional(), note: z.string() })),
  })
  .meta({ description: 'Een stemming in de vorm van Popolo. Wat onbekend is, ontbreekt.' })

/** Null when nothing about a vote is known. */
export function asVoteEvent(doc: Stored, making: Making): Parts<typeof VoteEvent> | null {
  if (votesOf(doc.votes, making) === null) return null
  const votes = groupOf(doc.votes)
  const groups = rowsOf(votes.groups)
  const when = fuzzyDateOf(doc.when)
  const result = resultOf(doc.outcome)
  return {
    id: doc.id,
    type: 'vote_event',
    url: urlOf(making, 'vote-events', doc.id),
    page: `${making.origin}/besluiten/${String(doc.slug)}`,
    updatedAt: doc.updatedAt,
    motion: {
      id: doc.id,
      url: urlOf(making, 'decisions', doc.id),
      text: doc.text || doc.title,
      classification: doc.kind,
      result,
    },
    organization: reference(making, 'bodies', doc.body),
    start_date: plainDate(when?.edtf),
    when,
    result,
    counts: totalCounts(groupOf(votes.totals), groups),
    group_results: groups.map((group) => ({
      group: { ...reference(making, 'parties', group.party), name: group.name },
      result: groupResult(group),
      counts: knownCounts(group),
    })),
    votes: rowsOf(votes.members).flatMap(({ person, party, vote }) => {
      const option = optionOf(vote)
      if (option === null) return []
      return [
        {
          voter: reference(making, 'people', person),
          party: reference(making, 'parties', party),
          option,
        },
      ]
    }),
    sources: rowsOf(doc.sources).map(({ url, title }) => ({ url, note: title })),
  }
}

/** Held over, taken back or noted is neither passed nor failed; adopted in part is for the reader to judge. */
const results: Partial<Record<Outcome, 'pass' | 'fail'>> = { aangenomen: 'pass', verworpen: 'fail' }

/** An unknown vote is none of these, so it is left out. */
const options: Partial<Record<MemberVote, Option>> = {
  voor: 'yes',
  tegen: 'no',
  onthouden: 'abstain',
  afwezig: 'absent',
}

const resultOf = (outcome: unknown) => results[outcome as Outcome] ?? null
const optionOf = (vote: unknown) => options[vote as MemberVote] ?? null

const plainDate = (edtf: unknown): string | null =>
  typeof edtf === 'string' && /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(edtf) ? edtf : null
