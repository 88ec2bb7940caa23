export type { Actor } from './members/actor'
export type { Colleague } from './members/find-colleagues.query'
export type { FoundParty } from './find-parties.query'
export type { NamesByWords } from './find-names-by-words.query'
export type { FoundPartySite } from './find-party.query'
export type { FoundPlace } from './municipalities/find-places.query'
export type { Role, Seat } from './roles/roles'
export type { ShownFile } from './media/find-files.query'

export { acceptInvitation } from './invitations/accept-invitation.command'
export { actorOf } from './members/actor'
export { eraseOldInvitations } from './invitations/erase-old-invitations.command'
export { findActors } from './audit/find-actors.query'
export { findAllPlaces, findPlace, findPlaces } from './municipalities/find-places.query'
export { findPartyAddresses } from './find-addresses.query'
export { findColleagues } from './members/find-colleagues.query'
export { findFiles } from './media/find-files.query'
export { findFraction } from './people/find-fraction.query'
export { findHandedFile } from './media/find-handed-file.query'
export { findInvitation } from './invitations/find-invitation.query'
export { findImages } from './media/find-images.query'
export { findNamesByWords } from './find-names-by-words.query'
export { findParties } from './find-parties.query'
export { findPartiesOfPeople } from './people/find-parties-of-people.query'
export { findParty } from './find-party.query'
export { findPerson } from './people/find-person.query'
export { findPersonMarks } from './people/find-person-marks.query'
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
  ownPartyField,
} from './roles/party.access'
export { keepParty } from './party-scope/keep-party.hook'
export { loginCookie } from './invitations/login-cookie.adapter'
export { noteAct } from './audit/note-act.command'
export { municipalityOfParty } from './municipality-of-party.query'
export { ownMunicipalities } from './members/own-municipalities.query'
export { partiesWhere, roleLabels } from './roles/roles'
export { partyField } from './party-scope/party.field'
export { setMediaPublic } from './media/set-media-public.command'
