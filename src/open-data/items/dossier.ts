import type { Making, Parts, Stored } from './making'

import { z } from 'zod'

import { dossierStatuses } from '@/decisions/view'

import { Involved, involvedOf } from './involved'
import { references, rowsOf, urlOf } from './making'
import { common, Reference, Source, sourcesOf } from './shared'

export const Dossier = z.object({
  ...common('dossier'),
  title: z.string(),
  slug: z.string(),
  municipalities: z.array(Reference),
  status: z.enum(dossierStatuses),
  topics: z.array(Reference),
  lead: z.string().optional(),
  inShort: z.array(z.string()).meta({ description: 'In het kort, in gewone taal.' }),
  involved: z.array(Involved),
  sources: z.array(Source),
})

export const asDossier = (doc: Stored, making: Making): Parts<typeof Dossier> => ({
  id: doc.id,
  type: 'dossier',
  url: urlOf(making, 'dossiers', doc.id),
  page: `${making.origin}/dossiers/${String(doc.slug)}`,
  updatedAt: doc.updatedAt,
  title: doc.title,
  slug: doc.slug,
  municipalities: references(making, 'municipalities', doc.municipalities),
  status: doc.status,
  topics: references(making, 'topics', doc.topics),
  lead: doc.lead,
  inShort: rowsOf(doc.inShort).map(({ text }) => text),
  involved: involvedOf(doc.involved, making),
  sources: sourcesOf(doc.sources),
})
