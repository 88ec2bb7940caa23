import type { Making } from './making'

import { z } from 'zod'

import { memberVotes, voteMethods } from '@/decisions/view'

import { groupOf, reference, rowsOf } from './making'
import { Reference } from './shared'
import { isCount } from './vote-counts'

const Count = z.int().min(0).optional()
const counts = { for: Count, against: Count, abstained: Count, absent: Count }

export const Votes = z
  .object({
    method: z.enum(voteMethods).optional(),
    totals: z
      .object(counts)
      .optional()
      .meta({ description: 'Zoals de bron ze geeft; zij hoeven niet op te tellen.' }),
    groups: z.array(
      z.object({
        party: Reference.optional(),
        name: z.string().optional().meta({ description: 'Van een fractie zonder eigen pagina.' }),
        ...counts,
        unknown: Count.meta({ description: 'Leden van wie de stem niet bekend is.' }),
        explanation: z.string().optional().meta({ description: 'Stemverklaring.' }),
      }),
    ),
    members: z.array(
      z.object({ person: Reference, party: Reference.optional(), vote: z.enum(memberVotes) }),
    ),
    explanation: z.string().optional(),
  })
  .meta({ description: 'De stemming. Een getal dat ontbreekt, is onbekend; 0 betekent niemand.' })

/** Null when nothing about a vote was filled in. */
export function votesOf(stored: unknown, making: Making): unknown {
  const votes = groupOf(stored)
  const groups = rowsOf(votes.groups)
  const members = rowsOf(votes.members)
  const totals = countsIn(groupOf(votes.totals))
  const isKnown =
    groups.length > 0 ||
    members.length > 0 ||
    Boolean(votes.method) ||
    Boolean(votes.explanation) ||
    Object.values(totals).some((count) => typeof count === 'number')
  if (!isKnown) return null
  return {
    method: votes.method,
    totals,
    groups: groups.map((group) => ({
      party: reference(making, 'parties', group.party),
      name: group.name,
      ...countsIn(group),
      unknown: countOf(group.unknown),
      explanation: group.explanation,
    })),
    members: members.map(({ person, party, vote }) => ({
      person: reference(making, 'people', person),
      party: reference(making, 'parties', party),
      vote,
    })),
    explanation: votes.explanation,
  }
}

function countsIn(group: Readonly<Record<string, unknown>>) {
  const { for: inFavour, against, abstained, absent } = group
  return {
    for: countOf(inFavour),
    against: countOf(against),
    abstained: countOf(abstained),
    absent: countOf(absent),
  }
}

const countOf = (value: unknown): number | null => (isCount(value) ? value : null)
