import type { Reader } from '@/platform/reader'
import type { NamedCollection, Names } from './names'
import type { SavedStep } from './saved-step'

import { findParties, findPersonMarks } from '@/parties/api'
import { shown } from '@/platform/reading-tags'

import { findBodies } from '../bodies/find-bodies.query'
import { findDossierLinks } from '../dossiers/find-dossiers.query'

import { namedIn } from './named-in'
import { nameKey } from './names'

/** The names of all that these versions point at, as far as it still exists for readers. */
export async function findNames(reader: Reader, steps: readonly SavedStep[]): Promise<Names> {
  const named = steps.flatMap(namedIn)
  const idsOf = (collection: NamedCollection) => [
    ...new Set(named.flatMap((one) => (one.collection === collection ? [one.id] : []))),
  ]
  const people = await findPersonMarks(reader, idsOf('people'))
  const parties = await findParties(reader, { ids: idsOf('parties') })
  const bodies = await findBodies(reader, { ids: idsOf('bodies') })
  const dossiers = await findDossierLinks(reader, idsOf('dossiers'))
  const found: [NamedCollection, (readonly [string, string])[]][] = [
    ['people', [...people].map(([id, { name }]) => [id, name])],
    ['parties', parties.map(({ id, mark }) => [id, mark.name])],
    ['bodies', [...bodies].map(([id, { name }]) => [id, name])],
    ['dossiers', [...dossiers].map(([id, { title }]) => [id, title])],
    ['organisations', await findNamed(reader, 'organisations', idsOf('organisations'))],
    ['meetings', await findNamed(reader, 'meetings', idsOf('meetings'))],
    ['decisions', await findNamed(reader, 'decisions', idsOf('decisions'))],
  ]
  return new Map(
    found.flatMap(([collection, names]) =>
      names.map(([id, name]): [string, string] => [nameKey(collection, id), name]),
    ),
  )
}

async function findNamed(
  { payload, user, sees }: Reader,
  collection: 'organisations' | 'meetings' | 'decisions',
  ids: readonly string[],
): Promise<[string, string][]> {
  if (ids.length === 0) return []
  sees(...ids.map((id) => shown(collection, id)))
  const { docs } = await payload.find({
    collection,
    where: { id: { in: [...ids] } },
    pagination: false,
    depth: 0,
    select: { name: true, title: true },
    overrideAccess: false,
    user,
  })
  return docs.map((doc) => [doc.id, 'name' in doc ? doc.name : doc.title])
}
