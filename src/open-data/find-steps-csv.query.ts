import type { Reader } from '@/platform/reader'

import { Decision, asDecision } from './items/decision'
import { known } from './items/known'
import { findId } from './find-named.query'
import { stepsCsv } from './spreadsheet/steps-csv'

/** The steps of a dossier as a spreadsheet, with a name for the file; null when there is no such dossier. */
export async function findStepsCsv(
  reader: Reader,
  { dossier, origin }: { dossier: string; origin: string },
): Promise<{ csv: string; fileName: string } | null> {
  const { payload, user } = reader
  const id = await findId(reader, 'dossiers', dossier)
  if (id === null) return null
  const found = await payload.findByID({
    collection: 'dossiers',
    id,
    depth: 0,
    select: { slug: true },
    overrideAccess: false,
    user,
  })
  const { docs } = await payload.find({
    collection: 'decisions',
    where: { dossiers: { in: [id] } },
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  })
  const making = { origin, partySlugs: new Map<string, string>() }
  const steps = docs.map((doc) => Decision.parse(known(asDecision({ ...doc }, making))))
  const csv = stepsCsv(
    steps,
    await bodyNames(
      reader,
      steps.map(({ body }) => body?.id),
    ),
  )
  return { csv, fileName: `${found.slug}.csv` }
}

async function bodyNames(
  { payload, user }: Reader,
  ids: readonly (string | undefined)[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== undefined))]
  if (wanted.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'bodies',
    where: { id: { in: wanted } },
    pagination: false,
    depth: 0,
    select: { name: true },
    overrideAccess: false,
    user,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
