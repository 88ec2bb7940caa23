import type { Payload } from 'payload'
import type { Party } from '@/payload-types'

import { makeMunicipality } from './make-municipality'
import { uniqueName } from './unique-name'

/** A party in a municipality of its own, unless the test names one. */
export async function makeParty(payload: Payload, overrides: Partial<Party> = {}): Promise<Party> {
  return payload.create({
    collection: 'parties',
    data: {
      name: uniqueName('Partij'),
      slug: '',
      accent: '#0b4f8a',
      imprint: { responsible: 'Het bestuur', email: 'bestuur@partij.example' },
      municipality: overrides.municipality ?? (await makeMunicipality(payload)).id,
      ...overrides,
    },
  })
}
