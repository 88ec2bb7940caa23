import type { Making, Parts, Stored } from './making'

import { z } from 'zod'

import { personRoles } from '@/parties/view'

import { FuzzyDate, fuzzyDateFrom } from './fuzzy-date'
import { groupOf, reference, rowsOf, urlOf } from './making'
import { common, Reference, Url } from './shared'

export const Party = z.object({
  ...common('party'),
  name: z.string(),
  shortName: z.string().optional(),
  slug: z.string(),
  municipality: Reference.optional(),
  seats: z
    .array(z.object({ fromYear: z.int(), untilYear: z.int(), seats: z.int() }))
    .meta({ description: 'Zetels per raadsperiode.' }),
  slogan: z.string().optional(),
  website: Url.optional(),
  responsible: z.string().optional().meta({ description: 'Wie verantwoordelijk is (colofon).' }),
})

export const asParty = (doc: Stored, making: Making): Parts<typeof Party> => ({
  id: doc.id,
  type: 'party',
  url: urlOf(making, 'parties', doc.id),
  page: `${making.origin}/partijen/${String(doc.slug)}`,
  updatedAt: doc.updatedAt,
  name: doc.name,
  shortName: doc.shortName,
  slug: doc.slug,
  municipality: reference(making, 'municipalities', doc.municipality),
  seats: rowsOf(doc.councilPeriods).map(({ from, until, seats }) => ({
    fromYear: from,
    untilYear: until,
    seats,
  })),
  slogan: doc.slogan,
  website: groupOf(doc.contact).website,
  responsible: groupOf(doc.imprint).responsible,
})

const Role = z
  .object({
    role: z.enum(personRoles),
    title: z.string().optional().meta({ description: 'De rol in eigen woorden.' }),
    party: Reference.optional(),
    body: Reference.optional(),
    organisation: Reference.optional(),
    municipality: Reference.optional(),
    from: FuzzyDate.optional(),
    until: FuzzyDate.optional(),
  })
  .meta({ description: 'Een openbare rol.' })

export const Person = z.object({
  ...common('person'),
  name: z.string(),
  slug: z.string(),
  roles: z.array(Role),
})

export const asPerson = (doc: Stored, making: Making): Parts<typeof Person> => ({
  id: doc.id,
  type: 'person',
  url: urlOf(making, 'people', doc.id),
  page: `${making.origin}/personen/${String(doc.slug)}`,
  updatedAt: doc.updatedAt,
  name: doc.name,
  slug: doc.slug,
  roles: rowsOf(doc.roles).map((row) => ({
    role: row.role,
    title: row.title,
    party: reference(making, 'parties', row.party),
    body: reference(making, 'bodies', row.body),
    organisation: reference(making, 'organisations', row.organisation),
    municipality: reference(making, 'municipalities', row.municipality),
    from: fuzzyDateFrom(row.from),
    until: fuzzyDateFrom(row.until),
  })),
})
