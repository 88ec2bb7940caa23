import type { FilterOptions, PayloadRequest, Where } from 'payload'

import { ownMunicipalities } from '@/parties/api'
import { idOf, idsOf } from '@/platform/relation'

type Choosing = { data: unknown; siblingData: unknown; relationTo: string; req: PayloadRequest }

/**
 * What a form offers where a step names something: what is of the municipalities of its dossiers or, before a dossier is
 * chosen, of one's own. Whether it may be named is not decided here: what is chosen already stays possible.
 */
export function choicesAtHome(field: string): FilterOptions {
  return async ({ data, siblingData, relationTo, req }: Choosing) => {
    const place = placeOf[relationTo]
    if (place === undefined) return true
    const dossiers = idsOf((data as { dossiers?: unknown } | undefined)?.dossiers)
    const places =
      dossiers.length > 0 ? await placesOf(req, dossiers) : await ownMunicipalities(req, 'writer')
    if (places.length === 0) return true
    const chosen = chosenIn((siblingData as Record<string, unknown> | undefined)?.[field])
    const isAtHome: Where[] = [{ [place]: { in: places } }, { [place]: { exists: false } }]
    return { or: [...isAtHome, ...(chosen.length > 0 ? [{ id: { in: chosen } }] : [])] }
  }
}

/** Where each collection says of which municipality a document is. */
const placeOf: Record<string, string> = {
  bodies: 'municipality',
  parties: 'municipality',
  meetings: 'municipalities',
  decisions: 'municipalities',
}

/** One relation or many, to one collection or to several. */
function chosenIn(value: unknown): string[] {
  const all: unknown[] = Array.isArray(value) ? value : [value]
  return all.map((one) => idOf(isRelation(one) ? one.value : one)).filter((id) => id !== null)
}

const isRelation = (value: unknown): value is { value: unknown } =>
  typeof value === 'object' && value !== null && 'relationTo' in value && 'value' in value

async function placesOf(req: PayloadRequest, dossiers: string[]): Promise<string[]> {
  const key = `places of dossiers:${dossiers.join()}`
  const known: unknown = req.context[key]
  if (known instanceof Promise) return known as Promise<string[]>
  const asked = findPlacesOf(req, dossiers)
  req.context[key] = asked
  return asked
}

async function findPlacesOf(req: PayloadRequest, dossiers: string[]): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'dossiers',
    where: { id: { in: dossiers } },
    pagination: false,
    depth: 0,
    select: { municipalities: true },
    // A lookup of public facts for a list of choices, whoever asks.
    overrideAccess: true,
    req,
  })
  return [...new Set(docs.flatMap(({ municipalities }) => idsOf(municipalities)))]
}
