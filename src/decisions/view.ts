/** What the reading site may know of this domain: view types and pure functions, loadable anywhere. */
export type * from './agenda/agenda-view'
export type * from './amounts/shown-amount'
export type * from './decision-view'
export type * from './decision-words'
export type * from './dossiers/dossier-view'
export type * from './municipality-view'
export type * from './organisations/involvement-view'
export type * from './sources/shown-source'
export type * from './timeline/shown-date'
export type * from './timeline/stage-bar'
export type * from './timeline/timeline'
export type * from './votes/votes-view'

export { agendaPeriods, nextUp } from './agenda/agenda-view'
export { mainAmount } from './amounts/main-amount'
export { amountWords } from './amounts/shown-amount'
export {
  bodyKindLabels,
  decisionKindLabels,
  decisionStageLabels,
  dossierStatusLabels,
  involvementLabels,
  organisationKindLabels,
  outcomeLabels,
  relationKindLabels,
  voteMethodLabels,
} from './decision-labels'
export { decisionStages } from './decision-words'
export { involvementOn, periodWords } from './organisations/involvement-view'
export { dayParts, machineDate, withoutYear } from './timeline/shown-date'
export { stageBar } from './timeline/stage-bar'
export { relationBackWords, statusWords } from './timeline/step-words'
export {
  earlierPlanWords,
  inReadingOrder,
  isComing,
  latestStep,
  momentOf,
  nextStep,
  overdueWords,
  timelineOf,
} from './timeline/timeline'
export { areCountsComplete, voteSentence, voteTotals } from './votes/votes-view'
