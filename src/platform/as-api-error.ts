import { APIError } from 'payload'
import { DomainError } from './domain-error'

/** The one place where our refusals become HTTP. Anything else stays a private 500. */
export function asApiError(error: unknown): unknown {
  if (!(error instanceof DomainError)) return error
  return new APIError(error.message, error.status, { code: error.code }, true)
}
