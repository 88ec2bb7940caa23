import type { Payload } from 'payload'
import type { Removal } from '@/payload-types'

import { uniqueName } from './unique-name'

export const makeRemoval = (payload: Payload): Promise<Removal> =>
  payload.create({
    collection: 'removals',
    data: {
      collectionSlug: 'topics',
      itemId: uniqueName('weg'),
      removedAt: '2026-11-21T12:00:00.000Z',
    },
  })
