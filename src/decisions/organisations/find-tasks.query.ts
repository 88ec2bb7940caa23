import type { Where } from 'payload'
import type { Reader } from '@/platform/reader'
import type { StoredInvolvement } from './find-involvements.query'
import type { TaskSource, TaskView } from './task-holders'

import { idsOf } from '@/platform/relation'
import { listOf, shown } from '@/platform/reading-tags'

import { findDossierLinks } from '../dossiers/find-dossiers.query'
import { withoutVotes } from '../votes/without-votes'

import { findInvolvements, involvedFields } from './find-involvements.query'
import { tasksOn } from './task-holders'

type Found = { dossierId: string; step: TaskSource['step']; involved: StoredInvolvement[] }

/** Who carries out which task in a municipality on the day of reading, as all its dossiers and steps tell it. */
export async function findTasks(reader: Reader, municipality: string): Promise<TaskView[]> {
  const found = [
    ...(await inDossiers(reader, municipality)),
    ...(await inSteps(reader, municipality)),
  ]
  const dossiers = await findDossierLinks(
    reader,
    found.map(({ dossierId }) => dossierId),
  )
  const involved = await findInvolvements(
    reader,
    found.map((one) => one.involved),
  )
  const rows = found.flatMap(({ dossierId, step }, index): TaskSource[] => {
    const dossier = dossiers.get(dossierId)
    return dossier ? (involved[index] ?? []).map((row) => ({ ...row, dossier, step })) : []
  })
  return tasksOn(rows, reader.today)
}

/** A municipality has thousands of steps, of which few name an organisation. */
const withOrganisations = (municipality: string): Where => ({
  and: [{ municipalities: { in: [municipality] } }, { 'involved.organisation': { exists: true } }],
})

async function inDossiers({ payload, user, sees }: Reader, municipality: string): Promise<Found[]> {
  sees(listOf('dossiers', 'municipality', municipality))
  const { docs } = await payload.find({
    collection: 'dossiers',
    where: withOrganisations(municipality),
    pagination: false,
    depth: 0,
    sort: 'title',
    select: { involved: involvedFields },
    overrideAccess: false,
    user,
  })
  return docs.map(({ id, involved }) => ({ dossierId: id, step: null, involved: involved ?? [] }))
}

async function inSteps({ payload, user, sees }: Reader, municipality: string): Promise<Found[]> {
  sees(listOf('decisions', 'municipality', municipality))
  const { docs } = await payload.find({
    collection: 'decisions',
    where: withOrganisations(municipality),
    pagination: false,
    depth: 0,
    sort: 'when.sortFrom',
    select: { involved: involvedFields, dossiers: true, title: true, slug: true, ...withoutVotes },
    overrideAccess: false,
    user,
  })
  sees(...docs.map(({ id }) => shown('decisions', id)))
  return docs.flatMap(({ dossiers, title, slug, involved }) => {
    const [dossierId] = idsOf(dossiers)
    return dossierId === undefined
      ? []
      : [{ dossierId, step: { title, slug }, involved: involved ?? [] }]
  })
}
