import type { CollectionConfig } from 'payload'

import { words } from '@/platform/words'

import { forOwnParty, inOwnParty } from '../roles/party.access'
import { keepParty } from '../party-scope/keep-party.hook'

import { allowedTypes } from './file-problem'
import { mediaFields } from './media.fields'
import { needAlt } from './need-alt.hook'
import { keepersOfTheFile, shownOrOwnParty } from './media.access'
import { refuseFile } from './refuse-file.hook'

/** Pictures and documents. A file is public from the moment something public shows it, and not before. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: words('Bestand', 'File'), plural: words('Foto’s en bestanden', 'Media') },
  admin: { defaultColumns: ['filename', 'alt', 'party'], group: words('Publiceren', 'Publishing') },
  access: {
    read: shownOrOwnParty,
    create: forOwnParty('writer'),
    update: keepersOfTheFile,
    delete: inOwnParty('editor'),
  },
  upload: {
    staticDir: 'media',
    mimeTypes: [...allowedTypes],
    // The original is made anew as well: upright, and without what the camera wrote in it (the place, the owner).
    resizeOptions: { width: 4000, height: 4000, fit: 'inside', withoutEnlargement: true },
    focalPoint: true,
    imageSizes: [
      { name: 'small', width: 480, withoutEnlargement: true, formatOptions: { format: 'webp' } },
      { name: 'medium', width: 960, withoutEnlargement: true, formatOptions: { format: 'webp' } },
      { name: 'large', width: 1600, withoutEnlargement: true, formatOptions: { format: 'webp' } },
      { name: 'share', width: 1200, height: 630, formatOptions: { format: 'jpeg', options: { quality: 80 } } },
    ],
    adminThumbnail: 'small',
  },
  fields: mediaFields,
  hooks: { beforeOperation: [refuseFile], beforeChange: [needAlt, keepParty] },
}
