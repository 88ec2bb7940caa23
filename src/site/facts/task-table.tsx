import type { InvolvementInDossier } from '@/decisions/view'

import { involvementOn } from '@/decisions/view'

import { dossierAddress, organisationAddress } from '../addresses'
import { capitalised } from '../words'

type Props = { involved: readonly InvolvementInDossier[]; today: string }

/** For each task the organisation that does it now; roles are written out because a phone shows it as a list. */
export function TaskTable({ involved, today }: Props) {
  const tasks = involvementOn(involved, today)
    .now.filter(({ role }) => role === 'uitvoerder')
    .flatMap((row) => row.tasks.map((task) => ({ task, row })))
    .toSorted((a, b) => a.task.localeCompare(b.task, 'nl'))
  if (tasks.length === 0)
    return <p className="empty">Het is nog niet ingevuld wie welke taak uitvoert.</p>
  return (
    <table className="task-table" role="table" aria-label="Wie voert wat uit?">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            Taak
          </th>
          <th role="columnheader" scope="col">
            Wie doet het nu
          </th>
          <th role="columnheader" scope="col">
            Dossier
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {tasks.map(({ task, row: { organisation, dossier } }) => (
          <tr role="row" key={`${task} ${organisation.slug} ${dossier.slug}`}>
            <th role="rowheader" scope="row">
              {capitalised(task)}
            </th>
            <td role="cell">
              <a href={organisationAddress(organisation.slug)}>{organisation.name}</a>
            </td>
            <td role="cell" className="small">
              <a href={dossierAddress(dossier.slug)}>{dossier.title}</a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
