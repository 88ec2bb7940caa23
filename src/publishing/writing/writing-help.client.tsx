'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'

import { words } from '@/platform/words'

import { CleanPaste } from './paste/clean-paste.client'
import { DropPictures } from './pictures/drop-pictures.client'
import { LinkIcon } from './links/link-icon.client'
import { LinkMenu } from './links/link-menu.client'
import { startLink } from './links/start-link.client'
import { inOwnWords } from './in-own-words'

const linkLabel = words('Link naar besluit of persoon', 'Link to decision or person')

/** Comes after all other features: it names their pieces. */
export const WritingHelpClient = createClientFeature(({ resolvedFeatures }) => {
  for (const feature of resolvedFeatures.values())
    if (feature.slashMenu?.groups)
      feature.slashMenu = { ...feature.slashMenu, groups: inOwnWords(feature.slashMenu.groups) }
  return {
    plugins: [
      { Component: CleanPaste, position: 'normal' },
      { Component: DropPictures, position: 'normal' },
      { Component: LinkMenu, position: 'normal' },
    ],
    slashMenu: {
      groups: inOwnWords([
        {
          key: 'basic',
          items: [
            {
              Icon: LinkIcon,
              key: 'link',
              keywords: ['link', 'verwijzing', 'besluit', 'dossier', 'persoon', 'raadslid'],
              label: ({ i18n }) => linkLabel[i18n.language === 'en' ? 'en' : 'nl'],
              onSelect: ({ editor }) => startLink(editor),
            },
          ],
        },
      ]),
    },
  }
})
