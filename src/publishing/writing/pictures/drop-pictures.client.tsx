'use client'

import type { NewPicture } from './upload-picture.client'

import { INSERT_BLOCK_COMMAND } from '@payloadcms/richtext-lexical/client'
import {
  $createParagraphNode,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isParagraphNode,
  $setSelection,
  COMMAND_PRIORITY_HIGH,
  DRAGOVER_COMMAND,
  mergeRegister,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { DRAG_DROP_PASTE } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { useConfig, useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'

import { idOf } from '@/platform/relation'

import { PictureDialog } from './picture-dialog.client'
import { uploadPicture } from './upload-picture.client'

/** Beside which piece of the text it was dropped; null where it fell beside all of them. */
type Dropped = { file: File; beside: string | null }

/** A picture that is dragged or pasted into the text becomes a file of the party and a picture between the paragraphs. */
export function DropPictures() {
  const [editor] = useLexicalComposerContext()
  const { routes, serverURL } = useConfig().config
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'nl'
  const party = useFormFields(([fields]) => idOf(fields.party?.value))
  const [waiting, setWaiting] = useState<readonly Dropped[]>([])
  const [dropped] = waiting
  const next = () => setWaiting(([, ...others]) => others)

  useEffect(
    () =>
      mergeRegister(
        editor.registerCommand(
          DRAG_DROP_PASTE,
          (files) => {
            const [node] = $getSelection()?.getNodes() ?? []
            const beside = node?.getTopLevelElement()?.getKey() ?? null
            // While the text holds on to the selection, it takes what is typed in the question.
            $setSelection(null)
            setWaiting((others) => [...others, ...files.map((file) => ({ file, beside }))])
            return true
          },
          COMMAND_PRIORITY_HIGH,
        ),
        editor.registerCommand(
          DRAGOVER_COMMAND,
          (event) => {
            if (!event.dataTransfer?.types.includes('Files')) return false
            // Beside a line the browser would leave the page to show the file.
            event.preventDefault()
            return true
          },
          COMMAND_PRIORITY_HIGH,
        ),
      ),
    [editor],
  )

  if (!dropped) return null

  const place = async (picture: NewPicture): Promise<string | null> => {
    const answer = await uploadPicture(`${serverURL}${routes.api}`, picture)
    if (answer.kind === 'refused') return answer.message
    editor.update(() => {
      $selectLineAfter(dropped.beside)
      editor.dispatchCommand(INSERT_BLOCK_COMMAND, {
        blockName: '',
        blockType: 'foto',
        media: answer.id,
      })
    })
    next()
    return null
  }

  return createPortal(
    <PictureDialog
      key={waiting.length}
      file={dropped.file}
      party={party}
      onPlace={place}
      onCancel={next}
      language={language}
    />,
    document.body,
  )
}

/** An empty line for the picture, so that it parts no paragraph and no heading. */
function $selectLineAfter(key: string | null): void {
  const beside = key === null ? null : $getNodeByKey(key)
  if ($isParagraphNode(beside) && beside.isEmpty()) {
    beside.select()
    return
  }
  const line = $createParagraphNode()
  if (beside === null) $getRoot().append(line)
  else beside.insertAfter(line)
  line.select()
}
