import type { Making, Parts, Stored } from './making'

import { z } from 'zod'

import { bodyKinds, organisationKinds } from '@/decisions/view'

import { reference, urlOf } from './making'
import { common, Day, Reference, Url } from './shared'

export const Municipality = z.object({
  ...common('municipality'),
  name: z.string(),
  slug: z.string(),
  cbsCode: z.string().optional().meta({ description: 'Gemeentecode van het CBS, zoals GM1652.' }),
  province: z.string().optional(),
  isFictional: z.boolean().meta({ description: 'Een verzonnen gemeente, om mee te oefenen.' }),
  discontinuedOn: Day.optional().meta({ description: 'Opgeheven op.' }),
  succeededBy: Reference.optional(),
})

export const asMunicipality = (doc: Stored, making: Making): Parts<typeof Municipality> => ({
  id: doc.id,
  type: 'municipality',
  url: urlOf(making, 'municipalities', doc.id),
  page: `${making.origin}/gemeenten/${String(doc.slug)}`,
  updatedAt: doc.updatedAt,
  name: doc.name,
  slug: doc.slug,
  cbsCode: doc.cbsCode,
  province: doc.province,
  isFictional: doc.isFictional === true,
  discontinuedOn: doc.discontinuedOn,
  succeededBy: reference(making, 'municipalities', doc.succeededBy),
})

export const Body = z.object({
  ...common('body'),
  name: z.string(),
  slug: z.string(),
  kind: z.enum(bodyKinds),
  municipality: Reference.optional(),
})

export const asBody = (doc: Stored, making: Making): Parts<typeof Body> => ({
  id: doc.id,
  type: 'body',
  url: urlOf(making, 'bodies', doc.id),
  page: `${making.origin}/organen/${String(doc.slug)}`,
  updatedAt: doc.updatedAt,
  name: doc.name,
  slug: doc.slug,
  kind: doc.kind,
  municipality: reference(making, 'municipalities', doc.municipality),
})

export const Organisation = z.object({
  ...common('organisation'),
  name: z.string(),
  slug: z.string(),
  kind: z.enum(organisationKinds),
  description: z.string().optional(),
  website: Url.optional(),
})

export const asOrganisation = (doc: Stored, making: Making): Parts<typeof Organisation> => ({
  id: doc.id,
  type: 'organisation',
  url: urlOf(making, 'organisations', doc.id),
  page: `${making.origin}/organisaties/${String(doc.slug)}`,
  updatedAt: doc.updatedAt,
  name: doc.name,
  slug: doc.slug,
  kind: doc.kind,
  description: doc.description,
  website: doc.website,
})

export const Topic = z.object({
  ...common('topic'),
  name: z.string(),
  slug: z.string(),
  iv3: z.string().optional().meta({ description: 'Taakveld volgens Iv3, zoals 6.1.' }),
  parent: Reference.optional(),
  description: z.string().optional(),
})

export const asTopic = (doc: Stored, making: Making): Parts<typeof Topic> => ({
  id: doc.id,
  type: 'topic',
  url: urlOf(making, 'topics', doc.id),
  page: `${making.origin}/themas/${String(doc.slug)}`,
  updatedAt: doc.updatedAt,
  name: doc.name,
  slug: doc.slug,
  iv3: doc.iv3,
  parent: reference(making, 'topics', doc.parent),
  description: doc.description,
})
