/** Longer than any answer of a mailer takes, so that a lease that ran out belongs to nobody. */
export const batchLeaseMs = 90_000

const secondMs = 1000
const minuteMs = 60 * secondMs
const hourMs = 60 * minuteMs
const waitsMs = [10 * secondMs, 30 * secondMs, minuteMs, 5 * minuteMs, 15 * minuteMs, hourMs]

/** A batch that was refused for so long is looked at by a person: its news may be old by now. */
const triedForMs = 3 * 24 * hourMs

type Tried = {
  firstTriedAt: Date
  /** When a mailer that may have taken the batch was first asked without an answer; null when it surely was not taken. */
  unansweredSince: Date | null
}

/**
 * Whether a batch may be handed over again by itself: either no mailer ever took it, or the one that may have done so
 * still remembers its key and will not send it twice.
 */
export function mayTryAgain(
  { firstTriedAt, unansweredSince }: Tried,
  { now, remembersForMs }: { now: Date; remembersForMs: number },
): boolean {
  return unansweredSince === null
    ? now.getTime() - firstTriedAt.getTime() < triedForMs
    : now.getTime() - unansweredSince.getTime() < remembersForMs
}

/** When to hand a batch over again after a temporary failure. `random` is from 0 up to 1. */
export function nextBatchAttempt(
  attempts: number,
  { now, retryAfterMs, random }: { now: Date; retryAfterMs: number | null; random: number },
): Date {
  const waitMs = waitsMs[Math.max(0, attempts - 1)] ?? hourMs
  // Up to a fifth more, so that batches that failed together do not come back together.
  return new Date(now.getTime() + (retryAfterMs ?? waitMs) * (1 + random / 5))
}
