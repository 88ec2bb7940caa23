import type { Payload, PayloadRequest } from 'payload'
import { AsyncResource } from 'node:async_hooks'

import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'

import { mostAttempts, pauseBeforeAttempt } from './try-again'
import { isWriteConflict } from './write-conflict'

/**
 * Runs the work in one transaction with a req of its own: all of it is saved, or nothing. For jobs
 * and scripts; a hook is in a transaction already and passes its `req` on.
 *
 * On MongoDB the work is done again when another writer got there first, so it may run several
 * times: what leaves the database (mail, caches) belongs in afterCommit.
 */
export async function inTransaction<Result>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptInOwnContext(payload, work)
    } catch (error) {
      if (!isWriteConflict(error) || attempt >= mostAttempts) throw error
    }
    await pauseBeforeAttempt(attempt)
  }
}

/** The guard marks the context in which a transaction begins; a context of its own keeps the caller's clean. */
function attemptInOwnContext<Result>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  return new AsyncResource('raadlijn.transaction').runInAsyncScope(() => attemptOnce(payload, work))
}

async function attemptOnce<Result>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  const req = await createLocalReq({}, payload)
  try {
    await initTransaction(req)
    const result = await work(req)
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
