import type { CollectionAfterOperationHook } from 'payload'
import { APIError } from 'payload'

/**
 * Payload saves what succeeded of a bulk update or delete, with whatever a failing document had
 * written before it failed. With this hook it is all or nothing; the first complaint is the answer.
 */
export const refuseHalfBulk: CollectionAfterOperationHook = ({ operation, result }) => {
  if (operation !== 'update' && operation !== 'delete') return result

  const [first] = result.errors
  if (first) throw new APIError(first.message, 400, { errors: result.errors }, first.isPublic)
  return result
}
