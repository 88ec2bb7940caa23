import type { TaskView } from '@/decisions/view'

import { dossierAddress } from '../addresses'
import { capitalised } from '../words'

import { HoldersBefore, HoldersNow, TaskChanges } from './task-holders'

/** For each task who does it, who did and what changes; roles are written out because a phone shows it as cards. */
export function TaskTable({ tasks }: { tasks: readonly TaskView[] }) {
  if (tasks.length === 0)
    return <p className="empty">Het is nog niet ingevuld wie welke taak uitvoert.</p>
  return (
    <table className="task-table" role="table" aria-label="Wie voert mijn hulp uit?">
      <thead role="rowgroup">
        <tr role="row">
          <Heading>Taak</Heading>
          <Heading>Wie doet het nu</Heading>
          <Heading>Wat verandert er</Heading>
          <Heading>Wie deed het eerder</Heading>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {tasks.map((task) => (
          <tr role="row" key={task.task}>
            <th role="rowheader" scope="row">
              {capitalised(task.task)}
              {task.dossiers.map(({ title, slug }) => (
                <span className="task-dossier" key={slug}>
                  Dossier: <a href={dossierAddress(slug)}>{title}</a>
                </span>
              ))}
            </th>
            <td role="cell">
              <Label>Wie doet het nu: </Label>
              <HoldersNow task={task} />
            </td>
            <td role="cell">
              <Label>Wat verandert er: </Label>
              <TaskChanges task={task} />
            </td>
            <td role="cell">
              <Label>Wie deed het eerder: </Label>
              <HoldersBefore task={task} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Heading({ children }: { children: string }) {
  return (
    <th role="columnheader" scope="col">
      {children}
    </th>
  )
}

/** On a phone the heads of the columns are out of sight. */
function Label({ children }: { children: string }) {
  return (
    <span className="task-label" aria-hidden="true">
      {children}
    </span>
  )
}
