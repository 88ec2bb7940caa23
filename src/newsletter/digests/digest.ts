/** The words that are stored. */
export const digestFrequencies = ['dag', 'week'] as const
export type DigestFrequency = (typeof digestFrequencies)[number]

export const digestStates = ['open', 'uitgezet', 'leeg'] as const
