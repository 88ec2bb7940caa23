import type { Act } from '../audit/audit-words'
import type { Seat } from '../roles/roles'

import { roleLabels } from '../roles/roles'

export type MemberAct = {
  party: string
  act: Extract<Act, 'lid-uitgenodigd' | 'lid-veranderd' | 'lid-verwijderd'>
  detail: string | null
}

/** What a change of seats means to each party, in words for its log. A new account has no seats before: null. */
export function memberActs(before: readonly Seat[] | null, after: readonly Seat[]): MemberAct[] {
  const parties = [...new Set([...(before ?? []), ...after].map(({ party }) => party))]
  return parties.flatMap((party): MemberAct[] => {
    const [was, is] = [rolesAt(before ?? [], party), rolesAt(after, party)]
    if (was === is) return []
    if (is === '') return [{ party, act: 'lid-verwijderd', detail: `was ${was}` }]
    if (before === null) return [{ party, act: 'lid-uitgenodigd', detail: `als ${is}` }]
    return [{ party, act: 'lid-veranderd', detail: was === '' ? `nieuw: ${is}` : `${was} → ${is}` }]
  })
}

const rolesAt = (seats: readonly Seat[], party: string): string =>
  seats
    .filter((seat) => seat.party === party)
    .map(({ role }) => roleLabels[role].nl.toLowerCase())
    .join(' en ')
