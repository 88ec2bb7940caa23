import type { CollectionConfig } from 'payload'

import { admins, anyMember, anyone } from '@/parties/api'
import { optionsFrom } from '@/platform/select-options'
import { slugField } from '@/platform/slug.field'
import { words } from '@/platform/words'

import { changeMarkFields } from '../facts/change-mark.fields'
import { bodyKindLabels } from '../decision-labels'
import { bodyKinds } from '../decision-words'
import { factsAtHome } from '../facts/facts.access'
import { keepAtHome } from '../facts/keep-at-home.hook'
import { signChange } from '../facts/sign-change.hook'

/** The bodies of a municipality that advise or decide (OParl: Organization, ORI: Organisatie). */
export const bodies: CollectionConfig = {
  slug: 'bodies',
  labels: { singular: words('Orgaan', 'Body'), plural: words('Organen', 'Bodies') },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'municipality'],
    group: words('Tijdlijn', 'Timeline'),
  },
  access: {
    read: anyone,
    create: anyMember,
    update: factsAtHome('municipality', 'writer'),
    delete: admins,
    readVersions: anyMember,
  },
  defaultSort: 'name',
  versions: { maxPerDoc: 0 },
  fields: [
    { name: 'name', type: 'text', label: words('Naam', 'Name'), required: true, maxLength: 120 },
    {
      name: 'municipality',
      type: 'relationship',
      relationTo: 'municipalities',
      label: words('Gemeente', 'Municipality'),
      required: true,
      index: true,
    },
    {
      name: 'kind',
      type: 'select',
      label: words('Soort', 'Kind'),
      required: true,
      options: optionsFrom(bodyKinds, bodyKindLabels),
    },
    slugField({ from: 'name' }),
    ...changeMarkFields,
  ],
  hooks: { beforeChange: [keepAtHome('municipality'), signChange] },
}
