'use client'

import type { LexicalEditor, TextNode } from '@payloadcms/richtext-lexical/lexical'
import type { LinkOption } from './link-option.client'

import { $createLinkNode, INSERT_BLOCK_COMMAND } from '@payloadcms/richtext-lexical/client'
import { $createTextNode } from '@payloadcms/richtext-lexical/lexical'

/** In place of what was typed: the name as a link to the document itself, which moves along with its address; or its card. */
export function insertLink(
  editor: LexicalEditor,
  { target, isCard }: LinkOption,
  typed: TextNode | null,
): void {
  if (isCard) {
    editor.update(() => typed?.remove(), { discrete: true })
    editor.dispatchCommand(INSERT_BLOCK_COMMAND, {
      blockName: '',
      blockType: 'besluitkaart',
      decision: target.id,
    })
    return
  }
  editor.update(() => {
    const doc = { relationTo: target.collection, value: target.id }
    const link = $createLinkNode({ fields: { linkType: 'internal', newTab: false, doc } })
    link.append($createTextNode(target.name))
    typed?.replace(link)
    const space = $createTextNode(' ')
    link.insertAfter(space)
    space.select()
  })
}
