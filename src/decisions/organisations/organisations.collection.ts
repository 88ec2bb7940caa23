import type { CollectionConfig } from 'payload'

import { admins, anyMember, anyone } from '@/parties/api'
import { optionsFrom } from '@/platform/select-options'
import { slugField } from '@/platform/slug.field'
import { webAddressProblem } from '@/platform/web-address'
import { words } from '@/platform/words'

import { signChange } from '../facts/sign-change.hook'
import { organisationKinds } from '../decision-words'
import { organisationKindLabels } from '../decision-labels'
import { changeMarkFields } from '../facts/change-mark.fields'

/** Who carries out, advises or asks for welfare work; one organisation serves many municipalities, so any member may mend it. */
export const organisations: CollectionConfig = {
  slug: 'organisations',
  labels: {
    singular: words('Organisatie', 'Organisation'),
    plural: words('Organisaties', 'Organisations'),
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'website'],
    group: words('Tijdlijn', 'Timeline'),
  },
  access: {
    read: anyone,
    create: anyMember,
    update: anyMember,
    delete: admins,
    readVersions: anyMember,
  },
  defaultSort: 'name',
  versions: { maxPerDoc: 0 },
  fields: [
    { name: 'name', type: 'text', label: words('Naam', 'Name'), required: true, maxLength: 160 },
    slugField({ from: 'name' }),
    {
      name: 'kind',
      type: 'select',
      label: words('Soort', 'Kind'),
      required: true,
      options: optionsFrom(organisationKinds, organisationKindLabels),
    },
    {
      name: 'description',
      type: 'textarea',
      label: words('In één zin', 'In one sentence'),
      maxLength: 400,
    },
    {
      name: 'website',
      type: 'text',
      label: words('Website', 'Website'),
      validate: (value: unknown) => webAddressProblem(value) ?? true,
    },
    ...changeMarkFields,
  ],
  hooks: { beforeChange: [signChange] },
}
