import type { CollectionConfig } from 'payload'

import { slugField } from '@/platform/slug.field'
import { words } from '@/platform/words'

import { bodyField } from '../blocks/body.field'

import { pageAccess } from './pages.access'

/** Fixed pages: the platform's (privacy, accessibility) when they have no party, else a party's own. */
export const pages: CollectionConfig = {
  slug: 'pages',
  labels: { singular: words('Vaste pagina', 'Page'), plural: words('Vaste pagina’s', 'Pages') },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', 'party'],
    group: words('Beheer', 'Administration'),
  },
  access: pageAccess,
  defaultSort: 'title',
  fields: [
    { name: 'title', type: 'text', label: words('Titel', 'Title'), required: true, maxLength: 120 },
    slugField({ from: 'title', within: 'party' }),
    {
      name: 'party',
      type: 'relationship',
      relationTo: 'parties',
      label: words('Partij', 'Party'),
      index: true,
      admin: {
        position: 'sidebar',
        description: words('Leeg: van het platform', 'Empty: the platform’s'),
      },
    },
    bodyField(),
  ],
  indexes: [{ fields: ['party', 'slug'], unique: true }],
}
