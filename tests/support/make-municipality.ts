import type { Payload } from 'payload'
import type { Municipality } from '@/payload-types'

import { uniqueName } from './unique-name'

/** A municipality of its own, so that tests in one file do not see each other's facts. */
export function makeMunicipality(
  payload: Payload,
  overrides: Partial<Municipality> = {},
): Promise<Municipality> {
  const name = uniqueName('Gemeente')
  return payload.create({
    collection: 'municipalities',
    data: { name, slug: '', ...overrides },
  })
}
