import type { MigrateUpArgs } from '@payloadcms/db-sqlite'
import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-sqlite'

import { testDatabase } from './boot-payload'

type MongoSession = {
  commitTransaction: () => Promise<void>
  abortTransaction: () => Promise<void>
}

/** Lets everything in the transaction succeed, but not its COMMIT. */
export async function breakCommit(req: PayloadRequest): Promise<void> {
  const session: unknown = req.payload.db.sessions[String(await req.transactionID)]
  if (testDatabase === 'mongodb') {
    refuseCommit(session as MongoSession)
    return
  }

  // SQLite looks at deferred foreign keys when it commits, and finds a row that points at nothing.
  const { db } = session as { db: MigrateUpArgs['db'] }
  await db.run(sql`PRAGMA defer_foreign_keys = ON`)
  await db.run(sql`INSERT INTO notes_steps (_order, _parent_id, id) VALUES (1, 'nobody', 'orphan')`)
}

function refuseCommit(session: MongoSession): void {
  session.commitTransaction = async () => {
    await session.abortTransaction()
    throw new Error('The commit failed')
  }
}
