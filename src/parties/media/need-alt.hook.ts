import type { CollectionBeforeChangeHook } from 'payload'
import type { Media } from '@/payload-types'

import { ValidationError } from 'payload'

/** A picture without words shuts out whoever cannot see it (WCAG 2.2, 1.1.1). */
export const needAlt: CollectionBeforeChangeHook<Media> = ({ data, originalDoc, req, collection }) => {
  const alt: unknown = data.alt ?? originalDoc?.alt
  const mimeType: unknown = data.mimeType ?? originalDoc?.mimeType
  const isImage = typeof mimeType === 'string' && mimeType.startsWith('image/')
  if (!isImage || (typeof alt === 'string' && alt.trim() !== '')) return data
  throw new ValidationError({
    collection: collection.slug,
    req,
    errors: [
      {
        path: 'alt',
        message: 'Schrijf in een paar woorden wat er op de foto te zien is. Dat is nodig voor wie de foto niet kan zien.',
      },
    ],
  })
}
