import type { Resource } from '../resources'

import { z } from 'zod'

import { Moment, Removed, Url } from '../items/shared'

const Links = z.object({
  self: Url,
  next: Url.optional().meta({ description: 'De volgende bladzijde. Ontbreekt op de laatste.' }),
})

const Meta = z.object({
  limit: z.int(),
  nextUpdatedSince: Moment.meta({
    description:
      'Geef dit de volgende keer mee als `updatedSince`, zodra u deze hele lijst heeft gelezen. Dan mist u niets; iets twee keer zien kan wel.',
  }),
})

/** One page of a list. */
export const listOf = ({ schema }: Pick<Resource, 'schema'>) =>
  z.object({ data: z.array(z.union([schema, Removed])), links: Links, meta: Meta })

export type ListAnswer = {
  data: unknown[]
  links: z.output<typeof Links>
  meta: z.output<typeof Meta>
}

export const Problem = z
  .object({
    type: z.string().meta({ description: 'Soort fout, of about:blank.' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'Wat er mis is, en wat wel kan.' }),
    parameter: z.string().optional().meta({ description: 'De parameter waar het om gaat.' }),
    allowed: z.array(z.string()).optional().meta({ description: 'Wat wel mag.' }),
  })
  .meta({ description: 'Een fout, volgens RFC 9457.' })

export const Index = z
  .object({
    title: z.string(),
    description: z.string(),
    documentation: Url,
    openapi: Url,
    licenses: z.array(z.object({ name: z.string(), url: Url, covers: z.string() })),
    resources: z.array(z.object({ name: z.string(), description: z.string(), url: Url })),
  })
  .meta({ description: 'Wat er is.' })
