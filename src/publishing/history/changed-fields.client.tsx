'use client'

import type { FieldChange } from '@/decisions/view'

import { words } from '@/platform/words'

import '@/platform/admin/spoken.css'

type Props = { changes: readonly FieldChange[]; language: 'nl' | 'en' }

/** What came and what went, field by field. Words and lines tell it; colour only repeats. */
export function ChangedFields({ changes, language }: Props) {
  if (changes.length === 0) return <p>{said.nothing[language]}</p>
  return (
    <dl className="versions-view__changes">
      {changes.map((change) => (
        <div key={change.label}>
          <dt>{change.label}</dt>
          <dd>
            <Change change={change} language={language} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Change({ change, language }: { change: FieldChange; language: 'nl' | 'en' }) {
  const say = (name: keyof typeof said) => said[name][language]
  switch (change.kind) {
    case 'value':
      return (
        <>
          <p>
            {say('was')}: {change.before === null ? say('empty') : <del>{change.before}</del>}
          </p>
          <p>
            {say('is')}: {change.after === null ? say('empty') : <ins>{change.after}</ins>}
          </p>
        </>
      )
    case 'rows':
      return (
        <ul>
          {change.gone.map((row, index) => (
            <li key={`${index} ${row}`}>
              {say('gone')}: <del>{row}</del>
            </li>
          ))}
          {change.added.map((row, index) => (
            <li key={`${index} ${row}`}>
              {say('added')}: <ins>{row}</ins>
            </li>
          ))}
        </ul>
      )
    case 'text':
      return (
        <p className="versions-view__text">
          {change.parts.map(({ sort, text }, index) => {
            if (sort === 'same') return text
            return sort === 'gone' ? (
              <del key={index}>
                <span className="spoken">{say('gone')}: </span>
                {text}
              </del>
            ) : (
              <ins key={index}>
                <span className="spoken">{say('added')}: </span>
                {text}
              </ins>
            )
          })}
        </p>
      )
  }
}

const said = {
  nothing: words(
    'Voor lezers is er tussen deze twee versies niets anders.',
    'For readers nothing differs between these two versions.',
  ),
  was: words('Was', 'Was'),
  is: words('Is', 'Is'),
  empty: words('niet ingevuld', 'not filled in'),
  gone: words('Weg', 'Gone'),
  added: words('Erbij', 'Added'),
}
