import type { PayloadRequest } from 'payload'
import type { Guarded } from './guarded-transactions.adapter'
import type { AfterCommitWork } from './transaction-ledger'
import { AsyncResource } from 'node:async_hooks'

/**
 * Runs the work once the transaction of this request has been committed, or right away when there
 * is none; never when it is rolled back. The caller of the commit waits for it, in the context in
 * which afterCommit was called. An error is logged and goes no further.
 *
 * The transaction of `req` is over by then: work that writes takes a req of its own (inTransaction).
 */
export async function afterCommit(req: PayloadRequest, work: AfterCommitWork): Promise<void> {
  const { db, logger } = req.payload
  const transaction = await req.transactionID
  if (transaction !== undefined && isGuarded(db)) {
    if (db.keepForAfterCommit(transaction, AsyncResource.bind(work))) return
  }
  try {
    await work()
  } catch (err) {
    logger.error({ msg: 'Work after a commit failed', err })
  }
}

function isGuarded(db: object): db is Guarded {
  return 'keepForAfterCommit' in db
}
