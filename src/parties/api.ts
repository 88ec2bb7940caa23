export type { Actor } from './members/actor'
export type { Role, Seat } from './roles/roles'

export { actorOf } from './members/actor'
export { fixedPages } from './fixed-pages'
export {
  forOwnParty,
  inOwnParty,
  admins,
  adminsOnlyField,
  anyMember,
  anyone,
  nobody,
  noHandField,
} from './roles/party.access'
export { keepParty } from './party-scope/keep-party.hook'
export { ownMunicipalities } from './members/own-municipalities.query'
export { partiesWhere } from './roles/roles'
export { partyField } from './party-scope/party.field'
export { setMediaPublic } from './media/set-media-public.command'
