import type { PartyMark, PersonMark } from '@/parties/view'
import type { Reader } from '@/platform/reader'

import { findParties, findPersonMarks } from '@/parties/api'
import { idOf } from '@/platform/relation'

type StoredProposers =
  readonly { relationTo: 'people' | 'parties'; value: unknown }[] | null | undefined

/** Who proposed, asked or promised, for each of these steps, in the order in which they were entered. */
export async function findProposers(
  reader: Reader,
  steps: readonly StoredProposers[],
  day?: string,
): Promise<(PersonMark | PartyMark)[][]> {
  const rows = steps.map((proposers) =>
    (proposers ?? []).map(({ relationTo, value }) => ({ relationTo, id: idOf(value) ?? '' })),
  )
  const idsOf = (kind: 'people' | 'parties') =>
    rows.flat().flatMap(({ relationTo, id }) => (relationTo === kind ? [id] : []))
  const people = await findPersonMarks(reader, idsOf('people'))
  const parties = await findParties(reader, { ids: idsOf('parties') }, day)
  const marks = new Map(parties.map(({ id, mark }) => [id, mark]))
  return rows.map((own) => own.flatMap(({ id }) => people.get(id) ?? marks.get(id) ?? []))
}
