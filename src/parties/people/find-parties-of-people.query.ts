import type { Reader } from '@/platform/reader'

import { idOf } from '@/platform/relation'
import { shown } from '@/platform/reading-tags'

import { mayHoldOn } from './role-period'

/** For whom people spoke: the parties in which they had a role on the day ("2016-01-12") that is asked about. */
export async function findPartiesOfPeople(
  { payload, user, sees }: Reader,
  ids: readonly string[],
): Promise<(person: string, day: string) => string[]> {
  if (ids.length === 0) return () => []
  sees(...ids.map((id) => shown('people', id)))
  const { docs } = await payload.find({
    collection: 'people',
    where: { id: { in: [...new Set(ids)] } },
    pagination: false,
    depth: 0,
    select: { roles: { party: true, from: true, until: true } },
    overrideAccess: false,
    user,
  })
  const roles = new Map(docs.map((person) => [person.id, person.roles ?? []]))
  return (person, day) =>
    (roles.get(person) ?? [])
      .filter((role) => mayHoldOn(role, day))
      .map(({ party }) => idOf(party))
      .filter((party) => party !== null)
}
