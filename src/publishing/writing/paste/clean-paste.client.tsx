'use client'

import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html'
import {
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  PASTE_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { toast, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'

import { cleanedPaste } from './cleaned-paste'
import { lostInPaste } from './lost-in-paste'

/** Text from elsewhere comes in clean; what was copied from an editor here comes in as it was. */
export function CleanPaste() {
  const [editor] = useLexicalComposerContext()
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'nl'

  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          if (!(event instanceof ClipboardEvent) || !event.clipboardData) return false
          if (!isInText(event.target, editor.getRootElement())) return false
          const { clipboardData } = event
          const html = clipboardData.getData('text/html')
          if (html === '' || clipboardData.types.includes('application/x-lexical-editor'))
            return false
          const selection = $getSelection()
          if (!$isRangeSelection(selection)) return false
          const cleaned = cleanedPaste(html)
          // A copied picture comes with HTML around it; it is taken up as a file.
          if (cleaned === '' && clipboardData.files.length > 0) return false
          event.preventDefault()
          if (cleaned === '') {
            selection.insertRawText(clipboardData.getData('text/plain'))
            return true
          }
          const document = new DOMParser().parseFromString(cleaned, 'text/html')
          $insertNodes($generateNodesFromDOM(editor, document))
          for (const told of lostInPaste(html)) toast.info(told[language])
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor, language],
  )

  return null
}

/** A field of a block stands within the text and takes its paste itself. */
function isInText(target: EventTarget | null, text: HTMLElement | null): boolean {
  return target instanceof Element && target.closest('[contenteditable]') === text
}
