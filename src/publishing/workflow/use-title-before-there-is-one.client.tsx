'use client'

import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'

import { words } from '@/platform/words'

/** Payload heads a post without a title with its id, which says nothing to a writer. */
export function useTitleBeforeThereIsOne(language: 'nl' | 'en'): void {
  const { id } = useDocumentInfo()
  const { title, setDocumentTitle } = useDocumentTitle()
  useEffect(() => {
    if (id === undefined || title !== String(id)) return
    // After Payload's own, which sets the id in this same moment.
    const later = setTimeout(() => setDocumentTitle(untitled[language]))
    return () => clearTimeout(later)
  }, [id, language, setDocumentTitle, title])
}

const untitled = words('Nieuw stuk', 'New post')
