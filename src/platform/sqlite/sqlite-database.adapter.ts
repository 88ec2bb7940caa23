import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import type { AddsRows } from '../add-rows.command'
import type { ReadsRows } from '../read-rows.query'
import type { Migration } from './apply-migrations.adapter'
import type { QueuedClient } from './queued-client.adapter'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'

import { sqliteAdapter } from '@payloadcms/db-sqlite'

import { isMigrationCommand } from '../env'

import { addRowsOnSqlite } from './add-rows.adapter'
import { applyMigrations } from './apply-migrations.adapter'
import { indexTexts } from './index-texts.adapter'
import { loosenVersions } from './loosen-versions.adapter'
import { openQueuedClient } from './queued-client.adapter'
import { readRowsOnSqlite } from './read-rows.adapter'
import { endTransactionsHonestly } from './sqlite-transactions.adapter'
import { writeTypeImports } from './write-type-imports.adapter'

/**
 * Payload on one SQLite file, with all-or-nothing writes. The folder is made and the migrations are
 * applied when it connects, in every mode; the schema is never pushed.
 */
export function sqliteDatabase(options: {
  path: string
  migrations: readonly Migration[]
  migrationDir: string
}): DatabaseAdapterObj<AddsRows & ReadsRows & SQLiteAdapter> {
  const base = sqliteAdapter({
    client: { url: `file:${options.path}` },
    idType: 'uuid',
    push: false,
    migrationDir: options.migrationDir,
    // Without them Payload begins no transactions at all.
    transactionOptions: {},
  })
  return {
    ...base,
    init: (args) => {
      const db = base.init(args)
      endTransactionsHonestly(db)
      indexTexts(db)
      loosenVersions(db)
      connectQueued(db, options)
      return readRowsOnSqlite(addRowsOnSqlite(db))
    },
  }
}

function connectQueued(
  db: SQLiteAdapter,
  { path, migrations }: { path: string; migrations: readonly Migration[] },
) {
  const connect = db.connect?.bind(db)
  const destroy = db.destroy?.bind(db)
  const createMigration = db.createMigration.bind(db)
  let client: QueuedClient | undefined

  db.connect = async (options) => {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    client ??= await openQueuedClient(path)
    // Payload opens a client of its own only where none is.
    db.client = client
    await connect?.(options)
    if (!isMigrationCommand()) await applyMigrations(db, client, migrations)
  }
  db.migrate = async (args) => {
    if (client) await applyMigrations(db, client, args?.migrations ?? migrations)
  }
  db.createMigration = async (args) => {
    await createMigration(args)
    await writeTypeImports(db.migrationDir)
  }
  db.destroy = async () => {
    await destroy?.()
    client?.close()
    client = undefined
  }
}
