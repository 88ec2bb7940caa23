'use client'

import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback } from 'react'

type Saving = {
  /** Sent with what is in the form. */
  overrides?: object
  /** Whether nothing can be typed until the server has answered. */
  isHeld?: boolean
}

/** Saves what is in the form the way the form does by itself. Answers whether the server took it. */
export function useDraftSave(): (saving?: Saving) => Promise<boolean> {
  const { id, collectionSlug } = useDocumentInfo()
  const { routes, serverURL } = useConfig().config
  const { submit } = useForm()
  const address = `${serverURL}${routes.api}/${collectionSlug}/${id}`
  return useCallback(
    async ({ overrides = {}, isHeld = false } = {}) => {
      const answer = await submit({
        acceptValues: { overrideLocalChanges: false },
        action: `${address}?autosave=true&draft=true&depth=0`,
        context: { getDocPermissions: false },
        disableFormWhileProcessing: isHeld,
        disableSuccessStatus: true,
        method: 'PATCH',
        overrides: { _status: 'draft', ...overrides },
        skipValidation: true,
      })
      return answer?.res.ok === true
    },
    [address, submit],
  )
}
