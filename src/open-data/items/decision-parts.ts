import type { Making } from './making'

import { z } from 'zod'

import {
  amountPeriods,
  amountQualifiers,
  disputedFacts,
  followUpStates,
  relationKinds,
} from '@/decisions/view'

import { FuzzyDate, fuzzyDateOf } from './fuzzy-date'
import { groupOf, reference, rowsOf } from './making'
import { Day, Reference, Source, Url } from './shared'

export const Plan = z
  .object({
    when: FuzzyDate,
    changedOn: Day.optional().meta({ description: 'Tot en met deze dag gold dit plan.' }),
    reason: z.string().optional(),
    sourceUrl: Url.optional(),
  })
  .meta({ description: 'Een datum die eerder gepland was.' })

export const plansOf = (rows: unknown): unknown[] =>
  rowsOf(rows).flatMap(({ when, changedOn, reason, sourceUrl }) => {
    const planned = fuzzyDateOf(when)
    return planned === null ? [] : [{ when: planned, changedOn, reason, sourceUrl }]
  })

export const FollowUp = z
  .object({
    state: z.enum(followUpStates).optional(),
    deadline: FuzzyDate.optional(),
    answer: z.string().optional(),
    answeredOn: FuzzyDate.optional(),
    answerUrl: Url.optional(),
  })
  .meta({ description: 'Wat er kwam van wat gevraagd of toegezegd is.' })

export function followUpOf(stored: unknown): unknown {
  const { state, deadline, answer, answeredOn, answerUrl } = groupOf(stored)
  return {
    state,
    deadline: fuzzyDateOf(deadline),
    answer,
    answeredOn: fuzzyDateOf(answeredOn),
    answerUrl,
  }
}

export const Amount = z
  .object({
    kind: z.string().meta({ description: 'Waarvoor het geld is.' }),
    min: z.number().meta({ description: 'In euro. Het bedrag, of het laagste.' }),
    max: z.number().optional().meta({ description: 'In euro. Het hoogste bedrag.' }),
    qualifier: z.enum(amountQualifiers).optional(),
    per: z.enum(amountPeriods),
  })
  .meta({ description: 'Geld, zo vaag als de bron.' })

export const amountsOf = (rows: unknown): unknown[] =>
  rowsOf(rows).map(({ kind, min, max, qualifier, per }) => ({ kind, min, max, qualifier, per }))

export const Relation = z
  .object({ kind: z.enum(relationKinds), decision: Reference })
  .meta({ description: 'Te lezen als: deze stap <kind> die stap.' })

export const relationsOf = (rows: unknown, making: Making): unknown[] =>
  rowsOf(rows).map(({ kind, decision }) => ({
    kind,
    decision: reference(making, 'decisions', decision),
  }))

export const Proposer = z
  .object({ type: z.enum(['person', 'party']), id: z.string(), url: Url })
  .meta({ description: 'Wie dit indiende.' })

export const proposersOf = (rows: unknown, making: Making): unknown[] =>
  rowsOf(rows).map(({ relationTo, value }) =>
    relationTo === 'parties'
      ? { type: 'party', ...reference(making, 'parties', value) }
      : { type: 'person', ...reference(making, 'people', value) },
  )

export const Dispute = z
  .object({
    about: z.enum(disputedFacts).optional(),
    note: z.string().meta({ description: 'Wat de andere bron zegt.' }),
    party: Reference.optional().meta({ description: 'Ingebracht door deze partij.' }),
    source: Source.optional(),
    resolution: z
      .string()
      .optional()
      .meta({ description: 'Hoe het zit. Ontbreekt zolang dat open is.' }),
    resolvedOn: Day.optional(),
    resolutionSource: Source.optional(),
  })
  .meta({ description: 'Een gegeven waarover bronnen verschillen.' })

export const disputesOf = (rows: unknown, making: Making): unknown[] =>
  rowsOf(rows).map((row) => ({
    about: row.about,
    note: row.note,
    party: reference(making, 'parties', row.party),
    source: row.sourceTitle ? { title: row.sourceTitle, url: row.sourceUrl } : null,
    resolution: row.resolution,
    resolvedOn: row.resolvedOn,
    resolutionSource: row.resolutionSourceTitle
      ? { title: row.resolutionSourceTitle, url: row.resolutionSourceUrl }
      : null,
  }))
