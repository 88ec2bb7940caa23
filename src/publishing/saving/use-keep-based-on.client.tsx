'use client'

import { useAllFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'

/** The form's own save is what its next one starts from, also when that begins before the form was made anew. */
export function useKeepBasedOn(savedAt: string | undefined): void {
  const [fields, dispatchFields] = useAllFormFields()
  const { basedOn } = fields
  useEffect(() => {
    const isBehind =
      basedOn && savedAt && (typeof basedOn.value !== 'string' || basedOn.value < savedAt)
    // Not as a change by hand: Payload then takes the field being typed in for untouched.
    if (isBehind)
      dispatchFields({
        type: 'UPDATE_MANY',
        formState: { basedOn: { ...basedOn, value: savedAt } },
      })
    // A reading of the server with a newer moment comes with its own text.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [savedAt])
}
