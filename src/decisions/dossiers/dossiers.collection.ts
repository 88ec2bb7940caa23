import type { CollectionConfig } from 'payload'

import { anyMember, anyone } from '@/parties/api'
import { words } from '@/platform/words'

import { factsAtHome } from '../facts/facts.access'
import { keepAtHome } from '../facts/keep-at-home.hook'
import { ownFirst } from '../facts/own-first.query'
import { signChange } from '../facts/sign-change.hook'

import { dossierFields } from './dossiers.fields'
import { moveDecisionsAlong } from './move-decisions-along.hook'

/** One subject that a municipality decides about in steps; a dossier may span two municipalities. */
export const dossiers: CollectionConfig = {
  slug: 'dossiers',
  labels: { singular: words('Dossier', 'Dossier'), plural: words('Dossiers', 'Dossiers') },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'municipalities', 'status', 'updatedAt'],
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
  defaultSort: '-updatedAt',
  versions: { maxPerDoc: 0 },
  fields: dossierFields,
  hooks: {
    beforeChange: [keepAtHome('municipalities'), signChange],
    afterChange: [moveDecisionsAlong],
  },
}
