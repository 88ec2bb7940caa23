'use client'

import type { ImportedList } from './import-list.command'

import { mostNotes } from './list-import'
import { listImportWords } from './list-import-words'

type Props = { outcome: ImportedList; language: 'nl' | 'en' }

const counted = ['rows', 'withEvidence', 'withoutEvidence', 'refused'] as const

/** What came of a list: numbers that follow from the file, and which rows to look at. */
export function ListOutcome({ outcome: { numbers, notes }, language }: Props) {
  const say = (name: keyof typeof listImportWords) => listImportWords[name][language]
  const isCutShort = notes.length >= mostNotes
  return (
    <>
      <dl className="list-import__numbers">
        {counted.map((name) => (
          <div key={name}>
            <dt>{say(name)}</dt>
            <dd>{numbers[name].toLocaleString(language)}</dd>
          </div>
        ))}
      </dl>
      {notes.length > 0 && (
        <>
          <h3>{say('notes')}</h3>
          <ul className="list-import__notes" lang="nl">
            {notes.map(({ row, text }) => (
              <li key={row}>
                <strong>
                  {say('row')} {row}
                </strong>{' '}
                {text}
              </li>
            ))}
          </ul>
          {isCutShort && <p>{say('moreNotes')}</p>}
        </>
      )}
    </>
  )
}
