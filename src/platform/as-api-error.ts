import { APIError, Locked } from 'payload'

import { BeingEditedError, TooBusyError, WriteConflictError } from './database-refusals'
import { isDomainError } from './domain-error'
import { isWriteConflict } from './write-conflict'

/** The one place where our refusals become HTTP. Anything else stays a private 500. */
export function asApiError(error: unknown): unknown {
  const refusal = asRefusal(error)
  if (!isDomainError(refusal)) return error
  return new APIError(refusal.message, refusal.status, { code: refusal.code }, true)
}

/** A database that is too busy is nobody's fault, and trying again helps: that can be said in words. */
function asRefusal(error: unknown): unknown {
  if (isWriteConflict(error)) return new WriteConflictError()
  if (error instanceof Locked) return new BeingEditedError()
  if (error instanceof Error && error.name === 'NoWriteTurnError') return new TooBusyError()
  return error
}
