import type { Reader } from '@/platform/reader'
import type { TilesOnPage } from './dossiers/find-tiles.query'
import type { MunicipalityTile, MunicipalityView } from './municipality-view'

import { findAllPlaces, findParties, findPlace, findPlaces } from '@/parties/api'
import { anyOf } from '@/platform/reading-tags'

import { countOpenFollowUps } from './follow-up/find-follow-ups.query'
import { findBodies } from './bodies/find-bodies.query'
import { findTasks } from './organisations/find-tasks.query'
import { findTilesOnPage } from './dossiers/find-tiles.query'

export type FoundMunicipality = TilesOnPage & {
  id: string
  partyIds: string[]
  municipality: Omit<MunicipalityView, 'dossiers'>
}

/** With one page of its dossiers; null when there is no such municipality or page. */
export async function findMunicipality(
  reader: Reader,
  slug: string,
  page = 1,
): Promise<FoundMunicipality | null> {
  const place = await findPlace(reader, slug)
  if (!place) return null
  const { id, name, province, succeededById, isFictional } = place
  const dossiers = await findTilesOnPage(reader, { municipality: id }, page)
  if (!dossiers) return null
  const parties = await findParties(reader, { municipalities: [id] })
  const bodies = await findBodies(reader, { municipality: id })
  const successors = await findPlaces(reader, [succeededById])
  return {
    id,
    partyIds: parties.map((party) => party.id),
    ...dossiers,
    municipality: {
      name,
      slug,
      isFictional,
      province,
      succeededBy: successors.get(succeededById ?? '') ?? null,
      parties: parties.map(({ mark }) => mark),
      bodies: [...bodies.values()].map((body) => ({
        name: body.name,
        slug: body.slug,
        kind: body.kind,
      })),
      openFollowUps: await countOpenFollowUps(reader, id),
      tasks: await findTasks(reader, id),
    },
  }
}

/** All municipalities, with how much there is to read about each. */
export async function findMunicipalityTiles(reader: Reader): Promise<MunicipalityTile[]> {
  const { payload, user, sees } = reader
  const places = await findAllPlaces(reader)
  const parties = await findParties(reader, 'all')
  sees(anyOf('dossiers'))
  return Promise.all(
    places.map(async ({ id, name, slug, province }) => {
      const dossiers = await payload.count({
        collection: 'dossiers',
        where: { municipalities: { in: [id] } },
        overrideAccess: false,
        user,
      })
      return {
        name,
        slug,
        province,
        partyCount: parties.filter(({ municipalityId }) => municipalityId === id).length,
        dossierCount: dossiers.totalDocs,
      }
    }),
  )
}
