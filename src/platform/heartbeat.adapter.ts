import type { Payload } from 'payload'

import { Cron } from 'croner'

/** Something that the running server does by itself, again and again. It may be called twice for the same thing. */
export type Work = {
  name: string
  /** When, as a cron pattern that begins with seconds. */
  pattern: string
  run: (payload: Payload, now: Date) => Promise<unknown>
}

/**
 * Does each work now, so that nothing which fell due while the server was down waits any longer, and then at its times.
 * A work never overlaps with itself, and none waits for another. Errors are logged and end nothing.
 */
export function startHeartbeat(payload: Payload, works: readonly Work[]): { stop: () => void } {
  const jobs = works.map(({ name, pattern, run }) => {
    const doWork = async (): Promise<void> => {
      try {
        await run(payload, new Date())
      } catch (err) {
        payload.logger.error({ msg: `Regular work failed and is tried again: ${name}`, err })
      }
    }
    // Not by its name: croner keeps named jobs in a list of its own and refuses a second one after a reload.
    const job = new Cron(pattern, { protect: true, unref: true }, doWork)
    void job.trigger()
    return job
  })
  return {
    stop: () => {
      for (const job of jobs) job.stop()
    },
  }
}
