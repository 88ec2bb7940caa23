import type { Field } from 'payload'

import { actorOf, fixedPages, noHandField, partyField } from '@/parties/api'
import { optionsFrom } from '@/platform/select-options'
import { slugField } from '@/platform/slug.field'
import { sourcesField } from '@/platform/sources.field'
import { words } from '@/platform/words'

import { workflowFields } from '../workflow/workflow.fields'
import { factsOfParty } from '../stances/facts-of-party.query'
import { stancesField } from '../stances/stances.field'
import { basedOnField } from '../saving/based-on.field'
import { guardPanelField } from '../guard/guard-panel.field'
import { advertisingField } from '../advertising/advertising.field'
import { postNotesField } from '../notes/post-notes.field'
import { overruledField } from '../guard/overruled.field'
import { reviewFields } from '../review/review.fields'
import { shareDraftField } from '../preview-links/share-draft.field'
import { correctionsField } from '../corrections/corrections.field'
import { bodyField } from '../blocks/body.field'

import { postTypes } from './post-words'
import { heroField } from './hero.field'
import { tidyTitle } from './tidy-title.hook'

/** Which facts the body shows as cards; worked out on each save. */
const mentions: Field[] = (['decisions', 'dossiers'] as const).map((collection) => ({
  name: collection === 'decisions' ? 'mentionedDecisions' : 'mentionedDossiers',
  type: 'relationship',
  relationTo: collection,
  hasMany: true,
  index: true,
  access: { create: noHandField, update: noHandField },
  admin: { hidden: true },
}))

/** The form saves as soon as it opens, and what has no party is shown to nobody: so it starts with one. */
const partyOfPost: Field = {
  ...partyField,
  defaultValue: ({ user }: { user: unknown }) => actorOf(user).seats[0]?.party,
  admin: {
    position: 'sidebar',
    description: words(
      'Zit u bij meer partijen? Kies dit eerst: na de eerste woorden ligt het vast.',
      'More than one party? Choose this first: after the first words it is fixed.',
    ),
  },
}

export const postFields: Field[] = [
  basedOnField,
  guardPanelField,
  ...workflowFields,
  partyOfPost,
  {
    name: 'type',
    type: 'select',
    label: words('Soort stuk', 'Type'),
    required: true,
    defaultValue: 'standpunt',
    options: optionsFrom(postTypes, {
      standpunt: words('Standpunt', 'Position'),
      raadsnieuws: words('Raadsnieuws', 'Council update'),
      nieuws: words('Nieuws', 'News'),
      uitleg: words('Uitleg', 'Explainer'),
    }),
  },
  {
    name: 'title',
    type: 'text',
    label: words('Titel', 'Title'),
    required: true,
    maxLength: 140,
    hooks: { beforeValidate: [tidyTitle] },
  },
  slugField({
    from: 'title',
    within: 'party',
    settledBy: 'publishedAt',
    reserved: fixedPages,
    hint: '/publishing/old-addresses/slug-hint.client#SlugHint',
  }),
  {
    name: 'lead',
    type: 'textarea',
    label: words('Inleiding', 'Lead'),
    required: true,
    maxLength: 400,
    admin: {
      description: words(
        'Eén of twee zinnen: waar gaat het over?',
        'One or two sentences: what is it about?',
      ),
    },
  },
  {
    name: 'inShort',
    type: 'array',
    label: words('In het kort', 'In short'),
    labels: { singular: words('Punt', 'Point'), plural: words('Punten', 'Points') },
    maxRows: 5,
    admin: {
      description: words('Korte zinnen in gewone taal (B1)', 'Short sentences in plain Dutch (B1)'),
    },
    fields: [
      {
        name: 'text',
        type: 'text',
        label: words('Zin', 'Sentence'),
        required: true,
        maxLength: 200,
      },
    ],
  },
  {
    name: 'dossiers',
    type: 'relationship',
    relationTo: 'dossiers',
    hasMany: true,
    index: true,
    filterOptions: factsOfParty,
    label: words('Bij welk dossier hoort dit?', 'Which dossier is this about?'),
  },
  stancesField,
  bodyField(),
  heroField,
  {
    name: 'bylines',
    type: 'relationship',
    relationTo: 'people',
    hasMany: true,
    index: true,
    label: words('Door', 'By'),
  },
  {
    name: 'onBehalfOfGroup',
    type: 'checkbox',
    label: words('Namens de fractie', 'On behalf of the group'),
    defaultValue: false,
  },
  {
    name: 'topics',
    type: 'relationship',
    relationTo: 'topics',
    hasMany: true,
    index: true,
    label: words('Thema’s', 'Topics'),
  },
  sourcesField({ isRequired: false }),
  correctionsField,
  advertisingField,
  overruledField,
  ...reviewFields,
  shareDraftField,
  {
    name: 'meta',
    type: 'group',
    label: words('Voor zoekmachines', 'For search engines'),
    fields: [
      { name: 'title', type: 'text', label: words('Titel', 'Title'), maxLength: 70 },
      {
        name: 'description',
        type: 'textarea',
        label: words('Omschrijving', 'Description'),
        maxLength: 200,
      },
    ],
  },
  postNotesField,
  ...mentions,
]
