import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'
import type { AddsRows } from '../add-rows.command'
import type { ReadsRows } from '../read-rows.query'
import { mongooseAdapter } from '@payloadcms/db-mongodb'

import { addRowsOnMongodb } from './add-rows.adapter'
import { readRowsOnMongodb } from './read-rows.adapter'

/** A server that is not there should be noticed while the operator is still looking. */
const serverSelectionTimeoutMS = 5000

/** Payload on MongoDB with transactions, so a replica set; one member will do. */
export function mongodbDatabase(options: {
  url: string
  migrationDir: string
}): DatabaseAdapterObj<AddsRows & MongooseAdapter & ReadsRows> {
  const base = mongooseAdapter({
    url: options.url,
    migrationDir: options.migrationDir,
    connectOptions: { serverSelectionTimeoutMS },
    // Unique indexes carry promises (one delivery per subscription), so they are there before the first write.
    ensureIndexes: true,
  })
  return {
    ...base,
    init: (args) => {
      // Typed as any adapter, made by mongooseAdapter.
      const db = base.init(args) as MongooseAdapter
      const prepare = db.init?.bind(db)
      db.init = async () => {
        await prepare?.()
        for (const { schema } of Object.values(db.collections)) uniqueOnceFilled(schema)
      }
      const connect = db.connect?.bind(db)
      db.connect = async (connectOptions) => {
        await connect?.(connectOptions)
        // Payload turns transactions off without a word when the server is no replica set.
        if (!db.connection.getClient().options.replicaSet) throw new NoReplicaSetError()
      }
      return readRowsOnMongodb(addRowsOnMongodb(db))
    },
  }
}

/**
 * An address is unique within its party once there is one. SQLite sees it that way by itself; MongoDB counts a field that
 * is not there as a value, and would allow each party one draft without a title.
 */
function uniqueOnceFilled(schema: MongooseAdapter['collections'][string]['schema']): void {
  for (const [fields, options] of schema.indexes()) {
    const names = Object.keys(fields)
    const last = names.at(-1)
    if (options.unique !== true || names.length < 2 || last === undefined) continue
    schema.removeIndex(fields)
    schema.index(fields, { ...options, partialFilterExpression: { [last]: { $type: 'string' } } })
  }
}

class NoReplicaSetError extends Error {
  override name = 'NoReplicaSetError'

  constructor() {
    super(
      'MongoDB moet een replicaset zijn: zet ?replicaSet=NAAM in DATABASE_URI / must be a replica set: put ?replicaSet=NAME in DATABASE_URI.',
    )
  }
}
