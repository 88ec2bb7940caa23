import type { Making, Parts, Stored } from './making'

import { z } from 'zod'

import { decisionKinds, decisionStages, decisionStatuses, outcomes } from '@/decisions/view'

import {
  Amount,
  amountsOf,
  Dispute,
  disputesOf,
  FollowUp,
  followUpOf,
  Plan,
  plansOf,
  Proposer,
  proposersOf,
  Relation,
  relationsOf,
} from './decision-parts'
import { FuzzyDate, fuzzyDateOf } from './fuzzy-date'
import { Involved, involvedOf } from './involved'
import { groupOf, reference, references, urlOf } from './making'
import { common, Reference, Source, sourcesOf } from './shared'
import { Votes, votesOf } from './votes'

export const Decision = z.object({
  ...common('decision'),
  title: z.string(),
  slug: z.string(),
  dossiers: z.array(Reference),
  municipalities: z.array(Reference),
  body: Reference.optional(),
  meeting: Reference.optional(),
  kind: z.enum(decisionKinds),
  stage: z.enum(decisionStages),
  status: z.enum(decisionStatuses),
  outcome: z.enum(outcomes).optional(),
  isAuthoritative: z.boolean().meta({ description: 'Beslist dit orgaan hierover?' }),
  when: FuzzyDate.optional(),
  plannedWhen: z.array(Plan).meta({ description: 'Eerdere plannen, oudste eerst.' }),
  effectFrom: FuzzyDate.optional(),
  effectUntil: FuzzyDate.optional(),
  summary: z.string().optional(),
  text: z.string().optional().meta({
    description: 'De tekst van een motie, amendement, raadsvraag of toezegging.',
  }),
  followUp: FollowUp.optional(),
  amounts: z.array(Amount),
  involved: z.array(Involved),
  proposers: z.array(Proposer),
  relations: z.array(Relation),
  votes: Votes.optional(),
  disputes: z.array(Dispute),
  sources: z.array(Source),
  provenance: z
    .object({
      origin: z.enum(['handmatig', 'import']),
      system: z.string().optional(),
      externalId: z.string().optional(),
    })
    .optional()
    .meta({ description: 'Met de hand ingevoerd, of overgenomen uit een ander systeem.' }),
  changedBy: Reference.optional().meta({ description: 'De partij die dit het laatst wijzigde.' }),
})

export const asDecision = (doc: Stored, making: Making): Parts<typeof Decision> => ({
  id: doc.id,
  type: 'decision',
  url: urlOf(making, 'decisions', doc.id),
  page: `${making.origin}/besluiten/${String(doc.slug)}`,
  updatedAt: doc.updatedAt,
  title: doc.title,
  slug: doc.slug,
  dossiers: references(making, 'dossiers', doc.dossiers),
  municipalities: references(making, 'municipalities', doc.municipalities),
  body: reference(making, 'bodies', doc.body),
  meeting: reference(making, 'meetings', doc.meeting),
  kind: doc.kind,
  stage: doc.stage,
  status: doc.status,
  outcome: doc.outcome,
  isAuthoritative: doc.isAuthoritative === true,
  when: fuzzyDateOf(doc.when),
  plannedWhen: plansOf(doc.plannedWhen),
  effectFrom: fuzzyDateOf(doc.effectFrom),
  effectUntil: fuzzyDateOf(doc.effectUntil),
  summary: doc.summary,
  text: doc.text,
  followUp: followUpOf(doc.followUp),
  amounts: amountsOf(doc.amounts),
  involved: involvedOf(doc.involved, making),
  proposers: proposersOf(doc.proposers, making),
  relations: relationsOf(doc.relations, making),
  votes: votesOf(doc.votes, making),
  disputes: disputesOf(doc.disputes, making),
  sources: sourcesOf(doc.sources),
  // The fingerprint stays here: it tells nothing to anybody else.
  provenance: {
    origin: groupOf(doc.provenance).origin,
    system: groupOf(doc.provenance).system,
    externalId: groupOf(doc.provenance).externalId,
  },
  changedBy: reference(making, 'parties', doc.changedByParty),
})
