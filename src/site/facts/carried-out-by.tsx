import type { Handover, SourcedInvolvement } from '@/decisions/view'

import { handovers, involvementLabels, involvementOn, periodWords } from '@/decisions/view'

import { decisionAddress, organisationAddress } from '../addresses'
import { capitalised, inSentence } from '../words'

type Props = { involved: readonly SourcedInvolvement[]; today: string }

/** Who has which task now, what will change and when, and who had it before: each with the step that says so. */
export function CarriedOutBy({ involved, today }: Props) {
  const { now, later, before } = involvementOn(involved, today)
  const changes = handovers(involved, today)
  return (
    <>
      <Group title="Nu" rows={now} emptyText="Het is niet bekend wie dit nu doet." />
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
      <Group title="Straks" rows={later} />
      <Group title="Eerder" rows={before} />
    </>
  )
}

type GroupProps = { title: string; rows: readonly SourcedInvolvement[]; emptyText?: string }

function Group({ title, rows, emptyText }: GroupProps) {
  if (rows.length === 0 && emptyText === undefined) return null
  return (
    <section className="involved-group">
      <h3>{title}</h3>
      {rows.length === 0 ? <p className="small soft">{emptyText}</p> : null}
      <ul className="involved">
        {rows.map((row) => (
          <li
            key={`${row.organisation.slug} ${row.role} ${row.from?.edtf ?? ''} ${row.tasks.join()}`}
          >
            <Line row={row} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Line({
  row: { organisation, role, tasks, from, until, step },
}: {
  row: SourcedInvolvement
}) {
  const period = periodWords({ from, until })
  return (
    <>
      <a href={organisationAddress(organisation.slug)}>
        <b>{organisation.name}</b>
      </a>{' '}
      <span className="soft">
        {involvementLabels[role].nl.toLowerCase()}
        {period === null ? '' : `, ${period}`}
      </span>
      {tasks.length > 0 ? <span className="tasks">{tasks.join(', ')}</span> : null}
      {step === null ? null : (
        <span className="tasks soft">
          Volgt uit: <a href={decisionAddress(step.slug)}>{step.title}</a>
        </span>
      )}
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
