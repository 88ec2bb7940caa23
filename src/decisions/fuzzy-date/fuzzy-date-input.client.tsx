'use client'

import type { Words } from '@/platform/words'

import { useDebounce, useEditDepth, useField, useTranslation } from '@payloadcms/ui'
import { useRef, useSyncExternalStore } from 'react'

import { words } from '@/platform/words'

import { fuzzyDateFeedback } from './fuzzy-date-feedback'
import { FuzzyDateExamples } from './fuzzy-date-examples.client'
import { FuzzyDateText } from './fuzzy-date-text.client'

import './fuzzy-date-input.css'

type FuzzyDateInputProps = {
  path: string
  readOnly?: boolean
  field: {
    label?: Words
    admin?: { description?: Words }
    fields: { name?: string; label?: Words; required?: boolean }[]
  }
}

/** The words of the source and the date code, with what was understood below. A suggestion waits for a click. */
export function FuzzyDateInput({ field, path: givenPath, readOnly = false }: FuzzyDateInputProps) {
  // In a list the given path is out of date for a moment after rows were moved.
  const { path } = useField({ potentiallyStalePath: givenPath })
  const asWritten = useField<string | null>({ path: `${path}.asWritten` })
  const edtf = useField<string | null>({ path: `${path}.edtf` })
  const codeInput = useRef<HTMLInputElement>(null)
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'nl'
  const depth = useEditDepth()
  const today = useSyncExternalStore(subscribeToNothing, todayInTheNetherlands, () => null)

  // A screen reader should hear the outcome of typing, not of every key.
  const heardCode = useDebounce(edtf.value ?? '', 400)
  const heardWords = useDebounce(asWritten.value ?? '', 400)
  const { reading, message, isProblem, suggestion } = fuzzyDateFeedback({
    edtf: heardCode,
    asWritten: heardWords,
    today,
  })

  const id = `field-${path.replaceAll('.', '__')}${depth > 1 ? `-${depth}` : ''}`
  const configOf = (name: string) => field.fields.find((each) => each.name === name)
  const refusal = edtf.showError && !isProblem ? edtf.errorMessage : undefined

  function takeOver(code: string) {
    edtf.setValue(code)
    // The button goes away; without this a keyboard would lose its place.
    codeInput.current?.focus()
  }

  return (
    <fieldset className="field-type fuzzy-date-input" id={id}>
      <legend className="fuzzy-date-input__title">{field.label?.[language]}</legend>
      {field.admin?.description && (
        <p className="fuzzy-date-input__description">{field.admin.description[language]}</p>
      )}
      <div className="fuzzy-date-input__boxes">
        <FuzzyDateText
          id={`${id}__asWritten`}
          path={asWritten.path}
          label={configOf('asWritten')?.label?.[language]}
          value={asWritten.value ?? ''}
          onChange={asWritten.setValue}
          placeholder={reading ?? undefined}
          error={asWritten.showError ? asWritten.errorMessage : undefined}
          isReadOnly={readOnly}
        />
        <FuzzyDateText
          id={`${id}__edtf`}
          path={edtf.path}
          label={configOf('edtf')?.label?.[language]}
          value={edtf.value ?? ''}
          onChange={edtf.setValue}
          placeholder={codePlaceholder[language]}
          error={refusal}
          describedBy={`${id}__reading`}
          isInvalid={isProblem}
          isRequired={configOf('edtf')?.required}
          isReadOnly={readOnly}
          isCode
          inputRef={codeInput}
        />
      </div>
      <div aria-live="polite">
        <p
          id={`${id}__reading`}
          className={`fuzzy-date-input__reading${isProblem ? ' fuzzy-date-input__reading--problem' : ''}`}
        >
          {message?.[language]}
        </p>
        {suggestion && !readOnly && (
          <button
            type="button"
            className="fuzzy-date-input__suggestion"
            onClick={() => takeOver(suggestion.edtf)}
          >
            {suggestion.label[language]}
          </button>
        )}
      </div>
      {!readOnly && <FuzzyDateExamples title={examplesTitle[language]} />}
    </fieldset>
  )
}

const examplesTitle = words('Hoe schrijf ik een datumcode?', 'How do I write a date code?')

const codePlaceholder = words('bijvoorbeeld 2016-01-12', 'for example 2016-01-12')

const subscribeToNothing = () => () => undefined

const dutchDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** Swedish dates happen to be written as 2026-11-21. */
function todayInTheNetherlands(): string {
  return dutchDay.format(new Date())
}
