import type { ShownInvolvement, SourcedInvolvement } from '@/decisions/view'

import { involvementLabels, periodWords } from '@/decisions/view'

import { decisionAddress, organisationAddress } from '../addresses'

/** Who does what, with the step that says so where it is known. */
type Row = ShownInvolvement & Partial<Pick<SourcedInvolvement, 'step'>>

type Props = { title: string; rows: readonly Row[]; emptyText?: string }

/** Who does something in one period: now, later or before. Nothing at all for an empty period without a text for it. */
export function InvolvementGroup({ title, rows, emptyText }: Props) {
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

function Line({ row: { organisation, role, tasks, from, until, step } }: { row: Row }) {
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
      {step ? (
        <span className="tasks soft">
          Volgt uit: <a href={decisionAddress(step.slug)}>{step.title}</a>
        </span>
      ) : null}
    </>
  )
}
