'use client'

import type { FormState } from 'payload'

import { useAllFormFields, useForm, useFormBackgroundProcessing } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { typedSince, withTyped } from './typed-while-saving'

/**
 * What was typed while the form saved itself stays. Payload spares only the field that was typed in last: whoever goes
 * on to the next field before the server has answered would see the first one jump back.
 */
export function useKeepTyped(): void {
  const [fields, dispatchFields] = useAllFormFields()
  const { setModified } = useForm()
  const isSaving = useFormBackgroundProcessing()
  const sent = useRef<FormState | null>(null)
  const typed = useRef<FormState>({})

  useEffect(() => {
    if (isSaving) {
      sent.current ??= fields
      typed.current = { ...typed.current, ...typedSince(sent.current, fields) }
      return
    }
    if (sent.current === null) return
    const lost = withTyped(fields, { sent: sent.current, typed: typed.current })
    sent.current = null
    typed.current = {}
    if (Object.keys(lost).length === 0) return
    // Not one by one: each would make Payload take the others for untouched.
    dispatchFields({ type: 'UPDATE_MANY', formState: lost })
    setModified(true)
  }, [fields, isSaving, dispatchFields, setModified])
}
