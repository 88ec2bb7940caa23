import type { Resource } from '../resources'

import { z } from 'zod'

import { FuzzyDate } from '../items/fuzzy-date'
import { openDataPath } from '../items/making'
import { Reference, Removed, Source } from '../items/shared'
import { resources } from '../resources'

import { Index, listOf, Problem } from './envelopes'
import { description, title } from './index-answer'
import { licenses } from './licenses'
import { queryParametersOf } from './parameters'

type Json = Record<string, unknown>

/** The document that says what every address answers, made of the schemas that make those answers. */
export function openApiDocument(origin: string): Json {
  return {
    openapi: '3.1.0',
    info: {
      title,
      version: '1.0.0',
      description: `${description} Uitleg: ${origin}/open-data`,
      license: { name: licenses[0].name, url: licenses[0].url },
    },
    servers: [{ url: `${origin}${openDataPath}` }],
    paths: {
      '/': { get: operation('getIndex', 'Wat er is.', json('Index')) },
      '/openapi.json': {
        get: operation(
          'getOpenApi',
          'Dit document.',
          content('application/json', { type: 'object' }),
        ),
      },
      ...Object.fromEntries(resources.flatMap(pathsOf)),
      '/decisions/{id}/vote-event': {
        get: operation('getVoteEventOfDecision', 'De stemming van een stap.', json('VoteEvent'), [
          byId(true),
        ]),
      },
      '/dossiers/{id}/steps.csv': {
        get: operation(
          'getStepsOfDossier',
          'De stappen van een dossier als spreadsheet (CSV, RFC 4180).',
          content('text/csv', { type: 'string' }),
          [byId(true)],
        ),
      },
    },
    components: { schemas: componentSchemas() },
  }
}

function pathsOf(resource: Resource): [string, Json][] {
  const { name, schemaName, hasSlug } = resource
  return [
    [
      `/${name}`,
      {
        get: operation(
          `list${schemaName}`,
          resource.description,
          json(`${schemaName}List`),
          queryParametersOf(resource),
        ),
      },
    ],
    [
      `/${name}/{id}`,
      {
        get: operation(`get${schemaName}`, `Eén van: ${resource.description}`, json(schemaName), [
          byId(hasSlug),
        ]),
      },
    ],
  ]
}

function operation(
  operationId: string,
  summary: string,
  answer: Json,
  parameters: readonly Json[] = [],
): Json {
  const refusals = [
    [400, 'Een parameter klopt niet.'],
    ...(parameters.some((parameter) => parameter.in === 'path')
      ? ([
          [404, 'Hier is niets.'],
          [410, 'Dit was openbaar en is weg.'],
        ] as const)
      : []),
    [429, 'Te veel vragen in korte tijd. `Retry-After` zegt hoelang u wacht.'],
  ] as const
  return {
    operationId,
    summary,
    parameters,
    responses: {
      200: { description: 'Gelukt.', content: answer },
      304: { description: 'Niet veranderd sinds de `ETag` in `If-None-Match`.' },
      ...Object.fromEntries(
        refusals.map(([status, text]) => [
          status,
          { description: text, content: content('application/problem+json', ref('Problem')) },
        ]),
      ),
    },
  }
}

const byId = (hasSlug: boolean): Json => ({
  name: 'id',
  in: 'path',
  required: true,
  description: hasSlug ? 'Kenmerk of slug.' : 'Kenmerk.',
  schema: { type: 'string' },
})

const content = (type: string, schema: Json): Json => ({ [type]: { schema } })
const json = (name: string): Json => content('application/json', ref(name))
const ref = (name: string): Json => ({ $ref: schemaAddress(name) })
const schemaAddress = (name: string): string => `#/components/schemas/${name}`

function componentSchemas(): Json {
  const registry = z.registry<{ id: string }>()
  const named = { Index, Problem, Reference, FuzzyDate, Source, Removed }
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id })
  for (const resource of resources) {
    registry.add(resource.schema, { id: resource.schemaName })
    registry.add(listOf(resource), { id: `${resource.schemaName}List` })
  }
  const { schemas } = z.toJSONSchema(registry, { uri: schemaAddress, override: stayOpen })
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]),
  )
}

/** A field may come to be: a client that was made with this document must not trip over it. */
function stayOpen({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  delete jsonSchema.additionalProperties
}
