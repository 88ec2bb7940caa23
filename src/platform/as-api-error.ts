import { APIError, Locked } from 'payload'

import { BeingEditedError, TooBusyError, WriteConflictError } from './database-refusals'
import { isDomainError } from './domain-error'
import { isWriteConflict } from './write-conflict'

/** The one place where our refusals become HTTP. Anything else stays a private 500. */
export function asApiError(error: unknown): unknown {
  const refusal = asRefusal(error)
  if (!isDomainError(refusal)) return error
  const { message, status, code, fields } = refusal
  return new APIError(message, status, { code, ...(fields && { errors: fields }) }, true)
}

/** A database that is too busy is nobody's fault, and trying again helps: that can be said in words. */
function asRefusal(error: unknown): unknown {
  if (isWriteConflict(error)) return new WriteConflictError()
  if (error instanceof Locked) return new BeingEditedError()
  if (error instanceof Error && error.name === 'NoWriteTurnError') return new TooBusyError()
  return error
}
