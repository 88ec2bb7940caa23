/** What the reading site may know of this domain: view types and pure functions, loadable anywhere. */
export type * from './consent/wording'
export type * from './preferences/preferences'
export type * from './retention'
export type * from './targets'
export type { Frequency } from './subscriptions/subscription'

export { frequencies, isFrequency } from './subscriptions/subscription'
export { frequencyAnswers, frequencyQuestion, usualFrequency } from './consent/how-often'
export { agreementTo, wordingFor } from './consent/wording'
export { challengePath, newsletterPath, preferencesPath, retentionPath } from './links'
export { choiceField, readChoices } from './preferences/preferences'
export { periodWords, retention } from './retention'
export { isTargetKind } from './targets'
