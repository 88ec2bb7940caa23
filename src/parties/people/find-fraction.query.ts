import type { Reader } from '@/platform/reader'
import type { FractionMember, PartyFraction } from '../party-view'

import { idOf } from '@/platform/relation'
import { listOf, shown } from '@/platform/reading-tags'

import { findImages } from '../media/find-images.query'

import { isPast, periodWords } from './role-period'
import { roleName } from './role-name'

/** The people of a party: those who sit for it now, chairs first, and those who did before. */
export async function findFraction(reader: Reader, partyId: string): Promise<PartyFraction> {
  const { payload, user, today, sees } = reader
  sees(listOf('people', 'party', partyId))
  const { docs } = await payload.find({
    collection: 'people',
    where: { 'roles.party': { equals: partyId } },
    pagination: false,
    depth: 0,
    sort: 'name',
    overrideAccess: false,
    user,
  })
  sees(...docs.map(({ id }) => shown('people', id)))
  const images = await findImages(
    reader,
    docs.map(({ portrait }) => idOf(portrait)),
  )
  const seats = docs.flatMap(({ name, slug, portrait, roles }) =>
    (roles ?? [])
      .filter(({ party }) => idOf(party) === partyId)
      .map((row) => {
        const member: FractionMember = {
          name,
          slug,
          role: roleName(row),
          portrait: images.get(idOf(portrait) ?? '') ?? null,
          period: periodWords(row),
        }
        return { member, isChair: row.role === 'fractievoorzitter', isBefore: isPast(row, today) }
      }),
  )
  const chairsFirst = seats.toSorted((a, b) => Number(b.isChair) - Number(a.isChair))
  return {
    now: chairsFirst.filter(({ isBefore }) => !isBefore).map(({ member }) => member),
    before: chairsFirst.filter(({ isBefore }) => isBefore).map(({ member }) => member),
  }
}
