'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'

import { CleanPaste } from './paste/clean-paste.client'
import { DropPictures } from './pictures/drop-pictures.client'
import { LinkIcon } from './links/link-icon.client'
import { LinkMenu } from './links/link-menu.client'
import { startLink } from './links/start-link.client'
import { inOwnWords } from './in-own-words'

const link = {
  key: 'basic',
  items: [{ Icon: LinkIcon, key: 'link', onSelect: startLink }],
}

/** Has to be read after all other features: the menu of pieces is made of what they bring. */
export const WritingHelpClient = createClientFeature(({ resolvedFeatures }) => {
  const brought = [...resolvedFeatures.values()].flatMap(({ slashMenu }) => slashMenu?.groups ?? [])
  for (const [key, feature] of resolvedFeatures)
    resolvedFeatures.set(key, { ...feature, slashMenu: { groups: [] } })
  return {
    plugins: [
      { Component: CleanPaste, position: 'normal' },
      { Component: DropPictures, position: 'normal' },
      { Component: LinkMenu, position: 'normal' },
    ],
    slashMenu: { groups: inOwnWords([...brought, link]) },
  }
})
