import type { Reader } from '@/platform/reader'
import type { Person } from '@/payload-types'
import type { PersonRole, PersonView } from '../party-view'

import { idOf } from '@/platform/relation'
import { shown } from '@/platform/reading-tags'

import { findImages } from '../media/find-images.query'

import { isPast, periodWords } from './role-period'
import { roleName } from './role-name'

type Row = NonNullable<Person['roles']>[number]
type Home = { name: string; path: string | null }

/** A person with all known roles, present ones first. */
export async function findPerson(
  reader: Reader,
  slug: string,
): Promise<{ id: string; person: PersonView } | null> {
  const { payload, user, today, sees } = reader
  const { docs } = await payload.find({
    collection: 'people',
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  })
  const [found] = docs
  if (!found) return null
  sees(shown('people', found.id))
  const rows = found.roles ?? []
  const homes = await homesOf(reader, rows)
  const images = await findImages(reader, [idOf(found.portrait)])
  const roles = rows.map((row): PersonRole => ({
    role: roleName(row),
    at: homes.get(homeKey(row) ?? '') ?? null,
    period: periodWords(row),
    isPast: isPast(row, today),
  }))
  return {
    id: found.id,
    person: {
      name: found.name,
      slug: found.slug,
      portrait: images.get(idOf(found.portrait) ?? '') ?? null,
      roles: roles.toSorted((a, b) => Number(a.isPast) - Number(b.isPast)),
    },
  }
}

/** Where a role is held: the most telling of what was filled in. */
const kinds = ['party', 'organisation', 'body', 'municipality'] as const
const collections = {
  party: 'parties',
  organisation: 'organisations',
  body: 'bodies',
  municipality: 'municipalities',
} as const
const folders = { party: '/partijen/', organisation: '/organisaties/', municipality: '/gemeenten/' }

function homeKey(row: Row): string | null {
  const kind = kinds.find((name) => idOf(row[name]) !== null)
  return kind === undefined ? null : `${kind}:${idOf(row[kind]) ?? ''}`
}

/** One question for each kind of home, however many roles there are. */
async function homesOf(
  { payload, user, sees }: Reader,
  rows: readonly Row[],
): Promise<Map<string, Home>> {
  const homes = new Map<string, Home>()
  for (const kind of kinds) {
    const ids = rows.map((row) => idOf(row[kind])).filter((id) => id !== null)
    if (ids.length === 0) continue
    sees(...ids.map((id) => shown(collections[kind], id)))
    const { docs } = await payload.find({
      collection: collections[kind],
      where: { id: { in: ids } },
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user,
    })
    for (const { id, name, slug } of docs)
      homes.set(`${kind}:${id}`, { name, path: kind === 'body' ? null : `${folders[kind]}${slug}` })
  }
  return homes
}
