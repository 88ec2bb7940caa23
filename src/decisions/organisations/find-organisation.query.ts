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
    involvements: await findInvolvementsInDossiers(reader, { organisation: found.id }),
  }
}

type Asked = { organisation: string } | { municipality: string }

/** Involvements of one organisation, or in one municipality, each with its dossier. A step counts for its first one. */
export async function findInvolvementsInDossiers(
  reader: Reader,
  asked: Asked,
): Promise<InvolvementInDossier[]> {
  const [dossiers, steps] = await Promise.all([
    rowsOf(reader, 'dossiers', asked),
    rowsOf(reader, 'decisions', asked),
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
  asked: Asked,
): Promise<{ dossierId: string; involved: StoredInvolvement[] }[]> {
  const isOne = 'organisation' in asked
  sees(
    isOne
      ? listOf(collection, 'organisation', asked.organisation)
      : listOf(collection, 'municipality', asked.municipality),
  )
  const { docs } = await payload.find({
    collection,
    where: isOne
      ? { 'involved.organisation': { equals: asked.organisation } }
      : {
          and: [
            { municipalities: { in: [asked.municipality] } },
            // Of all steps of a municipality few name an organisation.
            { 'involved.organisation': { exists: true } },
          ],
        },
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
    const involved = isOne
      ? rows.filter(({ organisation }) => idOf(organisation) === asked.organisation)
      : rows
    return dossierId === undefined ? [] : [{ dossierId, involved }]
  })
}
