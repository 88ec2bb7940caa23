import type { CollectionConfig } from 'payload'

import { anyMember, anyone } from '@/parties/api'
import { words } from '@/platform/words'

import { decisionFields } from './decisions.fields'
import { deriveFromDossiers } from './derive-from-dossiers.hook'
import { factsAtHome } from './facts/facts.access'
import { keepDisputes } from './disputes/keep-disputes.hook'
import { keepPublicRecord } from './facts/keep-public-record.hook'
import { keepReferencesAtHome } from './facts/keep-references-at-home.hook'
import { keepOldPlans } from './plans/keep-old-plans.hook'
import { ownFirst } from './facts/own-first.query'
import { raiseSequence } from './agenda/raise-sequence.hook'
import { signChange } from './facts/sign-change.hook'

/** One step in a dossier: taken, or still to come. Shared by all parties of the municipality, with its sources. */
export const decisions: CollectionConfig = {
  slug: 'decisions',
  labels: { singular: words('Stap', 'Step'), plural: words('Stappen', 'Steps') },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'when', 'dossiers', 'kind', 'status'],
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
  fields: decisionFields,
  // What took place last, and what is expected next, of all steps and of those of one municipality.
  indexes: [{ fields: ['status', 'when.sortFrom'] }],
  hooks: {
    beforeDelete: [keepPublicRecord],
    beforeChange: [
      deriveFromDossiers,
      keepReferencesAtHome,
      keepOldPlans,
      raiseSequence,
      signChange,
      keepDisputes,
    ],
  },
}
