/** The words that are stored. */
export const subscriptionStates = ['aangevraagd', 'actief', 'beeindigd'] as const
export type SubscriptionState = (typeof subscriptionStates)[number]

export const frequencies = ['direct', 'dag', 'week'] as const
export type Frequency = (typeof frequencies)[number]

export function isFrequency(text: string): text is Frequency {
  const known: readonly string[] = frequencies
  return known.includes(text)
}

/** One row for one reader and one target; sorting by it keeps what one reader follows together. */
export const subscriptionKey = (subscriber: string, target: string) => `${subscriber}:${target}`
