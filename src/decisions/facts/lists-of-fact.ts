import { idOf, idsOf } from '@/platform/relation'
import { listOf } from '@/platform/reading-tags'

type Fact = Record<string, unknown>

/** The lists of its own collection that a fact stands in. */
export function listsOfFact(collection: string): (fact: Fact) => string[] {
  return (fact) => {
    const owners: Record<string, (string | null)[]> = {
      municipality: [idOf(fact.municipality), ...idsOf(fact.municipalities)],
      body: [idOf(fact.body)],
      dossier: idsOf(fact.dossiers),
      topic: [...idsOf(fact.topics), idOf(fact.parent)],
      organisation: within(fact.involved, 'organisation'),
      relation: within(fact.relations, 'decision'),
    }
    return Object.entries(owners).flatMap(([owner, ids]) =>
      ids.filter((id) => id !== null).map((id) => listOf(collection, owner, id)),
    )
  }
}

function within(rows: unknown, field: string): (string | null)[] {
  return Array.isArray(rows) ? rows.map((row: Fact) => idOf(row[field])) : []
}
