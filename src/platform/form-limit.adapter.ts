import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

export type FormLimit = {
  /** Seconds to wait, or null when this one may go on. Each call counts. */
  secondsToWait: (client: string) => Promise<number | null>
}

type Limits = { perClient: number; inAll: number; periodSeconds: number }

/**
 * Counts in the memory of this process: a restart forgives everybody, and several servers each count for themselves.
 * Good enough against a flood; what must never happen twice is guarded elsewhere.
 */
export function formLimit({ perClient, inAll, periodSeconds }: Limits): FormLimit {
  const each = new RateLimiterMemory({ points: perClient, duration: periodSeconds })
  const all = new RateLimiterMemory({ points: inAll, duration: periodSeconds })
  return {
    secondsToWait: async (client) => (await waitFor(each, client)) ?? (await waitFor(all, 'all')),
  }
}

async function waitFor(limiter: RateLimiterMemory, key: string): Promise<number | null> {
  try {
    await limiter.consume(key)
    return null
  } catch (refusal) {
    // The library rejects with how long it will be; an error would be something else.
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
  }
}
