import type { Where } from 'payload'
import type { Reader } from '@/platform/reader'
import type { Refused } from './asking/asked'
import type { Collection, ItemFilter, Resource } from './resources'

import { identifierIn } from './identifier'

/** What the filters mean: which documents, and of a stance also what it must be about. */
export type Named = { where: Where[]; about: ReadonlySet<string> | null }

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
  const abouts: Set<string>[] = []
  for (const [name, value] of Object.entries(asked) as [ItemFilter, string][]) {
    const id = await findId(reader, collections[name], value)
    if (id === null) return unknown(name)
    const isAbout = resource.name === 'stances' && (name === 'dossier' || name === 'decision')
    if (isAbout) {
      const ids = [id, ...(name === 'dossier' ? await stepsOf(reader, id) : [])]
      abouts.push(new Set(ids))
      where.push({ or: [{ 'stances.dossier': { in: ids } }, { 'stances.decision': { in: ids } }] })
    } else
      where.push({ or: (resource.filters[name] ?? []).map((path) => ({ [path]: { in: [id] } })) })
  }
  return { where, about: inAll(abouts) }
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

/** A stance is on a dossier as a whole or on one of its steps. */
async function stepsOf({ payload, user }: Reader, dossier: string): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'decisions',
    where: { dossiers: { in: [dossier] } },
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: false,
    user,
  })
  return docs.map(({ id }) => id)
}

function inAll([first, ...others]: Set<string>[]): ReadonlySet<string> | null {
  if (!first) return null
  return new Set([...first].filter((id) => others.every((other) => other.has(id))))
}

function unknown(parameter: ItemFilter): Refused {
  return {
    parameter,
    detail: `Hier is niets met dit kenmerk of webadres. Zie /${collections[parameter]}.`,
  }
}
