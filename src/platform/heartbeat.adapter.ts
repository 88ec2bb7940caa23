import type { Payload } from 'payload'

import { Cron } from 'croner'

export type RegularWork = {
  /** For the log, when it fails. */
  name: string
  /** Seconds, minutes, hours and so on, as croner writes them. */
  schedule: string
  run: (payload: Payload, now: Date) => Promise<unknown>
}

/**
 * Does each work on its own schedule for as long as the process lives, and once at the start: what fell due while the
 * server was down is done late rather than never. A work never overlaps itself; a failure is logged, and tried again on
 * the next beat. Nothing here is exactly-once: the works see to that themselves, so several servers may beat.
 */
export function startHeartbeat(payload: Payload, works: readonly RegularWork[]): () => void {
  const jobs = works.map(({ name, schedule, run }) => {
    const beat = async (): Promise<void> => {
      try {
        await run(payload, new Date())
      } catch (err) {
        payload.logger.error({ msg: `Regular work failed: ${name}`, err })
      }
    }
    const job = new Cron(schedule, { protect: true, unref: true }, beat)
    void job.trigger()
    return job
  })
  return () => {
    for (const job of jobs) job.stop()
  }
}
