import { AsyncLocalStorage } from 'node:async_hooks'

import { NestedTransactionError, NothingSavedError, StrayWriteError } from './transaction-errors'

export type TransactionId = number | string
export type KeptWork = () => void | Promise<void>
/** How a transaction ends. */
export type Ending = 'committed' | 'rolled-back'
type Entry = {
  state: 'beginning' | 'open' | Ending
  kept: Record<Ending, KeptWork[]>
}

/**
 * Knows which transactions are open, and by the asynchronous context which one a caller is in.
 * Work that is started inside a transaction and not waited for keeps that context; once the
 * transaction has ended it may write and begin as anybody.
 */
export class TransactionLedger {
  readonly #here = new AsyncLocalStorage<Entry | undefined>()
  readonly #open = new Map<TransactionId, Entry>()

  constructor() {
    // Node follows contexts from the first use on. Were that the first transaction, then whoever was
    // waiting for something at that moment would wake up inside it.
    this.#here.enterWith(undefined)
  }

  /** Call it before anything is awaited: the context it sets has to reach the caller. */
  begin(): (id: TransactionId) => void {
    if (this.#here.getStore()?.state === 'open') throw new NestedTransactionError()

    const entry: Entry = { state: 'beginning', kept: { committed: [], 'rolled-back': [] } }
    this.#here.enterWith(entry)
    return (id) => {
      entry.state = 'open'
      this.#open.set(id, entry)
    }
  }

  /** Commits through `commit`; answers the work that was kept for this moment. */
  async commit(id: TransactionId | undefined, commit: () => Promise<void>): Promise<KeptWork[]> {
    const entry = this.#take(id)
    if (!entry && this.#here.getStore()?.state === 'rolled-back') throw new NothingSavedError()

    try {
      await commit()
    } catch (error) {
      if (entry) entry.state = 'rolled-back'
      throw error
    }
    if (entry) entry.state = 'committed'
    return entry?.kept.committed ?? []
  }

  /** Answers the work that was kept for when nothing is saved. */
  rollBack(id: TransactionId | undefined): KeptWork[] {
    const entry = this.#take(id)
    if (entry) entry.state = 'rolled-back'
    return entry?.kept['rolled-back'] ?? []
  }

  /** Refuses a write that does not belong to the transaction it is made in. */
  mustBelong(id: TransactionId | undefined): void {
    const here = this.#here.getStore()
    if (here?.state === 'rolled-back') throw new NothingSavedError()
    if (id !== undefined && !this.#open.has(id)) {
      throw new StrayWriteError('the transaction of its req is over, give it a req of its own')
    }
    if (here?.state !== 'open') return
    if (id === undefined || this.#open.get(id) !== here) throw new StrayWriteError('pass req to it')
  }

  /** Answers false when the transaction is not an open one, so nothing was kept. */
  keepForAfter(ending: Ending, id: TransactionId, work: KeptWork): boolean {
    const entry = this.#open.get(id)
    entry?.kept[ending].push(work)
    return entry !== undefined
  }

  #take(id: TransactionId | undefined): Entry | undefined {
    if (id === undefined) return undefined
    const entry = this.#open.get(id)
    this.#open.delete(id)
    return entry
  }
}
