import type { Reader } from '@/platform/reader'
import type { Involvement } from '../decision-words'
import type { OrganisationLink, ShownInvolvement } from './involvement-view'

import { idOf } from '@/platform/relation'
import { shown } from '@/platform/reading-tags'

import { shownDateOf } from '../timeline/shown-date-of'

type StoredDate = { edtf?: string | null; sortFrom?: string | null; sortTo?: string | null }

/** As it stands in a dossier or step. */
export type StoredInvolvement = {
  organisation: unknown
  role: Involvement
  tasks?: string[] | null
  from?: StoredDate | null
  until?: StoredDate | null
}

/**
 * What to select of `involved`. Named one by one: Payload 3.90 on SQLite drops lists of text inside an array when the
 * array is selected as a whole (payloadcms/payload issue 15962).
 */
export const involvedFields = {
  organisation: true,
  role: true,
  tasks: true,
  from: true,
  until: true,
} as const

/** The rows with the names of their organisations, each group in its own order; equal rows of one group stand once. */
export async function findInvolvements(
  reader: Reader,
  groups: readonly (readonly StoredInvolvement[])[],
): Promise<ShownInvolvement[][]> {
  const ids = groups.flat().map(({ organisation }) => idOf(organisation))
  const organisations = await findOrganisationLinks(reader, ids)
  return groups.map((rows) =>
    distinct(
      rows.flatMap(({ organisation, role, tasks, from, until }) => {
        const link = organisations.get(idOf(organisation) ?? '')
        if (!link) return []
        const shownFrom = shownDateOf(from)
        const shownUntil = shownDateOf(until)
        return [
          { organisation: link, role, tasks: tasks ?? [], from: shownFrom, until: shownUntil },
        ]
      }),
    ),
  )
}

async function findOrganisationLinks(
  { payload, user, sees }: Reader,
  ids: readonly (string | null)[],
): Promise<Map<string, OrganisationLink>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  sees(...wanted.map((id) => shown('organisations', id)))
  if (wanted.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'organisations',
    where: { id: { in: wanted } },
    pagination: false,
    depth: 0,
    select: { name: true, slug: true },
    overrideAccess: false,
    user,
  })
  return new Map(docs.map(({ id, name, slug }) => [id, { name, slug }]))
}

/** A dossier often repeats what one of its steps says. */
function distinct(rows: readonly ShownInvolvement[]): ShownInvolvement[] {
  const byContent = new Map(
    rows.map((row) => [
      [row.organisation.slug, row.role, row.tasks, row.from?.edtf, row.until?.edtf].join('|'),
      row,
    ]),
  )
  return [...byContent.values()]
}
