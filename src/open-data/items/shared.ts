import { z } from 'zod'

import { rowsOf } from './making'

export const Url = z.string().meta({ format: 'uri' })
export const Moment = z
  .string()
  .meta({ format: 'date-time', description: 'Moment in UTC, ISO 8601.' })
export const Day = z.string().meta({ format: 'date' })

export const Reference = z
  .object({ id: z.string(), url: Url })
  .meta({ description: 'Een ander gegeven: zijn kenmerk, en waar het staat in deze API.' })

export const Source = z
  .object({
    title: z.string(),
    url: Url.optional(),
    publisher: z.string().optional(),
    accessedOn: Day.optional().meta({ description: 'Dag waarop de bron is bekeken.' }),
  })
  .meta({ description: 'Waar dit is na te kijken.' })

/** The fields that every item has. */
export const common = <Type extends string>(type: Type) => ({
  id: z.string().meta({ description: 'Kenmerk. Verandert nooit.' }),
  type: z.literal(type),
  url: Url.meta({ description: 'Adres in deze API.' }),
  page: Url.optional().meta({ description: 'Pagina op de site, als die er is.' }),
  updatedAt: Moment.meta({ description: 'Laatste verandering.' }),
})

/** What was public and is no more. */
export const Removed = z
  .object({
    id: z.string(),
    type: z.string(),
    deleted: z.literal(true),
    updatedAt: Moment.meta({ description: 'Sinds wanneer het weg is.' }),
  })
  .meta({
    description:
      'Iets dat openbaar was en weg is: verwijderd, of ingetrokken. Alleen te zien met `updatedSince`.',
  })

export const sourcesOf = (sources: unknown): unknown[] =>
  rowsOf(sources).map(({ title, url, publisher, accessedOn }) => ({
    title,
    url,
    publisher,
    accessedOn,
  }))
