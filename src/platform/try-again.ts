import { setTimeout as sleep } from 'node:timers/promises'

const longestPauseMs = 500
const firstPauseMs = 20

/** Of those who meet, one gets through each time: so many may change one document at once. */
export const mostAttempts = 20

/** Longer with every attempt and never the same twice, so that those who met do not meet again. */
export async function pauseBeforeAttempt(attempt: number): Promise<void> {
  const ceilingMs = Math.min(longestPauseMs, firstPauseMs * 2 ** attempt)
  await sleep(1 + Math.random() * ceilingMs)
}
