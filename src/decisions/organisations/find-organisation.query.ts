import type { Reader } from '@/platform/reader'
import type { StoredInvolvement } from './find-involvements.query'
import type { InvolvementInDossier, OrganisationView } from './involvement-view'

import { idOf, idsOf } from '@/platform/relation'
import { listOf, shown } from '@/platform/reading-tags'

import { findDossierLinks } from '../dossiers/find-dossiers.query'
import { withoutVotes } from '../votes/without-votes'

import { findInvolvements, involvedFields } from './find-involvements.query'

/** An organisation with its part in every dossier. */
export async function findOrganisation(
  reader: Reader,
  slug: string,
): Promise<OrganisationView | null> {
  const { payload, user, sees } = reader
  const { docs } = await payload.find({
    collection: 'organisations',
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  })
  const [found] = docs
  if (!found) return null
  sees(shown('organisations', found.id))
  const { name, kind, description, website } = found
  return {
    name,
    slug,
    kind,
    description: description || null,
    website: website || null,
    involvements: await findInvolvementsInDossiers(reader, found.id),
  }
}

/** The involvements of an organisation, each with its dossier. A step counts for its first one. */
async function findInvolvementsInDossiers(
  reader: Reader,
  organisation: string,
): Promise<InvolvementInDossier[]> {
  const [dossiers, steps] = await Promise.all([
    rowsOf(reader, 'dossiers', organisation),
    rowsOf(reader, 'decisions', organisation),
  ])
  const groups = new Map<string, StoredInvolvement[]>()
  for (const { dossierId, involved } of [...dossiers, ...steps])
    groups.set(dossierId, [...(groups.get(dossierId) ?? []), ...involved])

  const links = await findDossierLinks(reader, [...groups.keys()])
  const shownGroups = await findInvolvements(reader, [...groups.values()])
  return [...groups.keys()].flatMap((id, index) => {
    const dossier = links.get(id)
    return dossier ? (shownGroups[index] ?? []).map((row) => ({ ...row, dossier })) : []
  })
}

async function rowsOf(
  { payload, user, sees }: Reader,
  collection: 'dossiers' | 'decisions',
  organisation: string,
): Promise<{ dossierId: string; involved: StoredInvolvement[] }[]> {
  sees(listOf(collection, 'organisation', organisation))
  const { docs } = await payload.find({
    collection,
    where: { 'involved.organisation': { equals: organisation } },
    pagination: false,
    depth: 0,
    sort: collection === 'dossiers' ? 'title' : '-when.sortFrom',
    select: {
      involved: involvedFields,
      ...(collection === 'decisions' && { dossiers: true, ...withoutVotes }),
    },
    overrideAccess: false,
    user,
  })
  sees(...docs.map(({ id }) => shown(collection, id)))
  return docs.flatMap((doc) => {
    const dossierId = 'dossiers' in doc ? idsOf(doc.dossiers)[0] : doc.id
    const rows: StoredInvolvement[] = doc.involved ?? []
    const involved = rows.filter((row) => idOf(row.organisation) === organisation)
    return dossierId === undefined ? [] : [{ dossierId, involved }]
  })
}
