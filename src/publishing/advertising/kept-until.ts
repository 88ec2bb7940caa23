import { DomainError } from '@/platform/domain-error'

const yearsKept = 7

/** The moment until which an advertisement that was last shown at `lastShown` has to be kept. */
export function keptUntil(lastShown: Date): Date {
  const until = new Date(lastShown)
  until.setUTCFullYear(until.getUTCFullYear() + yearsKept)
  return until
}

export class AdvertisingIsKeptError extends DomainError {
  readonly code = 'ADVERTISING_IS_KEPT'
}
