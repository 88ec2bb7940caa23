'use client'

import type { LocalCopy } from './local-copy'

import {
  useAllFormFields,
  useAuth,
  useDocumentInfo,
  useForm,
  useFormBackgroundProcessing,
  useFormModified,
} from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { copyKey, isSameWriting, keysOfOthers, readCopy, writtenContent } from './local-copy'

const restMs = 300

type Found = { key: string; copy: LocalCopy | null }

/**
 * Keeps what is typed in this browser until the server has it, and tells of what was left behind by a window that was
 * closed too early.
 */
export function useLocalCopy({ hasTrouble }: { hasTrouble: boolean }) {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { getData } = useForm()
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const isSaving = useFormBackgroundProcessing()
  const [found, setFound] = useState<Found | null>(null)
  const key =
    id === undefined || !user ? null : copyKey({ user: String(user.id), post: String(id) })
  const isUnsaved = isModified || isSaving || hasTrouble

  useEffect(() => {
    if (key === null || !user) return
    // The form is there only after this moment.
    const moment = setTimeout(() => {
      const storage = window.localStorage
      for (const other of keysOfOthers(Object.keys(storage), String(user.id)))
        storage.removeItem(other)
      const copy = readCopy(storage.getItem(key), new Date())
      const isLost = copy !== null && !isSameWriting(copy.content, writtenContent(getData()))
      setFound({ key, copy: isLost ? copy : null })
    })
    return () => clearTimeout(moment)
  }, [getData, key, user])

  // What was found stays until somebody chose what to do with it.
  const mayKeep = found !== null && found.key === key && found.copy === null
  useEffect(() => {
    if (key === null || !mayKeep) return
    if (!isUnsaved) {
      window.localStorage.removeItem(key)
      return
    }
    const keep = () => {
      const { basedOn, ...data } = getData()
      keepCopy(key, {
        keptAt: new Date().toISOString(),
        basedOn: typeof basedOn === 'string' ? basedOn : null,
        content: writtenContent(data),
      })
    }
    const timer = setTimeout(keep, restMs)
    window.addEventListener('pagehide', keep)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pagehide', keep)
    }
  }, [fields, getData, isUnsaved, key, mayKeep])

  return {
    copy: found?.key === key ? found.copy : null,
    forget: () => {
      if (key === null) return
      window.localStorage.removeItem(key)
      setFound({ key, copy: null })
    },
  }
}

function keepCopy(key: string, copy: LocalCopy): void {
  try {
    window.localStorage.setItem(key, JSON.stringify(copy))
  } catch (error) {
    // A full browser keeps nothing; the form itself still holds the text.
    if (!(error instanceof DOMException)) throw error
  }
}
