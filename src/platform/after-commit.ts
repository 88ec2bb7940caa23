import type { PayloadRequest } from 'payload'
import type { Guarded } from './guarded-transactions.adapter'
import type { Ending, KeptWork } from './transaction-ledger'
import { AsyncResource } from 'node:async_hooks'

/**
 * Runs the work once the transaction of this request has been committed, or right away when there
 * is none; never when it is rolled back. The caller of the commit waits for it, in the context in
 * which afterCommit was called. An error is logged and goes no further.
 *
 * The transaction of `req` is over by then: work that writes takes a req of its own (inTransaction).
 */
export async function afterCommit(req: PayloadRequest, work: KeptWork): Promise<void> {
  if (await keptFor('committed', req, work)) return
  try {
    await work()
  } catch (err) {
    req.payload.logger.error({ msg: 'Work after a commit failed', err })
  }
}

/**
 * Runs the work once this request has been refused and nothing of it was saved, which is when what was found out can
 * be saved on its own; never when it is committed after all. As with afterCommit, work that writes takes a req of its own.
 */
export async function afterRollback(req: PayloadRequest, work: KeptWork): Promise<void> {
  await keptFor('rolled-back', req, work)
}

/** False when there is no transaction to wait for. */
async function keptFor(ending: Ending, req: PayloadRequest, work: KeptWork): Promise<boolean> {
  const { db } = req.payload
  const transaction = await req.transactionID
  if (transaction === undefined || !isGuarded(db)) return false
  return db.keepForAfter(ending, transaction, AsyncResource.bind(work))
}

function isGuarded(db: object): db is Guarded {
  return 'keepForAfter' in db
}
