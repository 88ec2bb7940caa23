import type { InStatement, ResultSet, Transaction } from '@libsql/client'
import { setImmediate as nextTick, setTimeout as sleep } from 'node:timers/promises'

import { Sqlite3Transaction } from '@libsql/client/sqlite3'
import Database from 'libsql'

import { WriteTurns } from './write-turns'

export type WriteLimits = {
  /** How long a writer waits for its turn and for other processes, before it gives up. */
  waitMs: number
  /** How long one transaction may stay open, before it is rolled back. */
  holdMs: number
}

/** After writing for so long without a break a process pauses once: others may want the file. */
const breatherEveryMs = 200
const breatherMs = 20
const breakMs = 5

export class TransactionEndedError extends Error {
  override name = 'TransactionEndedError'
}

/**
 * The one connection of this process that writes. Transactions take turns and begin IMMEDIATE, so
 * none ever fails halfway because another process holds the file: waiting happens before it begins.
 * The native library is synchronous: a long statement stops this process for as long as it takes.
 */
export class Writer {
  readonly #connection: Database.Database
  readonly #turns = new WriteTurns()
  #limits: WriteLimits
  #busySince = 0
  #endedAt = 0

  constructor(path: string, pragmas: string, limits: WriteLimits) {
    this.#connection = new Database(path)
    this.#limits = limits
    // Waiting inside the library would stop the whole process; begin() waits in JavaScript.
    this.#connection.exec(`${pragmas} PRAGMA busy_timeout = 0;`)
  }

  async begin(): Promise<Transaction> {
    const endTurn = await this.#beginInTurn()
    return this.#openTransaction(endTurn)
  }

  /** One statement, or a few, in a transaction of their own. */
  async once<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const transaction = await this.begin()
    try {
      const result = await work(transaction)
      await transaction.commit()
      return result
    } finally {
      transaction.close()
    }
  }

  /**
   * For migrations: they may take long, and a table that is rebuilt must not take along the rows
   * that point at it. SQLite ignores this switch inside a transaction, hence around it.
   */
  async withoutForeignKeys<Result>(work: () => Promise<Result>): Promise<Result> {
    const usualLimits = this.#limits
    this.#limits = { waitMs: 600_000, holdMs: 600_000 }
    this.#connection.exec('PRAGMA foreign_keys = OFF')
    try {
      return await work()
    } finally {
      this.#connection.exec('PRAGMA foreign_keys = ON')
      this.#limits = usualLimits
    }
  }

  /** Afterwards everything is in the one file, unless another process still has it open. */
  close(): void {
    if (!this.#connection.open) return
    if (this.#connection.inTransaction) this.#connection.exec('ROLLBACK')
    this.#connection.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    this.#connection.close()
  }

  async #beginInTurn(): Promise<() => void> {
    const giveUpAt = performance.now() + this.#limits.waitMs
    const endTurn = await this.#turns.take(this.#limits.waitMs)
    try {
      // A queue of writers would otherwise keep timers and readers waiting until it is empty.
      await nextTick()
      await this.#takeBreather()
      while (!this.#hasBegun(giveUpAt)) await sleep(2 + Math.random() * 15)
      return endTurn
    } catch (error) {
      endTurn()
      throw error
    }
  }

  async #takeBreather(): Promise<void> {
    const now = performance.now()
    if (now - this.#endedAt > breakMs) this.#busySince = now
    if (now - this.#busySince < breatherEveryMs) return

    await sleep(breatherMs)
    this.#busySince = performance.now()
  }

  /** exec, because a prepared BEGIN that meets a locked file stays open and spoils a later COMMIT. */
  #hasBegun(giveUpAt: number): boolean {
    try {
      this.#connection.exec('BEGIN IMMEDIATE')
      return true
    } catch (error) {
      if (!isBusy(error) || performance.now() > giveUpAt) throw error
      return false
    }
  }

  #openTransaction(endTurn: () => void): Transaction {
    const { holdMs } = this.#limits
    const statements = new Sqlite3Transaction(this.#connection, 'number')
    let isOpen = true

    const end = (sql: 'COMMIT' | 'ROLLBACK'): void => {
      if (!isOpen) return
      isOpen = false
      clearTimeout(limit)
      try {
        this.#connection.exec(sql)
      } finally {
        if (this.#connection.inTransaction) this.#connection.exec('ROLLBACK')
        this.#endedAt = performance.now()
        endTurn()
      }
    }
    const limit = setTimeout(end, holdMs, 'ROLLBACK')
    const mustBeOpen = (): void => {
      if (!isOpen)
        throw new TransactionEndedError(`This transaction has ended; its limit is ${holdMs} ms.`)
    }

    return {
      async execute(statement: InStatement): Promise<ResultSet> {
        mustBeOpen()
        return statements.execute(statement)
      },
      async batch(list: InStatement[]): Promise<ResultSet[]> {
        mustBeOpen()
        return statements.batch(list)
      },
      async executeMultiple(sql: string): Promise<void> {
        mustBeOpen()
        await statements.executeMultiple(sql)
      },
      async commit(): Promise<void> {
        mustBeOpen()
        end('COMMIT')
      },
      async rollback(): Promise<void> {
        end('ROLLBACK')
      },
      close() {
        end('ROLLBACK')
      },
      get closed() {
        return !isOpen
      },
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}
