import type { Client, InStatement } from '@libsql/client'
import type { WriteLimits } from './writer.adapter'
import { createClient } from '@libsql/client'

import { Writer } from './writer.adapter'

export type QueuedClient = Client & Pick<Writer, 'withoutForeignKeys'>

const usualLimits: WriteLimits = { waitMs: 15_000, holdMs: 30_000 }

const pragmas = [
  // First, because switching to WAL has to wait for whoever has the file open.
  'PRAGMA busy_timeout = 5000;',
  'PRAGMA journal_mode = WAL;',
  // A power cut can take back the last commits, but never half of one.
  'PRAGMA synchronous = NORMAL;',
  'PRAGMA foreign_keys = ON;',
  'PRAGMA journal_size_limit = 67108864;',
].join(' ')

/**
 * A libsql client on one file with one connection that reads and one that writes. Readers never
 * wait for the writer; writers take turns. The file has to be on a local disk, its folder must exist.
 */
export async function openQueuedClient(path: string, limits = usualLimits): Promise<QueuedClient> {
  const reader = createClient({ url: `file:${path.split('/').map(encodeURIComponent).join('/')}` })
  await reader.executeMultiple(pragmas)
  const writer = new Writer(path, pragmas, limits)

  return {
    protocol: 'file',
    get closed() {
      return reader.closed
    },
    execute: (statement) =>
      isRead(statement)
        ? reader.execute(statement)
        : writer.once((open) => open.execute(statement)),
    batch: (statements) => writer.once((open) => open.batch(statements)),
    executeMultiple: (sql) => writer.once((open) => open.executeMultiple(sql)),
    migrate: (statements) =>
      writer.withoutForeignKeys(() => writer.once((open) => open.batch(statements))),
    transaction: () => writer.begin(),
    withoutForeignKeys: (work) => writer.withoutForeignKeys(work),
    sync: () => reader.sync(),
    close() {
      reader.close()
      writer.close()
    },
  }
}

/** Taking a read for a write costs a turn; the other way round would write outside the queue. */
function isRead(statement: InStatement): boolean {
  const sql = typeof statement === 'string' ? statement : statement.sql
  return /^\s*(select|explain|pragma)\b/i.test(sql)
}
