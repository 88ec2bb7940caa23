import type { Access, CollectionConfig } from 'payload'

import { words } from '../words'

const nobody: Access = () => false

/**
 * That something public is public no more: which document of which collection, and since when. Not a word of the
 * document itself is kept, so that a withdrawn text leaves nothing here. Written by hooks, read by the platform.
 */
export const removals: CollectionConfig = {
  slug: 'removals',
  labels: {
    singular: words('Verwijdering', 'Removal'),
    plural: words('Verwijderingen', 'Removals'),
  },
  admin: { hidden: true, useAsTitle: 'itemId' },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  graphQL: false,
  lockDocuments: false,
  timestamps: false,
  indexes: [
    { fields: ['collectionSlug', 'itemId'], unique: true },
    { fields: ['collectionSlug', 'removedAt', 'itemId'] },
  ],
  fields: [
    {
      // Not `collection`: Mongoose keeps that name for itself.
      name: 'collectionSlug',
      type: 'text',
      label: words('Verzameling', 'Collection'),
      required: true,
    },
    { name: 'itemId', type: 'text', label: words('Kenmerk', 'Identifier'), required: true },
    {
      name: 'removedAt',
      type: 'date',
      label: words('Verwijderd op', 'Removed at'),
      required: true,
    },
  ],
}
