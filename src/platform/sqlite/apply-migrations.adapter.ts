import type { MigrateDownArgs, MigrateUpArgs, SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { PayloadRequest } from 'payload'
import type { QueuedClient } from './queued-client.adapter'
import { sql } from '@payloadcms/db-sqlite'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'

/** As `payload migrate:create` writes them. */
export type Migration = {
  name: string
  up: (args: MigrateUpArgs) => Promise<void>
  down: (args: MigrateDownArgs) => Promise<void>
}

type Applied = { names: Set<string>; lastBatch: number }

/**
 * Applies the migrations that are pending, all of them or none. Two processes may start together
 * on an empty file: what is pending is asked again once this process alone may write.
 */
export async function applyMigrations(
  db: SQLiteAdapter,
  client: QueuedClient,
  migrations: readonly Migration[],
): Promise<void> {
  const isPending = ({ names }: Applied): boolean => migrations.some(({ name }) => !names.has(name))
  if (!isPending(await findApplied(client))) return

  await client.withoutForeignKeys(async () => {
    const req = await createLocalReq({}, db.payload)
    try {
      await initTransaction(req)
      const applied = await findApplied(client)
      if (isPending(applied)) await applyInside(db, req, migrations, applied)
      await commitTransaction(req)
    } catch (error) {
      await killTransaction(req)
      throw error
    }
  })
}

async function applyInside(
  db: SQLiteAdapter,
  req: PayloadRequest,
  migrations: readonly Migration[],
  applied: Applied,
): Promise<void> {
  const { payload } = req
  const session = db.sessions[String(await req.transactionID)]
  // Payload's own migrate hands over this very session as the type of an up().
  const drizzle = session?.db as unknown as MigrateUpArgs['db']

  for (const { name, up } of migrations) {
    if (applied.names.has(name)) continue
    payload.logger.info({ msg: `Migrating: ${name}` })
    await up({ db: drizzle, payload, req })
    await payload.create({
      collection: 'payload-migrations',
      data: { name, batch: applied.lastBatch + 1 },
      // The start of the server writes down what it did; nobody is logged in.
      overrideAccess: true,
      req,
    })
  }
  // Foreign keys were off, so a migration could have left rows that point at nothing.
  const orphans = await drizzle.all(sql`PRAGMA foreign_key_check`)
  if (orphans.length > 0)
    throw new Error(`The migrations leave ${orphans.length} rows that point at nothing.`)
}

async function findApplied(client: QueuedClient): Promise<Applied> {
  const table = await client.execute(
    "SELECT 1 FROM sqlite_master WHERE name = 'payload_migrations'",
  )
  if (table.rows.length === 0) return { names: new Set(), lastBatch: 0 }

  const { rows } = await client.execute('SELECT name, batch FROM payload_migrations')
  return {
    names: new Set(rows.flatMap(({ name }) => (typeof name === 'string' ? [name] : []))),
    lastBatch: Math.max(0, ...rows.map((row) => Number(row.batch))),
  }
}
