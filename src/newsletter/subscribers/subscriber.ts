/** The words that are stored. `gewist`: the address is gone, what is left tells about nobody. */
export const subscriberStates = ['onbevestigd', 'bevestigd', 'gestopt', 'gewist'] as const
export type SubscriberState = (typeof subscriberStates)[number]

/** Stands where the hash of an address stood; unique, and no address has it. */
export const erasedHash = (subscriber: string) => `gewist:${subscriber}`
