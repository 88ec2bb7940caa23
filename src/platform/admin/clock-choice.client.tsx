'use client'

import type { WallReading } from '../amsterdam-time'

import { clockChangeWords, clockChoiceWords } from '../clock-change'

type ClockChoiceProps = {
  name: string
  unclear: Exclude<WallReading, { kind: 'moment' }>
  language: 'nl' | 'en'
  /** ISO 8601, UTC; null for as long as nothing was chosen. */
  value: string | null
  onChange: (moment: Date) => void
}

/** Which of two moments is meant on a night that the clock changes. */
export function ClockChoice({ name, unclear, language, value, onChange }: ClockChoiceProps) {
  return (
    <fieldset className="moment-input__choice">
      <legend role="alert">
        {clockChangeWords(unclear, language)} {question[language]}
      </legend>
      {clockChoiceWords(unclear, language).map(({ moment, label }) => (
        <label key={label}>
          <input
            type="radio"
            name={`${name}-clock`}
            checked={value === moment.toISOString()}
            onChange={() => onChange(moment)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}

const question = { nl: 'Welk moment bedoelt u?', en: 'Which one do you mean?' }
