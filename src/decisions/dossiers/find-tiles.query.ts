import type { Where } from 'payload'
import type { Paging } from '@/platform/paging'
import type { Reader } from '@/platform/reader'
import type { DossierStatus } from '../decision-words'
import type { DossierTile } from './dossier-view'

import { findPlaces } from '@/parties/api'
import { pagingOf } from '@/platform/paging'
import { idsOf } from '@/platform/relation'
import { anyOf, listOf, shown } from '@/platform/reading-tags'

import { findStandings } from './find-standings.query'

/** A tile but for the parties that wrote about it: dossiers do not know who writes. */
export type FoundTile = { id: string; tile: Omit<DossierTile, 'partyCount'> }

export type TilesOnPage = { tiles: FoundTile[]; paging: Paging }

type Asked = { municipality: string } | { topics: readonly string[] } | 'all'

/** Fills the rows of two, three and four tiles alike. */
const tilesOnPage = 24

/** One page of a list of dossiers: those that run first, then by title. Null past the last page. */
export async function findTilesOnPage(
  reader: Reader,
  asked: Asked,
  page: number,
): Promise<TilesOnPage | null> {
  const { payload, user, sees } = reader
  const where = whereOf(asked)
  sees(...listsAsked(asked))
  const { docs, totalDocs } = await payload.find({
    collection: 'dossiers',
    where,
    limit: tilesOnPage,
    page,
    depth: 0,
    sort: tileOrder,
    select: tileFields,
    overrideAccess: false,
    user,
  })
  // Past the last page SQLite counts nothing, and then this is not the first page either.
  const paging = pagingOf({ page, total: totalDocs, size: tilesOnPage })
  return paging && { tiles: await asTiles(reader, docs), paging }
}

/** In the same order. */
export async function findDossierTiles(
  reader: Reader,
  { ids }: { ids: readonly string[] },
): Promise<FoundTile[]> {
  if (ids.length === 0) return []
  const { payload, user } = reader
  const { docs } = await payload.find({
    collection: 'dossiers',
    where: { id: { in: [...ids] } },
    pagination: false,
    depth: 0,
    sort: tileOrder,
    select: tileFields,
    overrideAccess: false,
    user,
  })
  return asTiles(reader, docs)
}

// The word `loopt` comes after `afgerond`. The address makes the order of equal titles the same on each page.
const tileOrder = ['-status', 'title', 'slug']
const tileFields = { title: true, slug: true, status: true, municipalities: true } as const

type Row = {
  id: string
  title: string
  slug: string
  status: DossierStatus
  municipalities: unknown
}

async function asTiles(reader: Reader, rows: readonly Row[]): Promise<FoundTile[]> {
  const ids = rows.map(({ id }) => id)
  reader.sees(...ids.map((id) => shown('dossiers', id)))
  const places = await findPlaces(
    reader,
    rows.flatMap(({ municipalities }) => idsOf(municipalities)),
  )
  const standings = await findStandings(reader, ids)
  return rows.flatMap(({ id, title, slug, status, municipalities }) => {
    const standing = standings.get(id)
    if (!standing) return []
    const shownPlaces = idsOf(municipalities).flatMap((place) => places.get(place) ?? [])
    return [{ id, tile: { title, slug, status, municipalities: shownPlaces, ...standing } }]
  })
}

function whereOf(asked: Asked): Where {
  if (asked === 'all') return {}
  return 'municipality' in asked
    ? { municipalities: { in: [asked.municipality] } }
    : { topics: { in: [...asked.topics] } }
}

function listsAsked(asked: Asked): string[] {
  if (asked === 'all') return [anyOf('dossiers')]
  return 'municipality' in asked
    ? [listOf('dossiers', 'municipality', asked.municipality)]
    : asked.topics.map((id) => listOf('dossiers', 'topic', id))
}
