import type { Payload } from 'payload'
import type { Dossier } from '@/payload-types'

import { makeMunicipality } from './make-municipality'
import { uniqueName } from './unique-name'

export const aSource = {
  title: 'Raadsbrief',
  publisher: 'De gemeente',
  url: 'https://gemeente.example/brief',
}

/** A running dossier in a municipality of its own, unless the test names one. */
export async function makeDossier(
  payload: Payload,
  overrides: Partial<Dossier> = {},
): Promise<Dossier> {
  return payload.create({
    collection: 'dossiers',
    data: {
      title: uniqueName('Dossier'),
      slug: '',
      status: 'loopt',
      lead: 'Wie helpt straks de inwoners?',
      sources: [aSource],
      municipalities: overrides.municipalities ?? [(await makeMunicipality(payload)).id],
      ...overrides,
    },
  })
}
