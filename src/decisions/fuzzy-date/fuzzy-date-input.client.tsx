'use client'

import type { Words } from '@/platform/words'

import { useDebounce, useEditDepth, useField, useTranslation } from '@payloadcms/ui'
import { useRef, useSyncExternalStore } from 'react'

import { words } from '@/platform/words'

import { fuzzyDateFeedback } from './fuzzy-date-feedback'
import { FuzzyDateExamples } from './fuzzy-date-examples.client'
import { FuzzyDateText } from './fuzzy-date-text.client'
import { useTypedDate } from './use-typed-date.client'

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

/**
 * The words of the source and the date code, with what was understood below. The code follows the words, in sight,
 * until somebody types one.
 */
export function FuzzyDateInput({ field, path: givenPath, readOnly = false }: FuzzyDateInputProps) {
  // In a list the given path is out of date for a moment after rows were moved.
  const { path } = useField({ potentiallyStalePath: givenPath })
  const asWritten = useField<string | null>({ path: `${path}.asWritten` })
  const edtf = useField<string | null>({ path: `${path}.edtf` })
  const { wordsOfCode, typeWords, typeCode, takeOver } = useTypedDate({
    words: { value: asWritten.value ?? '', setValue: asWritten.setValue },
    code: { value: edtf.value ?? '', setValue: edtf.setValue },
  })
  const wordsInput = useRef<HTMLInputElement>(null)
  const codeInput = useRef<HTMLInputElement>(null)
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'nl'
  const depth = useEditDepth()
  const today = useSyncExternalStore(subscribeToNothing, todayInTheNetherlands, () => null)

  // A screen reader should hear the outcome of typing, not of every key.
  const heardCode = useDebounce(edtf.value ?? '', 400)
  const heardWords = useDebounce(asWritten.value ?? '', 400)
  const { reading, message, isProblem, question, suggestion, rewording } = fuzzyDateFeedback({
    edtf: heardCode,
    asWritten: heardWords,
    wordsOfCode,
    today,
  })

  const id = `field-${path.replaceAll('.', '__')}${depth > 1 ? `-${depth}` : ''}`
  const configOf = (name: string) => field.fields.find((each) => each.name === name)
  const refusal = edtf.showError && !isProblem ? edtf.errorMessage : undefined

  const isRequired = configOf('edtf')?.required

  return (
    <fieldset className="field-type fuzzy-date-input" id={id}>
      <legend className="fuzzy-date-input__title">
        {field.label?.[language]}
        {isRequired && <span className="required">*</span>}
      </legend>
      {field.admin?.description && (
        <p className="fuzzy-date-input__description">{field.admin.description[language]}</p>
      )}
      <div className="fuzzy-date-input__boxes">
        <FuzzyDateText
          id={`${id}__asWritten`}
          path={asWritten.path}
          label={configOf('asWritten')?.label?.[language]}
          value={asWritten.value ?? ''}
          onChange={typeWords}
          placeholder={reading ?? wordsPlaceholder[language]}
          error={asWritten.showError ? asWritten.errorMessage : undefined}
          describedBy={`${id}__reading`}
          isReadOnly={readOnly}
          inputRef={wordsInput}
        />
        <FuzzyDateText
          id={`${id}__edtf`}
          path={edtf.path}
          label={configOf('edtf')?.label?.[language]}
          value={edtf.value ?? ''}
          onChange={typeCode}
          placeholder={codePlaceholder[language]}
          error={refusal}
          describedBy={`${id}__reading`}
          isInvalid={isProblem}
          isRequired={isRequired}
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
        {question && <p className="fuzzy-date-input__question">{question[language]}</p>}
        {/* A button goes away when it was used; without the focus a keyboard would lose its place. */}
        {suggestion && !readOnly && (
          <button
            type="button"
            className="fuzzy-date-input__suggestion"
            onClick={() => {
              takeOver(suggestion.edtf)
              codeInput.current?.focus()
            }}
          >
            {suggestion.label[language]}
          </button>
        )}
        {rewording && !readOnly && (
          <button
            type="button"
            className="fuzzy-date-input__suggestion"
            onClick={() => {
              typeWords(rewording.asWritten)
              wordsInput.current?.focus()
            }}
          >
            {rewording.label[language]}
          </button>
        )}
      </div>
      {!readOnly && <FuzzyDateExamples title={examplesTitle[language]} />}
    </fieldset>
  )
}

const examplesTitle = words('Hoe schrijf ik een datumcode?', 'How do I write a date code?')

const wordsPlaceholder = words('bijvoorbeeld begin 2027', 'for example begin 2027')

const codePlaceholder = words('bijvoorbeeld 2016-01-12', 'for example 2016-01-12')

const subscribeToNothing = () => () => undefined

const dutchDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** Swedish dates happen to be written as 2026-11-21. */
function todayInTheNetherlands(): string {
  return dutchDay.format(new Date())
}
