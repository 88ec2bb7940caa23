/** What the reading site may know of this domain: view types and pure functions, loadable anywhere. */
export type * from './advertising/advertising-notice'
export type * from './body/body-view'
export type { OwnPost } from './posts/own-post'
export type * from './posts/post-view'
export type * from './posts/post-words'
export type * from './stances/comparison'
export type * from './stances/party-stances'
export type * from './stances/stance-history'
export type * from './stances/stance-words'
export type { Stage } from './workflow/workflow'

export { noticeFacts, noticeLine } from './advertising/notice-facts'
export { advertisingLabel, fundsOrigins } from './advertising/advertising-words'
export { postTypeLabels } from './posts/post-labels'
export { postTypes } from './posts/post-words'
export { compareDossier, compareStep, sideOf } from './stances/comparison'
export {
  latestStances,
  latestStancesOnStep,
  stanceMatrix,
  stancesBefore,
  stancesOnStep,
} from './stances/party-stances'
export { readableTexts } from './guard/readable-text'
export { stanceHistories } from './stances/stance-history'
export { conditionsWords, silenceWords, stanceLabels } from './stances/stance-labels'
export { stances } from './stances/stance-words'
export { stageLabels } from './workflow/stage-labels'
export { canonicalText } from './workflow/content-hash'
export { needsReturnReason, reasonToGive } from './workflow/return-reason'
export { expiredReason } from './workflow/withdrawn-reason'
export { linkQuestion } from './writing/links/link-questions'
