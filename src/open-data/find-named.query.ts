import type { Where } from 'payload'
import type { Reader } from '@/platform/reader'
import type { Refused } from './asking/asked'
import type { Collection, ItemFilter, Resource } from './resources'

import { identifierIn } from './identifier'

/** The ids that a stance must be about, by filter. */
export type Subjects = { dossier?: string; decision?: string }

/** What the filters mean: which documents, and of these which stances. */
export type Named = { where: Where[]; subjects: Subjects }

const collections: Record<ItemFilter, Collection> = {
  municipality: 'municipalities',
  party: 'parties',
  dossier: 'dossiers',
  decision: 'decisions',
  body: 'bodies',
}

/** Looks up what the filters name. What is not there is said: an empty list would look like an answer. */
export async function findNamed(
  reader: Reader,
  resource: Resource,
  asked: Partial<Record<ItemFilter, string>>,
): Promise<Named | Refused> {
  const where: Where[] = []
  const subjects: Subjects = {}
  for (const [name, value] of Object.entries(asked) as [ItemFilter, string][]) {
    const id = await findId(reader, collections[name], value)
    if (id === null) return unknown(name)
    where.push({ or: (resource.filters[name] ?? []).map((path) => ({ [path]: { in: [id] } })) })
    if (resource.name === 'stances' && (name === 'dossier' || name === 'decision'))
      subjects[name] = id
  }
  return { where, subjects }
}

/** The id behind an id or a slug; null when a visitor finds nothing there. */
export async function findId(
  { payload, user }: Reader,
  collection: Collection,
  text: string,
): Promise<string | null> {
  const identifier = identifierIn(text)
  if (identifier === null) return null
  const { docs } = await payload.find({
    collection,
    where: { [identifier.kind]: { equals: identifier.value } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: false,
    user,
  })
  return docs[0]?.id ?? null
}

function unknown(parameter: ItemFilter): Refused {
  return {
    parameter,
    detail: `Hier is niets met dit kenmerk of webadres. Zie /${collections[parameter]}.`,
  }
}
