/** What the reading site may know of this domain: view types and pure functions, loadable anywhere. */
export type * from './media/shown-image'
export type * from './party-order'
export type { Act } from './audit/audit-words'
export type { Actor } from './members/actor'
export type * from './party-view'
export type { Role, Seat } from './roles/roles'

export { fileProblem } from './media/file-problem'
export { inFixedOrder, partyOrder, partyOrderWords } from './party-order'
export { personRoles } from './people/person-roles'
export { partiesWhere } from './roles/roles'
export { seatsOn } from './seats-on'
