'use client'

import type { FormState } from 'payload'

import { useAllFormFields, useForm } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'

const settlingMs = 3000

type Kept = { value: unknown; message: string }

/**
 * Call what this answers right before a save. It takes away what the last save complained of, since Payload's form only
 * ever adds to it; and it puts back what the new one complains of when an older question of the form, asked while
 * somebody typed, is answered only afterwards and would wipe it out.
 */
export function useFreshComplaints(): () => void {
  const [fields, dispatchFields] = useAllFormFields()
  const { getFields } = useForm()
  const kept = useRef(new Map<string, Kept>())
  const watchedUntil = useRef(0)

  useEffect(() => {
    if (Date.now() > watchedUntil.current) return
    const lost = [...kept.current].filter(
      ([path, { value }]) => fields[path]?.valid !== false && fields[path]?.value === value,
    )
    for (const [path, { valid, value, errorMessage }] of Object.entries(fields))
      if (valid === false && errorMessage) kept.current.set(path, { value, message: errorMessage })
    if (lost.length > 0)
      dispatchFields({
        type: 'ADD_SERVER_ERRORS',
        errors: lost.map(([path, { message }]) => ({ path, message })),
      })
  }, [fields, dispatchFields])

  return () => {
    kept.current.clear()
    watchedUntil.current = Date.now() + settlingMs
    // Not those of when the button was pressed: more may have been typed and saved since.
    const current = getFields()
    if (Object.values(current).some(({ valid }) => valid === false))
      // The save that follows in this very click must not find the old complaints.
      flushSync(() =>
        dispatchFields({
          type: 'REPLACE_STATE',
          state: withoutComplaints(current),
          optimize: false,
        }),
      )
  }
}

function withoutComplaints(fields: FormState): FormState {
  return Object.fromEntries(
    Object.entries(fields).map(([path, { errorMessage: _, errorPaths: __, ...field }]) => [
      path,
      { ...field, valid: true },
    ]),
  )
}
