'use client'

import type { Words } from '../words'

import { FieldDescription, FieldError, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { readWallTime, wallTime } from '../amsterdam-time'

import { ClockChoice } from './clock-choice.client'

import './moment-input.css'

type MomentInputProps = {
  id: string
  label?: string
  language: 'nl' | 'en'
  /** ISO 8601, UTC. */
  value: string | null
  onChange: (moment: string | null) => void
  isDisabled?: boolean
}

/**
 * A moment in Dutch wall time, whatever the time zone of the browser. On the nights that the clock changes it asks which
 * moment is meant; until that is answered there is none.
 */
export function MomentInput({
  id,
  label,
  language,
  value,
  onChange,
  isDisabled,
}: MomentInputProps) {
  const [typed, setTyped] = useState<{ text: string; moment: string | null } | null>(null)
  // What the form was given since by somebody else goes before what was typed here.
  const isTyped = typed !== null && typed.moment === value
  const text = isTyped ? typed.text : value ? wallTime(new Date(value)) : ''
  const reading = isTyped || value === null ? readWallTime(text) : null

  const take = (next: string, moment: Date | null): void => {
    const chosen = moment?.toISOString() ?? null
    setTyped({ text: next, moment: chosen })
    onChange(chosen)
  }
  const type = (next: string): void => {
    const read = readWallTime(next)
    take(next, read?.kind === 'moment' ? read.moment : null)
  }
  return (
    <div className="moment-input">
      {label && <label htmlFor={id}>{label}</label>}
      <input
        id={id}
        type="datetime-local"
        value={text}
        onChange={({ target }) => type(target.value)}
        disabled={isDisabled}
      />
      {reading !== null && reading.kind !== 'moment' && (
        <ClockChoice
          name={id}
          unclear={reading}
          language={language}
          value={value}
          onChange={(moment) => take(text, moment)}
        />
      )}
    </div>
  )
}

type MomentFieldProps = {
  path: string
  readOnly?: boolean
  field: { label?: Words; admin?: { description?: Words; readOnly?: boolean } }
}

/** The same in the place of Payload's date picker, which reads and writes the time zone of the browser. */
export function MomentField({ path: givenPath, readOnly = false, field }: MomentFieldProps) {
  const { path, value, setValue, showError } = useField<string | null>({
    potentiallyStalePath: givenPath,
  })
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'nl'
  const id = `field-${path.replaceAll('.', '__')}`
  return (
    <div className={`field-type date-time-field${showError ? ' error' : ''}`}>
      <FieldLabel htmlFor={id} label={field.label} path={path} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <MomentInput
          id={id}
          language={language}
          value={value ?? null}
          onChange={setValue}
          isDisabled={readOnly || field.admin?.readOnly}
        />
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
