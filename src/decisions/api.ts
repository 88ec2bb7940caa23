export type { FactsByWords } from './find-facts-by-words.query'
export type { FoundAgendaItem } from './agenda/find-agenda.query'
export type { FoundDecision } from './find-decision.query'
export type { FoundOverview } from './dossiers/find-dossier-overview.query'
export type { FoundDossier } from './dossiers/find-dossier.query'
export type { FoundMunicipality } from './find-municipality.query'
export type { FoundStep } from './timeline/find-steps.query'
export type { FoundTile } from './dossiers/find-dossiers.query'

export { parseEdtf } from './fuzzy-date/fuzzy-date'
export { decisionStatuses, outcomes } from './decision-words'
export { dutchReading } from './fuzzy-date/dutch-reading'
export { findAgenda, findAgendaOfDossier } from './agenda/find-agenda.query'
export { findDecision } from './find-decision.query'
export { findDossierOverview } from './dossiers/find-dossier-overview.query'
export { findDossierSteps } from './timeline/find-dossier-steps.query'
export { findDossier } from './dossiers/find-dossier.query'
export {
  findDossierLink,
  findDossierLinks,
  findDossierTiles,
  findShortTimelines,
} from './dossiers/find-dossiers.query'
export { findHistory } from './history/find-history.query'
export { findFactAddresses } from './find-addresses.query'
export { findFactsByWords } from './find-facts-by-words.query'
export { findFollowUps } from './follow-up/find-follow-ups.query'
export { findMunicipality, findMunicipalityTiles } from './find-municipality.query'
export { findOrganisation } from './organisations/find-organisation.query'
export { findStepsById } from './timeline/find-steps.query'
export { findTopic, findTopicLinks } from './topics/find-topics.query'
export { shownDay } from './timeline/shown-date-of'
export { distinctSources, shownSourcesOf } from './sources/shown-sources-of'
