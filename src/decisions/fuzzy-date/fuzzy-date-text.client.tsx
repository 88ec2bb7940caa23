'use client'

import type { Ref } from 'react'

type FuzzyDateTextProps = {
  id: string
  path: string
  label: string | undefined
  value: string
  onChange: (value: string) => void
  placeholder: string | undefined
  error: string | undefined
  /** Id of a text elsewhere that explains this input. */
  describedBy?: string
  isInvalid?: boolean
  /** The mark of it stands above both inputs. */
  isRequired?: boolean
  isReadOnly: boolean
  isCode?: boolean
  inputRef?: Ref<HTMLInputElement>
}

/** A text input that looks like those of the admin, with its error tied to it for a screen reader. */
export function FuzzyDateText({
  id,
  path,
  label,
  value,
  onChange,
  placeholder,
  error,
  describedBy,
  isInvalid = false,
  isRequired = false,
  isReadOnly,
  isCode = false,
  inputRef,
}: FuzzyDateTextProps) {
  const hasError = isInvalid || error !== undefined
  const errorId = `${id}__error`
  const explainedBy = [error && errorId, describedBy].filter(Boolean).join(' ')

  return (
    <div
      className={['field-type text', hasError && 'error', isReadOnly && 'read-only']
        .filter(Boolean)
        .join(' ')}
    >
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="field-type__wrap">
        <input
          type="text"
          id={id}
          name={path}
          ref={inputRef}
          value={value}
          placeholder={placeholder}
          onChange={({ target }) => onChange(target.value)}
          readOnly={isReadOnly}
          aria-required={isRequired}
          aria-invalid={hasError}
          aria-describedby={explainedBy || undefined}
          autoComplete="off"
          autoCapitalize={isCode ? 'off' : undefined}
          spellCheck={isCode ? false : undefined}
        />
      </div>
      {error && (
        <p id={errorId} className="fuzzy-date-input__error">
          {error}
        </p>
      )}
    </div>
  )
}
