import type { ShownDate } from '../timeline/shown-date'
import type { ShownInvolvement } from './involvement-view'

import { compareShownDates, hasBegun, isOver } from '../timeline/shown-date'

/** Who has which task, and the step that says so; null where the dossier itself says it. */
export type SourcedInvolvement = ShownInvolvement & {
  step: { title: string; slug: string } | null
}

/** What changes hands on one date that is still to come. */
export type Handover<Row = SourcedInvolvement> = { when: ShownDate; stops: Row[]; starts: Row[] }

/** The coming changes in who carries out, soonest first. `today` is a day in Europe/Amsterdam (`2026-11-21`). */
export function handovers<Row extends ShownInvolvement>(
  rows: readonly Row[],
  today: string,
): Handover<Row>[] {
  const stops = rows.flatMap((row) =>
    row.until !== null && !isOver(row.until, today) ? [{ when: row.until, row, isStop: true }] : [],
  )
  const starts = rows.flatMap((row) =>
    row.from !== null && !hasBegun(row.from, today) ? [{ when: row.from, row, isStop: false }] : [],
  )
  const changes = new Map<string, Handover<Row>>()
  for (const { when, row, isStop } of [...stops, ...starts]) {
    const change = changes.get(when.edtf) ?? { when, stops: [], starts: [] }
    changes.set(when.edtf, change)
    ;(isStop ? change.stops : change.starts).push(row)
  }
  return [...changes.values()].toSorted((a, b) => compareShownDates(a.when, b.when))
}
