import type { CollectionConfig } from 'payload'

import { anyMember, anyone } from '@/parties/api'
import { words } from '@/platform/words'

import { factsAtHome } from '../facts/facts.access'
import { keepAtHome } from '../facts/keep-at-home.hook'
import { ownFirst } from '../facts/own-first.query'
import { raiseSequence } from '../agenda/raise-sequence.hook'
import { signChange } from '../facts/sign-change.hook'

import { deriveFromBody } from './derive-from-body.hook'
import { meetingFields } from './meetings.fields'

/** A meeting of a body with its agenda (ORI: Vergadering). */
export const meetings: CollectionConfig = {
  slug: 'meetings',
  labels: { singular: words('Vergadering', 'Meeting'), plural: words('Vergaderingen', 'Meetings') },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'when', 'body', 'status'],
    group: words('Tijdlijn', 'Timeline'),
    baseFilter: ownFirst,
    components: {
      beforeListTable: ['/decisions/facts/own-first-note.client#OwnFirstNote'],
    },
  },
  access: {
    read: anyone,
    create: anyMember,
    update: factsAtHome('municipalities', 'writer'),
    delete: factsAtHome('municipalities', 'editor'),
    readVersions: anyMember,
  },
  defaultSort: '-when.sortFrom',
  versions: { maxPerDoc: 0 },
  fields: meetingFields,
  hooks: {
    beforeChange: [deriveFromBody, keepAtHome('municipalities'), raiseSequence, signChange],
  },
}
