import type { CollectionConfig } from 'payload'

import { slugField } from '@/platform/slug.field'
import { textLike } from '@/platform/text-field'
import { words } from '@/platform/words'

import { admins, anyone } from '../roles/party.access'

export const municipalities: CollectionConfig = {
  slug: 'municipalities',
  labels: {
    singular: words('Gemeente', 'Municipality'),
    plural: words('Gemeenten', 'Municipalities'),
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'province', 'cbsCode'],
    group: words('Beheer', 'Administration'),
  },
  access: { read: anyone, create: admins, update: admins, delete: admins, readVersions: admins },
  defaultSort: 'name',
  fields: [
    { name: 'name', type: 'text', label: words('Naam', 'Name'), required: true, maxLength: 120 },
    slugField({ from: 'name' }),
    {
      name: 'cbsCode',
      type: 'text',
      label: words('CBS-code', 'CBS code'),
      unique: true,
      // The code of Statistics Netherlands; a fictional municipality has none.
      validate: textLike(/^GM\d{4}$/, 'Een CBS-code is GM met vier cijfers, bijvoorbeeld GM1652.'),
      admin: { description: words('Bijvoorbeeld GM1652', 'For example GM1652') },
    },
    { name: 'province', type: 'text', label: words('Provincie', 'Province') },
    {
      name: 'isFictional',
      type: 'checkbox',
      label: words('Verzonnen voorbeeld', 'Fictional example'),
      defaultValue: false,
      admin: {
        description: words(
          'De site zegt dan op elke pagina dat dit een voorbeeld is.',
          'The site then says on every page that this is an example.',
        ),
      },
    },
    {
      name: 'discontinuedOn',
      type: 'text',
      label: words('Opgeheven op', 'Discontinued on'),
      validate: textLike(/^\d{4}-\d{2}-\d{2}$/, 'Schrijf de dag als 2021-01-01.'),
    },
    {
      name: 'succeededBy',
      type: 'relationship',
      relationTo: 'municipalities',
      label: words('Opgegaan in', 'Succeeded by'),
    },
  ],
}
