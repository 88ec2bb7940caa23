'use client'

import type { Finding } from './finding'

import { useId } from 'react'

import { words } from '@/platform/words'

import { isReason, shortestReason } from './finding'

type Props = {
  finding: Finding
  reason: string
  /** Null for whoever may not put a finding aside. */
  onReason: ((reason: string) => void) | null
  language: 'nl' | 'en'
}

/** One finding with the words it is about, the way to its field, and for an editor the reason to go on. */
export function FindingItem({ finding, reason, onReason, language }: Props) {
  const id = useId()
  const { message, quotes, path, severity } = finding
  const asksReason = severity === 'vraagt-om-een-reden'
  return (
    <li className="guard-panel__finding">
      <p>{message}</p>
      {quotes.map((quote) => (
        <blockquote key={quote}>{quote}</blockquote>
      ))}
      <button type="button" className="guard-panel__go" onClick={() => goTo(path)}>
        {go[language]}
      </button>
      {asksReason && onReason && (
        <label htmlFor={id}>
          {why[language]}
          <textarea
            id={id}
            rows={2}
            maxLength={500}
            value={reason}
            aria-describedby={`${id}-hint`}
            onChange={({ target }) => onReason(target.value)}
          />
          <span id={`${id}-hint`} className="guard-panel__hint">
            {(isReason(reason) ? noted : atLeast)[language]}
          </span>
        </label>
      )}
      {asksReason && !onReason && (
        <p className="guard-panel__hint">
          {reason ? `${given[language]}: ${reason}` : byEditor[language]}
        </p>
      )}
    </li>
  )
}

/** The field itself, or for a row in a list the list that it stands in. */
function goTo(path: string): void {
  const paths = path
    .split('.')
    .map((_, index, parts) => parts.slice(0, parts.length - index).join('__'))
  const field = paths.map((one) => document.getElementById(`field-${one}`)).find(Boolean)
  const place = field ?? document.querySelector('.rich-text-lexical')
  place?.scrollIntoView({ block: 'center' })
  const typing = '[contenteditable=true], input, textarea, button'
  const target = place?.matches(typing) ? place : place?.querySelector(typing)
  if (target instanceof HTMLElement) target.focus({ preventScroll: true })
}

const go = words('Ga naar dit veld', 'Go to this field')
const why = words('Waarom kan het toch?', 'Why is it all right?')
const noted = words('Deze reden wordt bewaard bij het stuk.', 'This reason is kept with the post.')
const atLeast = words(
  `Minstens ${shortestReason} tekens, in gewone woorden`,
  `At least ${shortestReason} characters, in plain words`,
)
const given = words('De redactie geeft als reden', 'The editors’ reason')
const byEditor = words(
  'Een redacteur kan dit met een reden toch goedkeuren.',
  'An editor can approve this all the same, with a reason.',
)
