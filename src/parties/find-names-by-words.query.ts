import type { Reader } from '@/platform/reader'
import type { PersonMark, PlaceLink } from './party-view'

import { idOf } from '@/platform/relation'
import { everyWordIn } from '@/platform/search-words'
import { shown } from '@/platform/reading-tags'

import { findPersonMarks } from './people/find-person-marks.query'
import { findPlaces } from './municipalities/find-places.query'

export type NamesByWords = {
  municipalities: (PlaceLink & { province: string | null })[]
  parties: { name: string; slug: string; slogan: string | null; municipality: PlaceLink | null }[]
  people: PersonMark[]
}

type Asked = { words: readonly string[]; limit: number }

/** Municipalities, parties and people whose name holds each of the words; at most `limit` of each, by the alphabet. */
export async function findNamesByWords(reader: Reader, asked: Asked): Promise<NamesByWords> {
  return {
    municipalities: await findMunicipalities(reader, asked),
    parties: await findPartyNames(reader, asked),
    people: await findPeople(reader, asked),
  }
}

async function findMunicipalities(
  { payload, user, sees }: Reader,
  { words, limit }: Asked,
): Promise<NamesByWords['municipalities']> {
  // "Gemeente Lochem" is how people say it, and the name is only the second word.
  const naming = words.filter((word) => word !== 'gemeente')
  if (naming.length === 0) return []
  const { docs } = await payload.find({
    collection: 'municipalities',
    where: everyWordIn(['name'], naming),
    limit,
    pagination: false,
    depth: 0,
    sort: 'name',
    select: { name: true, slug: true, province: true },
    overrideAccess: false,
    user,
  })
  sees(...docs.map(({ id }) => shown('municipalities', id)))
  return docs.map(({ name, slug, province }) => ({ name, slug, province: province ?? null }))
}

async function findPartyNames(
  reader: Reader,
  { words, limit }: Asked,
): Promise<NamesByWords['parties']> {
  const { payload, user, sees } = reader
  const { docs } = await payload.find({
    collection: 'parties',
    where: everyWordIn(['name', 'shortName'], words),
    limit,
    pagination: false,
    depth: 0,
    sort: 'name',
    select: { name: true, slug: true, slogan: true, municipality: true },
    overrideAccess: false,
    user,
  })
  sees(...docs.map(({ id }) => shown('parties', id)))
  const places = await findPlaces(
    reader,
    docs.map(({ municipality }) => idOf(municipality)),
  )
  return docs.map(({ name, slug, slogan, municipality }) => ({
    name,
    slug,
    slogan: slogan || null,
    municipality: places.get(idOf(municipality) ?? '') ?? null,
  }))
}

async function findPeople(
  reader: Reader,
  { words, limit }: Asked,
): Promise<NamesByWords['people']> {
  const { payload, user } = reader
  const { docs } = await payload.find({
    collection: 'people',
    where: everyWordIn(['name'], words),
    limit,
    pagination: false,
    depth: 0,
    sort: 'name',
    select: {},
    overrideAccess: false,
    user,
  })
  const ids = docs.map(({ id }) => id)
  const marks = await findPersonMarks(reader, ids)
  return ids.flatMap((id) => marks.get(id) ?? [])
}
