'use client'

import { useForm, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'

const patienceMs = 700

/**
 * Payload asks the server to draw a row that a script added, unless the answer to an earlier question comes in just
 * then: it takes the row for drawn, and the row stays grey. A small change makes it ask again.
 */
export function useDrawnRow({ list, field }: { list: string; field: string }): void {
  const { dispatchFields } = useForm()
  const waiting = useFormFields(
    ([fields]) => fields[list]?.rows?.findIndex((row) => row.isLoading === true) ?? -1,
  )

  useEffect(() => {
    if (waiting === -1) return
    let isOdd = false
    const timer = setInterval(() => {
      isOdd = !isOdd
      const path = `${list}.${waiting}.${field}`
      dispatchFields({ type: 'UPDATE', path, initialValue: isOdd ? null : undefined })
    }, patienceMs)
    return () => clearInterval(timer)
  }, [waiting, list, field, dispatchFields])
}
