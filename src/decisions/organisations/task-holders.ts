import type { ShownDate } from '../timeline/shown-date'
import type { OrganisationLink, ShownInvolvement } from './involvement-view'

import { compareShownDates, hasBegun, isOver } from '../timeline/shown-date'

type Link = { title: string; slug: string }

/** An involvement with the dossier that it belongs to, and the step that says so; null when the dossier itself does. */
export type TaskSource = ShownInvolvement & { dossier: Link; step: Link | null }

/** Who carries out a task in one period. */
export type TaskHolder = {
  organisation: OrganisationLink
  from: ShownDate | null
  until: ShownDate | null
  /** Leaves, as far as is known; on which day may be unknown. */
  isLeaving: boolean
  /** The step that says since when; null when no step does. */
  since: Link | null
}

/** One task, with everybody who had it, has it and will have it. */
export type TaskView = {
  task: string
  now: readonly TaskHolder[]
  later: readonly TaskHolder[]
  before: readonly TaskHolder[]
  dossiers: readonly Link[]
}

/** Answers "who carries out my help?" for one day, by task in the order of the alphabet. Without dates it counts as now. */
export function tasksOn(rows: readonly TaskSource[], today: string): TaskView[] {
  const byTask = new Map<string, { task: string; rows: TaskSource[] }>()
  for (const row of rows.filter(({ role }) => role === 'uitvoerder' || role === 'vertrekkend'))
    for (const written of row.tasks) {
      const task = written.trim().replaceAll(/\s+/g, ' ')
      if (task === '') continue
      const key = task.toLocaleLowerCase('nl')
      const known = byTask.get(key) ?? { task, rows: [] }
      byTask.set(key, { ...known, rows: [...known.rows, row] })
    }
  return [...byTask.values()]
    .map(({ task, rows: own }) => taskView(task, own, today))
    .toSorted((a, b) => a.task.localeCompare(b.task, 'nl', { sensitivity: 'base' }))
}

function taskView(task: string, rows: readonly TaskSource[], today: string): TaskView {
  const holders = holdersOf(rows)
  const before = holders.filter(({ until }) => until !== null && isOver(until, today))
  const later = holders.filter(
    (holder) => !before.includes(holder) && holder.from !== null && !hasBegun(holder.from, today),
  )
  return {
    task,
    now: holders.filter((holder) => !before.includes(holder) && !later.includes(holder)),
    later,
    before: before.toReversed(),
    dossiers: [...new Map(rows.map(({ dossier }) => [dossier.slug, dossier])).values()],
  }
}

/** One row for each organisation and period, the earliest first: several steps and dossiers often tell the same. */
function holdersOf(rows: readonly TaskSource[]): TaskHolder[] {
  const holders: TaskHolder[] = []
  // In the order in which they began, so that a renewal does not hide the end of what it renewed.
  for (const row of rows.toSorted((a, b) => startOf(a).localeCompare(startOf(b)))) {
    const isLeaving = row.role === 'vertrekkend'
    const { organisation, from, until, step } = row
    const holder = { organisation, from, until, isLeaving, since: step }
    const same = holders.findIndex((other) => mayBeOnePeriod(other, holder))
    if (same === -1) holders.push(holder)
    else holders[same] = merged(holders[same] ?? holder, holder)
  }
  return holders
}

/** Who was there since nobody knows when comes first. */
const startOf = ({ from }: Pick<TaskHolder, 'from'>): string => from?.sortFrom ?? ''

/** Two rows of one organisation are two periods where the one may have ended before the other began. */
function mayBeOnePeriod(one: TaskHolder, other: TaskHolder): boolean {
  return (
    one.organisation.slug === other.organisation.slug &&
    !endsBefore(one, other) &&
    !endsBefore(other, one)
  )
}

function endsBefore({ until }: TaskHolder, { from }: TaskHolder): boolean {
  const ended = until?.sortFrom ?? until?.sortTo
  return Boolean(ended && from?.sortFrom && ended < from.sortFrom)
}

function merged(one: TaskHolder, other: TaskHolder): TaskHolder {
  const from = edge(one.from, other.from, 'first')
  return {
    organisation: one.organisation,
    from,
    until: edge(one.until, other.until, 'last'),
    isLeaving: one.isLeaving || other.isLeaving,
    since: beginningOf(one, other, from).since ?? one.since ?? other.since,
  }
}

/** The one of the two that tells the beginning; a step that tells of an ending only does so where nothing else does. */
function beginningOf(one: TaskHolder, other: TaskHolder, from: ShownDate | null): TaskHolder {
  if (one.from !== other.from) return from === other.from ? other : one
  return one.isLeaving && !other.isLeaving ? other : one
}

/** What is known goes before what is not; of two dates that may be the same the more exact one. */
function edge(
  one: ShownDate | null,
  other: ShownDate | null,
  end: 'first' | 'last',
): ShownDate | null {
  if (one === null || other === null) return one ?? other
  if (contains(one, other)) return other
  if (contains(other, one)) return one
  const isOneFirst = compareShownDates(one, other) <= 0
  return isOneFirst === (end === 'first') ? one : other
}

function contains(wide: ShownDate, narrow: ShownDate): boolean {
  if (!wide.sortFrom || !wide.sortTo || !narrow.sortFrom || !narrow.sortTo) return false
  const isWithin = wide.sortFrom <= narrow.sortFrom && narrow.sortTo <= wide.sortTo
  return isWithin && wide.edtf !== narrow.edtf
}
