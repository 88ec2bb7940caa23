'use client'

import type { BaseSelection } from '@payloadcms/richtext-lexical/lexical'
import type { NewPicture } from './upload-picture.client'

import { INSERT_BLOCK_COMMAND } from '@payloadcms/richtext-lexical/client'
import {
  $getSelection,
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

type Dropped = { file: File; place: BaseSelection | null }

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
            const place = $getSelection()?.clone() ?? null
            setWaiting((others) => [...others, ...files.map((file) => ({ file, place }))])
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
    editor.update(() => $setSelection(dropped.place?.clone() ?? null), { discrete: true })
    editor.dispatchCommand(INSERT_BLOCK_COMMAND, {
      blockName: '',
      blockType: 'foto',
      media: answer.id,
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
