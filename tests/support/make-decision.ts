import type { Payload } from 'payload'
import type { Decision } from '@/payload-types'

import { fuzzy } from './fuzzy'
import { aSource, makeDossier } from './make-dossier'
import { uniqueName } from './unique-name'

/** A step that took place on 12 January 2016, in a dossier of its own, unless the test says otherwise. */
export async function makeDecision(
  payload: Payload,
  overrides: Partial<Decision> = {},
): Promise<Decision> {
  return payload.create({
    collection: 'decisions',
    data: {
      title: uniqueName('Stap'),
      slug: '',
      kind: 'bespreking',
      stage: 'advies',
      status: 'gehouden',
      when: fuzzy('2016-01-12', '12 januari 2016'),
      sources: [aSource],
      dossiers: overrides.dossiers ?? [(await makeDossier(payload)).id],
      ...overrides,
    },
  })
}
