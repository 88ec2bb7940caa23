import type { RelationshipField } from 'payload'

import { words } from '@/platform/words'

import { actorOf } from '../members/actor'
import { partiesWhere } from '../roles/roles'

/** The party that owns a document. A member with one seat never has to choose; it cannot be changed later. */
export const partyField: RelationshipField = {
  name: 'party',
  type: 'relationship',
  relationTo: 'parties',
  label: words('Partij', 'Party'),
  required: true,
  index: true,
  defaultValue: ({ user }: { user: unknown }) => {
    const [first, ...others] = actorOf(user).seats
    return first && others.length === 0 ? first.party : undefined
  },
  filterOptions: ({ user }) => {
    const actor = actorOf(user)
    // Without an account the platform itself acts (a schedule, a seed); visitors are stopped by access rules before this.
    return actor.isAdmin || actor.id === null
      ? true
      : { id: { in: partiesWhere(actor.seats, 'writer') } }
  },
  admin: { position: 'sidebar' },
}
