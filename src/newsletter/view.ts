/** What the reading site may know of this domain: view types and pure functions, loadable anywhere. */
export type * from './consent/wording'
export type * from './mailings/letter/intro-part'
export type * from './mailings/letter/mailing-letter'
export type * from './mailings/letter/mailing-preview'
export type * from './targets'

export { newsletterPath } from './links'
export { isTargetKind } from './targets'
export { wordingFor } from './consent/wording'
