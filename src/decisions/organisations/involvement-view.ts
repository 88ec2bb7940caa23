import type { Involvement, OrganisationKind } from '../decision-words'
import type { ShownDate } from '../timeline/shown-date'

import { dateAfter, hasBegun, isOver } from '../timeline/shown-date'

export type OrganisationLink = { name: string; slug: string }

/** Which organisation has which task, from when until when. */
export type ShownInvolvement = {
  organisation: OrganisationLink
  role: Involvement
  tasks: readonly string[]
  from: ShownDate | null
  until: ShownDate | null
}

/** An involvement in one dossier, on the page of the organisation. */
export type InvolvementInDossier = ShownInvolvement & { dossier: { title: string; slug: string } }

export type OrganisationView = {
  name: string
  slug: string
  kind: OrganisationKind
  description: string | null
  website: string | null
  involvements: readonly InvolvementInDossier[]
}

/** Answers "who carries out my help?" for one day; without dates an involvement counts as now. */
export function involvementOn<Row extends ShownInvolvement>(
  rows: readonly Row[],
  today: string,
): { now: Row[]; later: Row[]; before: Row[] } {
  const before = rows.filter(({ until }) => until !== null && isOver(until, today))
  const later = rows.filter(
    (row) => !before.includes(row) && row.from !== null && !hasBegun(row.from, today),
  )
  return { now: rows.filter((row) => !before.includes(row) && !later.includes(row)), later, before }
}

/** "vanaf 1 januari 2021 tot 31 december 2024"; null when neither end is known. */
export function periodWords({
  from,
  until,
}: Pick<ShownInvolvement, 'from' | 'until'>): string | null {
  const parts = [from ? dateAfter('vanaf', from) : null, until ? dateAfter('tot', until) : null]
  return parts.filter((part) => part !== null).join(' ') || null
}
