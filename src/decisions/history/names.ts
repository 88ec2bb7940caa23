import { idOf } from '@/platform/relation'

/** What a step can point at; each has a name that readers know it by. */
export type NamedCollection =
  'bodies' | 'decisions' | 'dossiers' | 'meetings' | 'organisations' | 'parties' | 'people'

/** The names of today, also for what was saved long ago: a reader looks for what something is called now. */
export type Names = ReadonlyMap<string, string>

export const nameKey = (collection: NamedCollection, id: string): string => `${collection}:${id}`

/** Null where nothing was filled in. */
export function nameOf(
  names: Names,
  collection: NamedCollection,
  relation: unknown,
): string | null {
  const id = idOf(relation)
  return id === null ? null : (names.get(nameKey(collection, id)) ?? goneWords[collection])
}

/** The same where something must have been filled in: what was deleted leaves an empty place in old versions. */
export const knownName = (names: Names, collection: NamedCollection, relation: unknown): string =>
  nameOf(names, collection, relation) ?? goneWords[collection]

const goneWords: Record<NamedCollection, string> = {
  bodies: 'een orgaan dat niet meer bestaat',
  decisions: 'een stap die niet meer bestaat',
  dossiers: 'een dossier dat niet meer bestaat',
  meetings: 'een vergadering die niet meer bestaat',
  organisations: 'een organisatie die niet meer bestaat',
  parties: 'een partij die niet meer bestaat',
  people: 'iemand die niet meer op Raadlijn staat',
}
