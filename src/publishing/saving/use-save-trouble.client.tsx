'use client'

import {
  useConfig,
  useDocumentInfo,
  useForm,
  useFormBackgroundProcessing,
  useFormFields,
  useFormModified,
} from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'

import { newestSave } from './newest-save.client'
import { isReachable, useConnectionBack } from './use-connection-back.client'
import { useDraftSave } from './use-draft-save.client'
import { useFailedSave, useStillForm } from './use-form-watch.client'
import { useKeepBasedOn } from './use-keep-based-on.client'

export type SaveTrouble =
  { kind: 'saved-in-between'; message: string; latest: string | null } | { kind: 'no-connection' }

/**
 * What keeps this form from being saved, and the ways out. As long as there is trouble the form does not save itself:
 * what was typed stays in it and nothing is sent.
 */
export function useSaveTrouble() {
  const { id, collectionSlug, data } = useDocumentInfo()
  const { routes, serverURL } = useConfig().config
  const { setModified } = useForm()
  const saveDraft = useDraftSave()
  const isModified = useFormModified()
  const isSaving = useFormBackgroundProcessing()
  const complaint = useFormFields(([fields]) =>
    fields.basedOn?.valid === false ? fields.basedOn.errorMessage : undefined,
  )
  const [trouble, setTrouble] = useState<SaveTrouble | null>(null)
  const hasUnsaved = useRef(false)
  const isLeaving = useRef(false)
  const address = `${serverURL}${routes.api}/${collectionSlug}/${id}`
  const savedAt = data?.updatedAt as string | undefined
  useKeepBasedOn(savedAt)

  const save = useCallback(
    async (overrides: object = {}): Promise<boolean> => {
      const isUnsaved = () => hasUnsaved.current
      let isSaved: boolean
      // Whoever types while it is being saved is saved right after.
      do {
        hasUnsaved.current = false
        isSaved = await saveDraft({ overrides })
      } while (isSaved && isUnsaved())
      if (!isSaved) hasUnsaved.current = true
      if (isSaved) setTrouble(null)
      return isSaved
    },
    [saveDraft],
  )

  useEffect(() => {
    if (!complaint) return
    let isWanted = true
    const tell = (latest: string | null) => {
      if (isWanted) setTrouble({ kind: 'saved-in-between', message: complaint, latest })
    }
    hasUnsaved.current = true
    tell(null)
    void newestSave(address).then(tell)
    return () => {
      isWanted = false
    }
  }, [complaint, address])

  useStillForm({ isStill: trouble !== null, isModified }, () => {
    hasUnsaved.current = true
    setModified(false)
  })
  useFailedSave({ isSaving, isModified, savedAt }, () => {
    void isReachable(serverURL).then((isThere) => {
      if (!isThere) setTrouble((now) => now ?? { kind: 'no-connection' })
    })
  })

  useEffect(() => {
    const lose = () => setTrouble((now) => now ?? { kind: 'no-connection' })
    window.addEventListener('offline', lose)
    return () => window.removeEventListener('offline', lose)
  }, [])

  useConnectionBack(trouble?.kind === 'no-connection', serverURL, async () => {
    if (hasUnsaved.current) await save()
    else setTrouble(null)
  })

  useEffect(() => {
    if (trouble === null) return
    const ask = (event: BeforeUnloadEvent) => {
      if (hasUnsaved.current && !isLeaving.current) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [trouble])

  return {
    trouble,
    address,
    versionsAddress: `${routes.admin}/collections/${collectionSlug}/${id}/versions`,
    /** Over what the notice told of; when somebody saved again after that, it is told once more. */
    saveAllTheSame: () =>
      trouble?.kind === 'saved-in-between' && trouble.latest !== null
        ? save({ basedOn: trouble.latest })
        : Promise.resolve(false),
    takeTheirs: () => {
      isLeaving.current = true
      window.location.reload()
    },
  }
}
