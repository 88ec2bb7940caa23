import type { Resource } from '../resources'

import { limits, parametersOf } from '../asking/asked'

type Parameter = {
  name: string
  in: 'query'
  required: false
  description: string
  schema: Record<string, unknown>
}

const identifier = { type: 'string' }
const date = { type: 'string', examples: ['2016', '2016-04', '2016-04-21'] }

const told: Record<string, Omit<Parameter, 'name' | 'in' | 'required'>> = {
  municipality: { description: 'Alleen van deze gemeente: kenmerk of slug.', schema: identifier },
  party: { description: 'Alleen van deze partij: kenmerk of slug.', schema: identifier },
  dossier: {
    description: 'Alleen bij dit dossier: kenmerk of slug. Bij stances ook over stappen daarin.',
    schema: identifier,
  },
  decision: { description: 'Alleen over deze stap: kenmerk of slug.', schema: identifier },
  body: { description: 'Alleen van dit orgaan: kenmerk of slug.', schema: identifier },
  kind: { description: 'Alleen van deze soort.', schema: { type: 'string' } },
  from: {
    description:
      'Vanaf deze datum (EDTF): alles waarvan de datum de periode raakt. Geldt vanaf de eerste dag die de datum kan zijn.',
    schema: date,
  },
  until: {
    description: 'Tot en met deze datum (EDTF), tot de laatste dag die de datum kan zijn.',
    schema: date,
  },
  updatedSince: {
    description:
      'Alleen wat sinds dit moment veranderde of verdween, dat moment meegerekend, in volgorde van verandering. Wie ook op iets anders filtert, ziet niet wat niet meer bij dat filter hoort: vraag voor een volledige kopie zonder andere filters.',
    schema: { type: 'string', format: 'date-time', examples: ['2026-11-21T20:00:00Z'] },
  },
  limit: {
    description:
      'Hoeveel per bladzijde, ten hoogste. Een bladzijde kan korter zijn: ga door zolang `links.next` er is.',
    schema: { type: 'integer', minimum: 1, maximum: limits.most, default: limits.usual },
  },
  cursor: {
    description: 'Waar de bladzijde begint. Neem hem over uit `links.next`.',
    schema: { type: 'string' },
  },
}

export function queryParametersOf(resource: Resource): Parameter[] {
  return parametersOf(resource).map((name) => {
    const { description = '', schema = {} } = told[name] ?? {}
    const isKind = name === 'kind' && resource.kinds !== null
    return {
      name,
      in: 'query',
      required: false,
      description,
      schema: isKind ? { ...schema, enum: [...(resource.kinds?.values ?? [])] } : schema,
    }
  })
}
