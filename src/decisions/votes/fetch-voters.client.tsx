'use client'

import type { FetchedParty } from './votes-in-form'

import { idOf } from '@/platform/relation'

/** The parties that a vote may be compared with, and where the council sits that voted. */
export type Voters = { parties: FetchedParty[]; councilIn: string | null }

/** As far as the member may read them; nobody when the server cannot be reached. */
export async function fetchVoters(
  api: string,
  { body, partyIds }: { body: string | null; partyIds: readonly string[] },
): Promise<Voters> {
  const found = body === null ? null : await ask(`${api}/bodies/${body}?depth=0`)
  const councilIn = found?.kind === 'raad' ? idOf(found.municipality) : null
  if (councilIn === null && partyIds.length === 0) return { parties: [], councilIn }
  const query = new URLSearchParams({ depth: '0', pagination: 'false' })
  if (partyIds.length > 0) query.set('where[or][0][id][in]', partyIds.join())
  if (councilIn !== null) query.set('where[or][1][municipality][equals]', councilIn)
  const answer = await ask(`${api}/parties?${query.toString()}`)
  const docs = Array.isArray(answer?.docs) ? (answer.docs as Record<string, unknown>[]) : []
  return { parties: docs.map(partyFrom), councilIn }
}

async function ask(address: string): Promise<Record<string, unknown> | null> {
  const response = await fetch(address, { credentials: 'include' })
  return response.ok ? ((await response.json()) as Record<string, unknown>) : null
}

function partyFrom(document: Record<string, unknown>): FetchedParty {
  return {
    id: String(document.id),
    name: String(document.name),
    municipality: idOf(document.municipality),
    councilPeriods: Array.isArray(document.councilPeriods)
      ? (document.councilPeriods as FetchedParty['councilPeriods'])
      : [],
  }
}
