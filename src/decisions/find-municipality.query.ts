import type { Reader } from '@/platform/reader'
import type { FoundTile } from './dossiers/find-dossiers.query'
import type { MunicipalityTile, MunicipalityView } from './municipality-view'

import { findAllPlaces, findParties, findPlace, findPlaces } from '@/parties/api'
import { anyOf } from '@/platform/reading-tags'
import { idsOf } from '@/platform/relation'

import { countOpenFollowUps } from './follow-up/find-follow-ups.query'
import { findBodies } from './bodies/find-bodies.query'
import { findDossierTiles } from './dossiers/find-dossiers.query'
import { findTasks } from './organisations/find-tasks.query'

export type FoundMunicipality = {
  id: string
  partyIds: string[]
  tiles: FoundTile[]
  municipality: Omit<MunicipalityView, 'dossiers'>
}

export async function findMunicipality(
  reader: Reader,
  slug: string,
): Promise<FoundMunicipality | null> {
  const place = await findPlace(reader, slug)
  if (!place) return null
  const { id, name, province, succeededById, isFictional } = place
  const parties = await findParties(reader, { municipalities: [id] })
  const bodies = await findBodies(reader, { municipality: id })
  const successors = await findPlaces(reader, [succeededById])
  return {
    id,
    partyIds: parties.map((party) => party.id),
    tiles: await findDossierTiles(reader, { municipality: id }),
    municipality: {
      name,
      slug,
      isFictional,
      province,
      succeededBy: successors.get(succeededById ?? '') ?? null,
      parties: parties.map(({ mark }) => mark),
      bodies: [...bodies.values()].map((body) => ({ name: body.name, kind: body.kind })),
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
  const { docs } = await payload.find({
    collection: 'dossiers',
    pagination: false,
    depth: 0,
    select: { municipalities: true },
    overrideAccess: false,
    user,
  })
  return places.map(({ id, name, slug, province }) => ({
    name,
    slug,
    province,
    partyCount: parties.filter(({ municipalityId }) => municipalityId === id).length,
    dossierCount: docs.filter(({ municipalities }) => idsOf(municipalities).includes(id)).length,
  }))
}
