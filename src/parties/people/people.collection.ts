import type { CollectionConfig } from 'payload'

import { words } from '@/platform/words'

import { admins, anyMember, anyone } from '../roles/party.access'
import { refuseUnseenMedia } from '../media/refuse-unseen-media.hook'
import { showMedia } from '../media/show-media.hook'

import { peopleFields } from './people.fields'
import { refuseStrangers } from './refuse-strangers.hook'

/** People in their public role. One person can hold roles at several parties, bodies and organisations. */
export const people: CollectionConfig = {
  slug: 'people',
  labels: { singular: words('Persoon', 'Person'), plural: words('Personen', 'People') },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'slug'], group: words('Partij', 'Party') },
  access: {
    read: anyone,
    create: anyMember,
    update: anyMember,
    delete: admins,
    readVersions: anyMember,
  },
  defaultSort: 'name',
  versions: { maxPerDoc: 0 },
  fields: peopleFields,
  hooks: {
    beforeChange: [refuseStrangers, refuseUnseenMedia('portrait')],
    afterChange: [showMedia('portrait')],
  },
}
