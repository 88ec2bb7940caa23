/** A copy of 20,000 steps takes 200 requests; who copies everything once a day never notices the limit. */
export const openDataLimit = { perClient: 300, inAll: 6000, periodSeconds: 60 } as const
