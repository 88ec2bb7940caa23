'use client'

import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'

import { $getSelection, $isRangeSelection } from '@payloadcms/richtext-lexical/lexical'

/** From the menu of pieces: types what opens the menu of links, so that a writer learns the sign for the next time. */
export function startLink({ editor }: { editor: LexicalEditor }): void {
  editor.update(() => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) return
    const before = selection.anchor.getNode().getTextContent().slice(0, selection.anchor.offset)
    selection.insertText(/\S$/.test(before) ? ' @' : '@')
  })
}
