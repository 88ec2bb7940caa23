'use client'

import { useFormBackgroundProcessing } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

const pauseMs = 50

/** Call and await what this answers before a save by hand: a save by itself that is under way would seem somebody else's. */
export function useSettledForm(): () => Promise<void> {
  const isSaving = useFormBackgroundProcessing()
  const latest = useRef(isSaving)
  useEffect(() => {
    latest.current = isSaving
  }, [isSaving])
  return async () => {
    while (latest.current) await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
}
