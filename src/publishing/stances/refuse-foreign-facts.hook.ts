import type { CollectionBeforeChangeHook, PayloadRequest, ValidationFieldError } from 'payload'

import type { Post } from '@/payload-types'

import { ValidationError } from 'payload'

import { municipalityOfParty } from '@/parties/api'
import { idOf, idsOf } from '@/platform/relation'

type StanceRow = { decision?: unknown; dossier?: unknown }

/** A party speaks about decisions of its own municipality; anything else would compare apples with pears. */
export const refuseForeignFacts: CollectionBeforeChangeHook<Post> = async ({
  data,
  originalDoc,
  req,
  collection,
}) => {
  const rows: StanceRow[] = data.stances ?? []
  const dossiers = idsOf(data.dossiers)
  if (rows.length === 0 && dossiers.length === 0) return data
  const home = await municipalityOfParty(req, idOf(data.party ?? originalDoc?.party))
  const local = await localFacts(req, { rows, dossiers, home })
  const errors: ValidationFieldError[] = rows.flatMap(({ decision, dossier }, at) => [
    ...problemAt(`stances.${at}.decision`, idOf(decision), local),
    ...problemAt(`stances.${at}.dossier`, idOf(dossier), local),
  ])
  if (dossiers.some((id) => !local.has(id))) errors.push({ path: 'dossiers', message: foreign })
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, req, errors })
  return data
}

const foreign =
  'Dit hoort bij een andere gemeente. Kies een stap of dossier van de gemeente van uw partij.'

function problemAt(path: string, id: string | null, local: Set<string>): ValidationFieldError[] {
  return id === null || local.has(id) ? [] : [{ path, message: foreign }]
}

async function localFacts(
  req: PayloadRequest,
  { rows, dossiers, home }: { rows: StanceRow[]; dossiers: string[]; home: string | null },
): Promise<Set<string>> {
  const wanted = {
    decisions: rows.map(({ decision }) => idOf(decision)).filter((id) => id !== null),
    dossiers: [
      ...dossiers,
      ...rows.map(({ dossier }) => idOf(dossier)).filter((id) => id !== null),
    ],
  }
  const found = new Set<string>()
  for (const collection of ['decisions', 'dossiers'] as const) {
    if (wanted[collection].length === 0 || home === null) continue
    const { docs } = await req.payload.find({
      collection,
      where: { and: [{ id: { in: wanted[collection] } }, { municipalities: { in: [home] } }] },
      pagination: false,
      depth: 0,
      select: {},
      // A lookup of public facts on behalf of the rule, not of the reader.
      overrideAccess: true,
      req,
    })
    for (const { id } of docs) found.add(id)
  }
  return found
}
