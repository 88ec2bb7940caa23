type Headers = Readonly<Record<string, string>> | null

/** Keeps calls as far apart as the other side asks for in its answers. */
export type SendPace = {
  /** Resolves when it is this call's turn. */
  turn: () => Promise<void>
  /** Resolves when a turn would come at once; takes none. */
  free: () => Promise<void>
  /** Reads `ratelimit-limit`, `ratelimit-remaining` and `ratelimit-reset` (seconds), and `retry-after` (seconds). */
  learn: (headers: Headers) => void
}

type Clock = { now: () => number; wait: (ms: number) => Promise<void> }

const realClock: Clock = {
  now: () => performance.now(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
}

/** Without an answer yet, or with answers that name no limit, nobody waits. */
export function sendPace({ now, wait }: Clock = realClock): SendPace {
  let apartMs = 0
  let nextTurn = 0
  return {
    turn: async () => {
      const mine = Math.max(now(), nextTurn)
      nextTurn = mine + apartMs
      if (mine > now()) await wait(mine - now())
    },
    free: async () => {
      for (let rest = nextTurn - now(); rest > 0; rest = nextTurn - now()) await wait(rest)
    },
    learn: (headers) => {
      const limit = positive(headers?.['ratelimit-limit'])
      const resetMs = positive(headers?.['ratelimit-reset']) * 1000
      if (limit > 0 && resetMs > 0) {
        // The window may be nearly over when it is told of; it is never longer than what was told.
        apartMs = Math.max(apartMs, resetMs / limit)
      }
      const restMs = positive(headers?.['retry-after']) * 1000
      if (restMs > 0) nextTurn = Math.max(nextTurn, now() + restMs)
    },
  }
}

function positive(value: string | undefined): number {
  const number = Number(value)
  return Number.isFinite(number) && number > 0 ? number : 0
}
