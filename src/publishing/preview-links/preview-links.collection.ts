import type { CollectionConfig } from 'payload'

import { inOwnParty, nobody, noHandField, partyField } from '@/parties/api'
import { words } from '@/platform/words'

import { noteLinkActs } from './note-link-acts.hook'
import { shareDraftEndpoint, withdrawLinkEndpoint } from './preview-links.endpoint'

/** A link with which somebody without an account reads a draft, until it expires or is withdrawn. */
export const previewLinks: CollectionConfig = {
  slug: 'preview-links',
  labels: {
    singular: words('Link voor buitenstaanders', 'Link for outsiders'),
    plural: words('Links voor buitenstaanders', 'Links for outsiders'),
  },
  admin: { hidden: true, useAsTitle: 'label' },
  access: { create: nobody, read: inOwnParty('writer'), update: nobody, delete: nobody },
  graphQL: false,
  lockDocuments: false,
  endpoints: [shareDraftEndpoint, withdrawLinkEndpoint],
  hooks: { afterChange: [noteLinkActs] },
  defaultSort: '-createdAt',
  fields: [
    partyField,
    { name: 'postId', type: 'text', label: words('Stuk', 'Post'), required: true, index: true },
    { name: 'label', type: 'text', label: words('Voor wie?', 'For whom?'), maxLength: 120 },
    {
      // The token itself stands in the link only.
      name: 'tokenHash',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      hidden: true,
      access: { read: noHandField },
    },
    {
      name: 'expiresAt',
      type: 'date',
      label: words('Werkt tot', 'Works until'),
      required: true,
      index: true,
    },
    { name: 'withdrawnAt', type: 'date', label: words('Ingetrokken op', 'Withdrawn on') },
    { name: 'madeByName', type: 'text', label: words('Gemaakt door', 'Made by') },
  ],
}
