import type { StepChange } from '@/decisions/view'

import { ChangedField } from './changed-field'

/** Saved changes, newest first: when, by which party, and what was and is. */
export function ChangeList({ changes }: { changes: readonly StepChange[] }) {
  if (changes.length === 0)
    return <p className="empty">Op deze bladzijde staat niets dat voor lezers veranderde.</p>
  return (
    <ol className="history">
      {changes.map(({ savedAt, at, byParty, isFirst, fields }) => (
        <li key={savedAt}>
          <h2>
            <time dateTime={savedAt}>{at}</time>
          </h2>
          <p className="small soft">door {byParty ?? 'Raadlijn'}</p>
          {isFirst ? <p>Deze stap is toegevoegd.</p> : null}
          {fields.length > 0 ? (
            <dl className="facts-list wide">
              {fields.map((field) => (
                <div key={field.label}>
                  <dt>{field.label}</dt>
                  <dd>
                    <ChangedField field={field} />
                  </dd>
                </div>
              ))}
            </dl>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
