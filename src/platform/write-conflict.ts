/** MongoDB's code for a write that met another transaction on the same document. */
const writeConflictCode = 112
/** By this label the server and the driver say that the whole transaction may simply be done again. */
const doAgainLabel = 'TransientTransactionError'

/** Whether a transaction only failed because another got there first. Never so on SQLite: there writers wait. */
export function isWriteConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && error.code === writeConflictCode) return true
  if ('errorLabels' in error && Array.isArray(error.errorLabels)) {
    if (error.errorLabels.includes(doAgainLabel)) return true
  }
  return isWriteConflict(error.cause)
}
