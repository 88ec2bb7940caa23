/** The words that are stored. */
export const deliveryKinds = [
  'bevestiging',
  'volgt-al',
  'voorkeuren',
  'bericht',
  'uitgave',
  'overzicht',
] as const
export type DeliveryKind = (typeof deliveryKinds)[number]

/**
 * `gebundeld`: one of a batch, whose state says whether it was sent. `verzonden`: accepted by the mailer, which says nothing about arrival. `vervallen`: the reason to send was gone before
 * it was sent. `onzeker`: broken off while it was being sent and too long ago to be tried again without risk.
 * `bezorgd`, `teruggekomen`, `klacht`: what the provider told afterwards.
 */
export const deliveryStates = [
  'wacht',
  'bezig',
  'gebundeld',
  'verzonden',
  'mislukt',
  'vervallen',
  'onzeker',
  'bezorgd',
  'teruggekomen',
  'klacht',
] as const
export type DeliveryState = (typeof deliveryStates)[number]

/** Longer than any answer of a mailer takes, so that a lease that ran out belongs to nobody. */
export const leaseMs = 60_000

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const waitsMs = [minuteMs, 5 * minuteMs, 15 * minuteMs, hourMs, 3 * hourMs, 6 * hourMs, 8 * hourMs]

/** A provider forgets an idempotency key after 24 hours; one hour is kept for clocks that differ. */
const retryableForMs = 23 * hourMs

/** When to try again after a temporary failure; null when the letter is given up. `random` is from 0 up to 1. */
export function nextAttemptAt(
  { attempts, firstTriedAt }: { attempts: number; firstTriedAt: Date },
  { now, retryAfterMs, random }: { now: Date; retryAfterMs: number | null; random: number },
): Date | null {
  const waitMs = waitsMs[attempts - 1]
  if (waitMs === undefined) return null
  // Up to a fifth more, so that letters that failed together do not come back together.
  const next = new Date(now.getTime() + Math.max(waitMs, retryAfterMs ?? 0) * (1 + random / 5))
  return isRetryable(firstTriedAt, next) ? next : null
}

/** Whether the mailer still recognises this letter, should it have been accepted without our knowing. */
export function isRetryable(firstTriedAt: Date, now: Date): boolean {
  return now.getTime() - firstTriedAt.getTime() < retryableForMs
}
