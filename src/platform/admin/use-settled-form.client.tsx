'use client'

import { useForm, useFormBackgroundProcessing } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

const pauseMs = 50
/** Payload's editor gives up waiting for an idle moment after this long, and hands over what was typed. */
const editorPatienceMs = 500

/**
 * Call and await what this answers before a save by hand. What was typed last in an editor is then in the form, which
 * gets it in an idle moment; and a save by itself that was under way, which would seem somebody else's, is over.
 */
export function useSettledForm(): () => Promise<void> {
  const { getFields } = useForm()
  const isSaving = useFormBackgroundProcessing()
  const latest = useRef(isSaving)
  useEffect(() => {
    latest.current = isSaving
  }, [isSaving])
  return async () => {
    let before: unknown
    // Whatever came in meanwhile may bring more with it: the editor starts its waiting anew with each change.
    do {
      before = getFields()
      await idleMoment()
    } while (latest.current || getFields() !== before)
  }
}

/** After those that were asked for before it, and after what they put on the page. */
async function idleMoment(): Promise<void> {
  await new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window)
      requestIdleCallback(() => resolve(), { timeout: editorPatienceMs })
    else setTimeout(resolve, editorPatienceMs)
  })
  await pause()
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, pauseMs))
}
