import type { CollectionConfig } from 'payload'

import { admins, anyone } from '@/parties/api'
import { slugField } from '@/platform/slug.field'
import { textLike } from '@/platform/text-field'
import { words } from '@/platform/words'

/** What a dossier or post is about, along the task fields of Iv3 (the Dutch standard for municipal accounts). */
export const topics: CollectionConfig = {
  slug: 'topics',
  labels: { singular: words('Thema', 'Topic'), plural: words('Thema’s', 'Topics') },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'iv3', 'parent'],
    group: words('Beheer', 'Administration'),
  },
  access: { read: anyone, create: admins, update: admins, delete: admins },
  defaultSort: 'iv3',
  fields: [
    { name: 'name', type: 'text', label: words('Naam', 'Name'), required: true, maxLength: 120 },
    slugField({ from: 'name' }),
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'topics',
      label: words('Valt onder', 'Part of'),
    },
    {
      name: 'iv3',
      type: 'text',
      label: words('Iv3-taakveld', 'Iv3 task field'),
      unique: true,
      validate: textLike(/^\d(\.\d{1,3}[a-z]?)?$/, 'Schrijf het taakveld als 6.1 of 6.71.'),
    },
    {
      name: 'description',
      type: 'textarea',
      label: words('Uitleg', 'Explanation'),
      maxLength: 400,
    },
  ],
}
