'use client'

import type { LinkOption } from './link-option.client'

import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_NORMAL,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { LexicalTypeaheadMenuPlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalTypeaheadMenuPlugin'
import { useTranslation } from '@payloadcms/ui'
import { useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import { words } from '@/platform/words'

import { insertLink } from './insert-link.client'
import { LinkList } from './link-list.client'
import { optionsFor } from './link-option.client'
import { typedTrigger } from './typed-trigger'
import { useLinkTargets } from './use-link-targets.client'

import './link-menu.css'

/** Typing "@" or "[[" and part of a name links to a decision, a dossier or a person. */
export function LinkMenu() {
  const [editor] = useLexicalComposerContext()
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'nl'
  const [name, setName] = useState<string | null>(null)
  const search = useLinkTargets(name)
  const options = useMemo(
    () => (search.state === 'found' ? optionsFor(search.targets) : []),
    [search],
  )
  const { look, dismiss } = useDismissal()

  return (
    <>
      <LexicalTypeaheadMenuPlugin<LinkOption>
        options={options}
        triggerFn={look}
        onQueryChange={setName}
        onClose={dismiss}
        onSelectOption={(option, typed, close) => {
          insertLink(editor, option, typed)
          close()
        }}
        // Before Enter makes a new line.
        commandPriority={COMMAND_PRIORITY_NORMAL}
        menuRenderFn={(anchor, { selectedIndex, selectOptionAndCleanUp, setHighlightedIndex }) =>
          anchor.current &&
          createPortal(
            <LinkList
              search={search}
              options={options}
              selected={selectedIndex}
              onHover={setHighlightedIndex}
              onChoose={selectOptionAndCleanUp}
              language={language}
            />,
            anchor.current,
          )
        }
      />
      <p className="link-menu__said" role="status">
        {name !== null && search.state === 'found' && said(options.length)[language]}
      </p>
    </>
  )
}

/** Once closed the menu stays closed for this sign; the next one opens it again. */
function useDismissal() {
  const open = useRef<string | null>(null)
  const dismissed = useRef<string | null>(null)
  return {
    look: (text: string) => {
      const found = typedTrigger(text)
      const selection = $getSelection()
      const place = $isRangeSelection(selection) ? selection.anchor.key : ''
      open.current = found && `${place}:${found.leadOffset}`
      return open.current !== null && open.current === dismissed.current ? null : found
    },
    dismiss: () => {
      dismissed.current = open.current
    },
  }
}

const said = (count: number) =>
  count === 0
    ? words('Niets gevonden.', 'Nothing found.')
    : words(
        `${count} gevonden. Kies met de pijltjes en Enter.`,
        `${count} found. Choose with the arrows and Enter.`,
      )
