import type { ShownInvolvement } from '@/decisions/view'

import { involvementLabels, involvementOn, periodWords } from '@/decisions/view'

import { organisationAddress } from '../addresses'

type Props = { involved: readonly ShownInvolvement[]; today: string }

/** Who does what now, who will, and who did. */
export function InvolvedOrganisations({ involved, today }: Props) {
  const { now, later, before } = involvementOn(involved, today)
  return (
    <>
      <Group title="Nu" rows={now} emptyText="Het is niet bekend wie dit nu doet." />
      <Group title="Straks" rows={later} />
      <Group title="Eerder" rows={before} />
    </>
  )
}

type GroupProps = { title: string; rows: readonly ShownInvolvement[]; emptyText?: string }

function Group({ title, rows, emptyText }: GroupProps) {
  if (rows.length === 0 && emptyText === undefined) return null
  return (
    <section className="involved-group">
      <h3>{title}</h3>
      {rows.length === 0 ? <p className="small soft">{emptyText}</p> : null}
      <ul className="involved">
        {rows.map((row) => (
          <li key={`${row.organisation.slug} ${row.role} ${row.from?.edtf ?? ''}`}>
            <InvolvementLine row={row} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function InvolvementLine({
  row: { organisation, role, tasks, from, until },
}: {
  row: ShownInvolvement
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
    </>
  )
}
