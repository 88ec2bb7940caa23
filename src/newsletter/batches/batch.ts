/** What a batch belongs to: an issue of a newsletter, one alert, or a digest. The words that are stored. */
export const batchKinds = ['uitgave', 'bericht', 'overzicht'] as const
export type BatchKind = (typeof batchKinds)[number]

/**
 * `verzonden`: taken by the mailer. `mislukt`: it will never take this batch. `onbeslist`: handed over without an answer
 * too long ago to be tried again without risk; a person decides. `vervallen`: nobody in it was to be mailed any more.
 */
export const batchStates = [
  'wacht',
  'bezig',
  'verzonden',
  'mislukt',
  'onbeslist',
  'vervallen',
] as const
export type BatchState = (typeof batchStates)[number]
