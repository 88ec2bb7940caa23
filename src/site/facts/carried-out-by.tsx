import type { Handover, SourcedInvolvement } from '@/decisions/view'

import { handovers, involvementOn } from '@/decisions/view'

import { capitalised, inSentence } from '../words'

import { InvolvementGroup } from './involvement-group'

type Props = { involved: readonly SourcedInvolvement[]; today: string }

/** Who has which task now, what will change and when, and who had it before: each with the step that says so. */
export function CarriedOutBy({ involved, today }: Props) {
  const { now, later, before } = involvementOn(involved, today)
  const changes = handovers(involved, today)
  return (
    <>
      <InvolvementGroup title="Nu" rows={now} emptyText="Het is niet bekend wie dit nu doet." />
      {changes.length > 0 ? (
        <section className="involved-group">
          <h3>Dit verandert</h3>
          <ul className="involved">
            {changes.map((change) => (
              <li key={change.when.edtf}>
                <b>{capitalised(change.when.text)}</b>{' '}
                <span className="handover">{changeWords(change)}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <InvolvementGroup title="Straks" rows={later} />
      <InvolvementGroup title="Eerder" rows={before} />
    </>
  )
}

/** "LEVgroep stopt. Lumens begint." */
function changeWords({ stops, starts }: Handover): string {
  return [endingWords(stops, 'stopt', 'stoppen'), endingWords(starts, 'begint', 'beginnen')]
    .filter((words) => words !== null)
    .join(' ')
}

function endingWords(
  rows: readonly SourcedInvolvement[],
  one: string,
  more: string,
): string | null {
  const names = [...new Set(rows.map(({ organisation }) => organisation.name))]
  if (names.length === 0) return null
  return `${inSentence(names)} ${names.length === 1 ? one : more}.`
}
