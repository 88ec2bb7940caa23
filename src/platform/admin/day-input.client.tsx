'use client'

import type { Words } from '../words'

import {
  FieldDescription,
  FieldError,
  FieldLabel,
  useDocumentInfo,
  useEditDepth,
  useField,
  useFormFields,
} from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { dutchDay } from '../amsterdam-time'
import { idOf } from '../relation'

type DayInputProps = {
  path: string
  readOnly?: boolean
  field: { label?: Words; admin?: { description?: Words } }
}

/**
 * A day of the calendar, picked or typed and kept as 2026-11-21. Payload's own date picker keeps a moment, which is
 * another day in another time zone. In a new row of a list it starts at today.
 */
export function DayInput({ path: givenPath, readOnly = false, field }: DayInputProps) {
  const { path, value, setValue, showError } = useField<string | null>({
    potentiallyStalePath: givenPath,
  })
  const isNewRow = useIsNewRow(path)
  const hasStarted = useRef(false)
  const depth = useEditDepth()
  const id = `field-${path.replaceAll('.', '__')}${depth > 1 ? `-${depth}` : ''}`

  useEffect(() => {
    // Once: whoever empties it afterwards means to.
    if (hasStarted.current) return
    hasStarted.current = true
    if (isNewRow && !readOnly) setValue(dutchDay(new Date()))
  }, [isNewRow, readOnly, setValue])

  return (
    <div className={`field-type text${showError ? ' error' : ''}${readOnly ? ' read-only' : ''}`}>
      <FieldLabel htmlFor={id} label={field.label} path={path} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          type="date"
          id={id}
          name={path}
          value={value ?? ''}
          onChange={({ target }) => setValue(target.value || null)}
          disabled={readOnly}
        />
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}

/** Not among the rows that were saved, and without a day of its own yet. */
function useIsNewRow(path: string): boolean {
  const [list = '', index = ''] = path.split('.').slice(-3)
  const base = path.split('.').slice(0, -3)
  const rowId = useFormFields(([fields]) => fields[[...base, list, index, 'id'].join('.')]?.value)
  const value = useFormFields(([fields]) => fields[path]?.value)
  const { data } = useDocumentInfo()
  const saved: unknown = data?.[list]
  const isSaved = Array.isArray(saved) && saved.some((row) => idOf(row) === rowId)
  return !isSaved && !value
}
