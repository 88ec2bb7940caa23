import type { TaskView } from '@/decisions/view'
import type { Examples } from '../preview/example'

import { tasksOn } from '@/decisions/view'

import { gemertBakelDossier } from '../preview/gemert-bakel'
import { day } from '../preview/sample'

import { TaskTable } from './task-table'

const dossier = { title: gemertBakelDossier.title, slug: gemertBakelDossier.slug }
const lumens = { name: 'Lumens', slug: 'lumens' }
const levgroep = { name: 'LEVgroep', slug: 'levgroep' }
const choice = { title: 'College kiest Lumens voor het welzijnswerk', slug: 'college-kiest-lumens' }
const nobodyElse = { isLeaving: false, from: null, until: null, since: null }

export const sampleTasks: TaskView[] = [
  {
    task: 'maatschappelijk werk',
    now: [{ ...nobodyElse, organisation: levgroep, isLeaving: true, until: day('2026-12-31') }],
    later: [{ ...nobodyElse, organisation: lumens, from: day('2027-01-01'), since: choice }],
    before: [],
    dossiers: [dossier],
  },
  {
    task: 'psychosociale hulp na ongevallen en rampen',
    now: [{ ...nobodyElse, organisation: lumens, from: day('2021-01-01'), since: choice }],
    later: [],
    before: [{ ...nobodyElse, organisation: levgroep, until: day('2020-12-31') }],
    dossiers: [dossier],
  },
  {
    task: 'vluchtelingenwerk',
    now: [],
    later: [],
    before: [{ ...nobodyElse, organisation: levgroep, until: day('2020-12-31') }],
    dossiers: [dossier],
  },
  {
    task: 'Taalhuis',
    now: [{ ...nobodyElse, organisation: levgroep, isLeaving: true }],
    later: [],
    before: [],
    dossiers: [dossier],
  },
]

export const taskExamples = {
  'wie doet welke taak': (
    <TaskTable
      tasks={tasksOn(
        gemertBakelDossier.involved.map((row) => ({ ...row, dossier, step: null })),
        '2026-11-21',
      )}
    />
  ),
  'taken die overgaan, stoppen en blijven liggen': <TaskTable tasks={sampleTasks} />,
  'nog geen taken': <TaskTable tasks={[]} />,
} satisfies Examples
