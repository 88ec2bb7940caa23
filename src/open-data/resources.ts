import type { z } from 'zod'
import type { Making, Stored } from './items/making'

import { bodyKinds, decisionKinds, organisationKinds } from '@/decisions/view'
import { postTypes } from '@/publishing/view'

import { asDecision, Decision } from './items/decision'
import { asDossier, Dossier } from './items/dossier'
import { asMeeting, Meeting } from './items/meeting'
import { asParty, asPerson, Party, Person } from './items/people'
import {
  asBody,
  asMunicipality,
  asOrganisation,
  asTopic,
  Body,
  Municipality,
  Organisation,
  Topic,
} from './items/places'
import { asPost, Post } from './items/post'
import { asStances, Stance } from './items/stance'
import { asVoteEvent, VoteEvent } from './items/vote-event'

/** Filters that name another item, by its id or its slug. */
export const itemFilters = ['municipality', 'party', 'dossier', 'decision', 'body'] as const
export type ItemFilter = (typeof itemFilters)[number]

export type Collection =
  | 'municipalities'
  | 'parties'
  | 'bodies'
  | 'organisations'
  | 'topics'
  | 'people'
  | 'dossiers'
  | 'meetings'
  | 'decisions'
  | 'posts'

export type Resource = {
  /** In the address. */
  name: string
  type: string
  /** Of its schema in the OpenAPI document. */
  schemaName: string
  description: string
  schema: z.ZodObject
  /** Where its documents are. */
  collection: Collection
  /** Under which name its removals are kept. */
  removedAs: string
  /** What one document gives: one item, several, or none. */
  itemsOf: (doc: Stored, making: Making) => Record<string, unknown>[]
  /** Without `updatedSince` in this order: it never changes, and what is new comes last. */
  order: 'createdAt' | 'publishedAt'
  /** An item can be asked for by the last part of its page's address too. */
  hasSlug: boolean
  filters: Partial<Record<ItemFilter, readonly string[]>>
  kinds: { field: string; values: readonly string[] } | null
  /** What `from` and `until` are about: the two days of a fuzzy date, or a moment. */
  range: { fuzzy: string } | { moment: string } | null
  /** Fields that are large and not handed out. */
  leftOut: readonly string[]
}

type Plain = Pick<Resource, 'type' | 'schemaName' | 'description' | 'schema' | 'collection'> & {
  asItem: (doc: Stored, making: Making) => Record<string, unknown>
} & Partial<Resource>

/** A resource of which each document is one item. */
function plain({ asItem, ...resource }: Plain): Resource {
  return {
    name: resource.collection,
    removedAs: resource.collection,
    itemsOf: (doc, making) => [asItem(doc, making)],
    order: 'createdAt',
    hasSlug: true,
    filters: {},
    kinds: null,
    range: null,
    leftOut: [],
    ...resource,
  }
}

const postFilters = { municipality: ['party.municipality'], party: ['party'] } as const
const ofPosts = {
  collection: 'posts',
  order: 'publishedAt',
  // Slugs of posts are unique within their party only.
  hasSlug: false,
  range: { moment: 'publishedAt' },
  leftOut: ['body', 'hero', 'meta'],
} as const

const decisionFilters = {
  municipality: ['municipalities'],
  dossier: ['dossiers'],
  body: ['body'],
} as const
const ofDecisions = {
  collection: 'decisions',
  kinds: { field: 'kind', values: decisionKinds },
  range: { fuzzy: 'when' },
  filters: decisionFilters,
} as const

const decisions = plain({
  ...ofDecisions,
  type: 'decision',
  schemaName: 'Decision',
  description: 'Stappen in dossiers: besluiten, moties, vragen, toezeggingen en wat daarbij hoort.',
  schema: Decision,
  asItem: asDecision,
})

const posts = plain({
  ...ofPosts,
  type: 'post',
  schemaName: 'Post',
  description: 'Gepubliceerde stukken van partijen. De tekst zelf staat op de pagina.',
  schema: Post,
  asItem: asPost,
  filters: { ...postFilters, dossier: ['dossiers'] },
  kinds: { field: 'type', values: postTypes },
})

/** All there is, in the order in which it is told. */
export const resources: readonly Resource[] = [
  plain({
    type: 'municipality',
    schemaName: 'Municipality',
    description: 'Gemeenten.',
    schema: Municipality,
    collection: 'municipalities',
    asItem: asMunicipality,
  }),
  plain({
    type: 'party',
    schemaName: 'Party',
    description: 'Lokale partijen, elk in één gemeente.',
    schema: Party,
    collection: 'parties',
    asItem: asParty,
    filters: { municipality: ['municipality'] },
  }),
  plain({
    type: 'body',
    schemaName: 'Body',
    description: 'Organen van een gemeente: raad, college, commissies.',
    schema: Body,
    collection: 'bodies',
    asItem: asBody,
    filters: { municipality: ['municipality'] },
    kinds: { field: 'kind', values: bodyKinds },
  }),
  plain({
    type: 'organisation',
    schemaName: 'Organisation',
    description: 'Organisaties die uitvoeren, adviseren of opdracht geven.',
    schema: Organisation,
    collection: 'organisations',
    asItem: asOrganisation,
    kinds: { field: 'kind', values: organisationKinds },
  }),
  plain({
    type: 'topic',
    schemaName: 'Topic',
    description: 'Thema’s, langs de taakvelden van Iv3.',
    schema: Topic,
    collection: 'topics',
    asItem: asTopic,
  }),
  plain({
    type: 'person',
    schemaName: 'Person',
    description: 'Mensen met een openbare rol, en alleen die rollen.',
    schema: Person,
    collection: 'people',
    asItem: asPerson,
    filters: { party: ['roles.party'] },
  }),
  plain({
    type: 'dossier',
    schemaName: 'Dossier',
    description: 'Onderwerpen waarover een gemeente in stappen besluit.',
    schema: Dossier,
    collection: 'dossiers',
    asItem: asDossier,
    filters: { municipality: ['municipalities'] },
  }),
  plain({
    type: 'meeting',
    schemaName: 'Meeting',
    description: 'Vergaderingen met hun agenda.',
    schema: Meeting,
    collection: 'meetings',
    asItem: asMeeting,
    hasSlug: false,
    filters: { municipality: ['municipalities'], body: ['body'] },
    range: { fuzzy: 'when' },
  }),
  decisions,
  {
    ...decisions,
    name: 'vote-events',
    type: 'vote_event',
    schemaName: 'VoteEvent',
    description: 'Stemmingen in de vorm van Popolo. Het kenmerk is dat van de stap.',
    schema: VoteEvent,
    itemsOf: (doc, making) => {
      const event = asVoteEvent(doc, making)
      return event === null ? [] : [event]
    },
  },
  posts,
  {
    ...posts,
    name: 'stances',
    type: 'stance',
    schemaName: 'Stance',
    description: 'Wat een partij vindt van een stap of een dossier; uit gepubliceerde stukken.',
    schema: Stance,
    removedAs: 'stances',
    itemsOf: asStances,
    filters: {
      ...postFilters,
      dossier: ['stances.dossier', 'stances.decision.dossiers'],
      decision: ['stances.decision'],
    },
    kinds: null,
  },
]
