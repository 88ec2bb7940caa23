import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import type { Env } from './env'
import type { Guarded } from './guarded-transactions.adapter'
import type { Migration } from './sqlite/apply-migrations.adapter'
import { connectClearly } from './connect-clearly.adapter'
import { guarded } from './guarded-transactions.adapter'
import { migrations as ownMigrations } from './migrations'
import { mongodbDatabase } from './mongodb/mongodb-database.adapter'
import { sqliteDatabase } from './sqlite/sqlite-database.adapter'

/** The database that DATABASE_URI names, with all-or-nothing writes on either kind. */
export function databaseFor(
  { databaseUri }: Pick<Env, 'databaseUri'>,
  migrations: readonly Migration[] = ownMigrations,
): DatabaseAdapterObj<(MongooseAdapter | SQLiteAdapter) & Guarded> {
  if (databaseUri.startsWith('mongodb')) {
    // A folder of its own, because migrate:create writes the index of the folder anew.
    const mongodb = mongodbDatabase({
      url: databaseUri,
      migrationDir: 'src/platform/mongodb/migrations',
    })
    return guarded(connectClearly(mongodb, databaseUri))
  }
  const sqlite = sqliteDatabase({
    path: pathOf(databaseUri),
    migrations,
    migrationDir: 'src/platform/migrations',
  })
  return guarded(connectClearly(sqlite, databaseUri))
}

/** `file:./data/x.db`, `file:/var/x.db` and `file:///var/x.db` are all in use. */
function pathOf(databaseUri: string): string {
  return decodeURIComponent(databaseUri.replace(/^file:(\/\/(?=\/))?/, ''))
}
