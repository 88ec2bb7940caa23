import type { Making, Parts, Stored } from './making'

import { z } from 'zod'

import { meetingStatuses } from '@/decisions/view'

import { FuzzyDate, fuzzyDateOf } from './fuzzy-date'
import { reference, references, rowsOf, urlOf } from './making'
import { common, Reference, Source, sourcesOf } from './shared'

export const Meeting = z.object({
  ...common('meeting'),
  title: z.string(),
  body: Reference.optional(),
  municipalities: z.array(Reference),
  when: FuzzyDate.optional(),
  startTime: z.string().optional().meta({ description: 'Nederlandse tijd, zoals 19:30.' }),
  status: z.enum(meetingStatuses),
  location: z.string().optional(),
  agenda: z.array(
    z.object({
      number: z.string().optional(),
      title: z.string(),
      decision: Reference.optional(),
    }),
  ),
  sources: z.array(Source),
})

export const asMeeting = (doc: Stored, making: Making): Parts<typeof Meeting> => ({
  id: doc.id,
  type: 'meeting',
  url: urlOf(making, 'meetings', doc.id),
  page: null,
  updatedAt: doc.updatedAt,
  title: doc.title,
  body: reference(making, 'bodies', doc.body),
  municipalities: references(making, 'municipalities', doc.municipalities),
  when: fuzzyDateOf(doc.when),
  startTime: doc.startTime,
  status: doc.status,
  location: doc.location,
  agenda: rowsOf(doc.agenda).map(({ number, title, decision }) => ({
    number,
    title,
    decision: reference(making, 'decisions', decision),
  })),
  sources: sourcesOf(doc.sources),
})
