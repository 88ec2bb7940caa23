export type { FactsByWords } from './find-facts-by-words.query'
export type { FoundAgendaItem } from './agenda/find-agenda.query'
export type { FoundDecision } from './find-decision.query'
export type { FoundOverview } from './dossiers/find-dossier-overview.query'
export type { FoundMunicipality } from './find-municipality.query'
export type { ChangedStep } from './timeline/find-changed-steps.query'
export type { FoundStep } from './timeline/find-steps.query'
export type { FoundTile } from './dossiers/find-tiles.query'

export { parseEdtf } from './fuzzy-date/fuzzy-date'
export { decisionStatuses, outcomes } from './decision-words'
export { dutchReading } from './fuzzy-date/dutch-reading'
export { findAgenda, findCalendar, findCalendarOfDossier } from './agenda/find-agenda.query'
export { findAgendaBetween } from './agenda/find-agenda-between.query'
export { findMeetingsAhead } from './agenda/find-meetings-ahead.query'
export { findBody, findPastOfBody } from './bodies/find-body.query'
export { findNextUp } from './agenda/find-next-up.query'
export { findDecision } from './find-decision.query'
export { findDossierOverview } from './dossiers/find-dossier-overview.query'
export { findDossierSteps } from './timeline/find-dossier-steps.query'
export { findActiveTiles } from './dossiers/find-active-tiles.query'
export {
  findDossierAt,
  findDossierIds,
  findDossierLinks,
  findShortTimelines,
} from './dossiers/find-dossiers.query'
export { findDossierTiles, findTilesOnPage } from './dossiers/find-tiles.query'
export { findHistory } from './history/find-history.query'
export { takeOutWords } from './history/take-out-words.command'
export {
  countStepParts,
  findComparedAddresses,
  findFactAddresses,
  findStepAddresses,
} from './find-addresses.query'
export { findFactsByWords } from './find-facts-by-words.query'
export { findFollowUps } from './follow-up/find-follow-ups.query'
export { findMunicipality, findMunicipalityTiles } from './find-municipality.query'
export { findOrganisation } from './organisations/find-organisation.query'
export { findLastDay, findStepSlugs } from './timeline/find-steps-by-dossier.query'
export { findChangedSteps } from './timeline/find-changed-steps.query'
export { findDossiersOfSteps, findStepsById } from './timeline/find-steps.query'
export { findTopic, findTopicLinks } from './topics/find-topics.query'
export { findComparedSteps } from './votes/find-compared-steps.query'
export { shownDay } from './timeline/shown-date-of'
export { distinctSources, shownSourcesOf } from './sources/shown-sources-of'
