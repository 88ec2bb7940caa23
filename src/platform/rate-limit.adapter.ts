import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

export type Allowance = {
  isAllowed: boolean
  /** What this client may do in a period, and what is left of it. */
  limit: number
  remaining: number
  periodSeconds: number
  /** Until the count begins anew. */
  resetSeconds: number
}

type Limits = { perClient: number; inAll: number; periodSeconds: number }

/**
 * Counts requests in the memory of this process, each call as one. What all clients may do together is counted first, so
 * a flood of made-up addresses takes no more memory than `inAll` of them.
 */
export function rateLimit({
  perClient,
  inAll,
  periodSeconds,
}: Limits): (client: string) => Promise<Allowance> {
  const all = new RateLimiterMemory({ points: inAll, duration: periodSeconds })
  const each = new RateLimiterMemory({ points: perClient, duration: periodSeconds })
  return async (client) => {
    const together = await countIn(all, 'all')
    const own = together.isAllowed ? await countIn(each, client) : together
    return {
      isAllowed: own.isAllowed,
      limit: perClient,
      remaining: own.isAllowed ? own.state.remainingPoints : 0,
      periodSeconds,
      resetSeconds: Math.max(1, Math.ceil(own.state.msBeforeNext / 1000)),
    }
  }
}

async function countIn(
  limiter: RateLimiterMemory,
  key: string,
): Promise<{ isAllowed: boolean; state: RateLimiterRes }> {
  try {
    return { isAllowed: true, state: await limiter.consume(key) }
  } catch (refusal) {
    // The library rejects with the state of the count; an error would be something else.
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    return { isAllowed: false, state: refusal }
  }
}
