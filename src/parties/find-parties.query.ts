import type { Where } from 'payload'
import type { Reader } from '@/platform/reader'
import type { PartyMark } from './party-view'

import { idOf } from '@/platform/relation'
import { anyOf, listOf, shown } from '@/platform/reading-tags'

import { seatsOn } from './seats-on'

export type FoundParty = { id: string; municipalityId: string | null; mark: PartyMark }

type Asked = { ids: readonly (string | null)[] } | { municipalities: readonly string[] } | 'all'

/** Parties as labels, with the seats they had on a day; without one, today. In the order of the alphabet. */
export async function findParties(
  { payload, user, today, sees }: Reader,
  asked: Asked,
  day: string = today,
): Promise<FoundParty[]> {
  sees(...listsAsked(asked))
  const where = whereOf(asked)
  if (where === null) return []
  const { docs } = await payload.find({
    collection: 'parties',
    where,
    pagination: false,
    depth: 0,
    sort: 'name',
    select: {
      name: true,
      shortName: true,
      slug: true,
      accent: true,
      municipality: true,
      councilPeriods: true,
    },
    overrideAccess: false,
    user,
  })
  sees(...docs.map(({ id }) => shown('parties', id)))
  return docs.map((party) => ({
    id: party.id,
    municipalityId: idOf(party.municipality),
    mark: {
      name: party.name,
      shortName: party.shortName || party.name,
      slug: party.slug,
      accent: party.accent,
      seats: seatsOn(party.councilPeriods ?? [], day),
    },
  }))
}

function whereOf(asked: Asked): Where | null {
  if (asked === 'all') return {}
  const wanted = 'ids' in asked ? asked.ids.filter((id) => id !== null) : [...asked.municipalities]
  if (wanted.length === 0) return null
  return 'ids' in asked ? { id: { in: [...new Set(wanted)] } } : { municipality: { in: wanted } }
}

function listsAsked(asked: Asked): string[] {
  if (asked === 'all') return [anyOf('parties')]
  if ('ids' in asked) return []
  return asked.municipalities.map((id) => listOf('parties', 'municipality', id))
}
