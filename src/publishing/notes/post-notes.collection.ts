import type { CollectionConfig } from 'payload'

import { forOwnParty, inOwnParty, keepParty, noHandField, nobody, partyField } from '@/parties/api'
import { words } from '@/platform/words'

import { keepNoteWithinParty } from './keep-note-within-party.hook'
import { tellMentioned } from './tell-mentioned.hook'

/** What colleagues tell each other about a draft. Readers never see it; it goes when the draft goes. */
export const postNotes: CollectionConfig = {
  slug: 'post-notes',
  labels: { singular: words('Notitie', 'Note'), plural: words('Notities', 'Notes') },
  admin: { hidden: true, useAsTitle: 'text' },
  access: {
    create: forOwnParty('writer'),
    read: inOwnParty('writer'),
    // What was said stays said; a colleague may have answered it.
    update: nobody,
    delete: nobody,
  },
  graphQL: false,
  lockDocuments: false,
  defaultSort: 'createdAt',
  fields: [
    partyField,
    { name: 'postId', type: 'text', label: words('Stuk', 'Post'), required: true, index: true },
    {
      name: 'text',
      type: 'textarea',
      label: words('Notitie', 'Note'),
      required: true,
      maxLength: 2000,
    },
    {
      name: 'authorName',
      type: 'text',
      label: words('Van', 'By'),
      access: { create: noHandField, update: noHandField },
    },
    {
      name: 'mentions',
      type: 'relationship',
      relationTo: 'users',
      hasMany: true,
      label: words('Stuur ook een mail aan', 'Mail this to'),
    },
  ],
  hooks: { beforeChange: [keepParty, keepNoteWithinParty], afterChange: [tellMentioned] },
}
