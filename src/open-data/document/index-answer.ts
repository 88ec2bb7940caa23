import type { z } from 'zod'
import type { Index } from './envelopes'

import { openDataPath } from '../items/making'
import { resources } from '../resources'

import { licenses } from './licenses'

export const title = 'Open data van Raadlijn'
export const description =
  'Wat gemeenten besluiten en wat lokale partijen daarvan vinden, als gegevens. Zonder sleutel, alleen lezen.'

/** What stands at the root. */
export const indexAnswer = (origin: string): z.output<typeof Index> => ({
  title,
  description,
  documentation: `${origin}/open-data`,
  openapi: `${origin}${openDataPath}/openapi.json`,
  licenses: licenses.map((license) => ({ ...license })),
  resources: resources.map(({ name, description: what }) => ({
    name,
    description: what,
    url: `${origin}${openDataPath}/${name}`,
  })),
})
