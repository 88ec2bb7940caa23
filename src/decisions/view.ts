/** What the reading site may know of this domain: view types and pure functions, loadable anywhere. */
export type * from './agenda/agenda-view'
export type * from './amounts/amounts-over-time'
export type * from './amounts/shown-amount'
export type * from './bodies/body-view'
export type * from './decision-view'
export type * from './decision-words'
export type * from './disputes/shown-dispute'
export type * from './dossiers/dossier-view'
export type * from './follow-up/follow-up-view'
export type * from './history/history-view'
export type { ReadableField } from './history/readable-field'
export type * from './municipality-view'
export type * from './organisations/carrying-out'
export type * from './organisations/involvement-view'
export type { TaskHolder, TaskView } from './organisations/task-holders'
export type * from './plans/earlier-plan'
export type * from './sources/shown-source'
export type * from './timeline/dossier-step'
export type { ForceSentence } from './relations/in-force'
export type * from './timeline/shown-date'
export type * from './timeline/stage-bar'
export type * from './timeline/timeline'
export type * from './votes/vote-agreement'
export type * from './votes/vote-counts'
export type * from './votes/vote-picture'
export type * from './timeline/timeline-part'
export type * from './votes/votes-view'

export { agendaPeriods, isCalledOff, nextUp } from './agenda/agenda-view'
export { amountBars, amountsOverTime } from './amounts/amounts-over-time'
export { mainAmount } from './amounts/main-amount'
export { amountWords } from './amounts/shown-amount'
export {
  bodyKindLabels,
  decisionKindLabels,
  decisionStageLabels,
  disputedFactLabels,
  dossierStatusLabels,
  involvementLabels,
  memberVoteLabels,
  organisationKindLabels,
  outcomeLabels,
  relationKindLabels,
  voteMethodLabels,
} from './decision-labels'
export {
  amountPeriods,
  amountQualifiers,
  bodyKinds,
  decisionKinds,
  decisionStages,
  decisionStatuses,
  disputedFacts,
  dossierStatuses,
  followUpStates,
  involvements,
  meetingStatuses,
  memberVotes,
  organisationKinds,
  outcomes,
  relationKinds,
  voteMethods,
} from './decision-words'
export { isProposedKind } from './follow-up/follow-up'
export { followUpHint, followUpStanding, followUpWords } from './follow-up/follow-up-words'
export { parseEdtf } from './fuzzy-date/fuzzy-date'
export { handovers } from './organisations/carrying-out'
export { compareReadable } from './history/compare-readable'
export { readableRows, readableText, readableValue } from './history/readable-field'
export { standingFact } from './disputes/standing-fact'
export { tasksOn } from './organisations/task-holders'
export { involvementOn, periodWords } from './organisations/involvement-view'
export { slippageWords } from './plans/slippage'
export { dateAfter, dayParts, machineDate, withoutYear } from './timeline/shown-date'
export { shownDateOf } from './timeline/shown-date-of'
export { stageBar } from './timeline/stage-bar'
export { relationBackWords, statusWords } from './timeline/step-words'
export {
  earlierPlanWords,
  inReadingOrder,
  isComing,
  latestDecision,
  latestStep,
  momentOf,
  nextStep,
  overdueWords,
  timelineOf,
} from './timeline/timeline'
export { countWords } from './votes/count-words'
export { lastSteps, stepsPerPage, timelineChoices, timelinePart } from './timeline/timeline-part'
export { partyVoteWords, stepVoteWords } from './votes/party-vote'
export { areCountsComplete, isDivided, voteTotals } from './votes/vote-counts'
export { disagreementWords } from './votes/vote-disagreement-words'
export { inGroupOrder, votePicture } from './votes/vote-picture'
export { voteSentence } from './votes/vote-sentence'
export { groupSize } from './votes/votes-view'
