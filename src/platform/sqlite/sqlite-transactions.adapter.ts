import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { randomUUID } from 'node:crypto'

type Session = SQLiteAdapter['sessions'][string]

/**
 * Begin, commit and roll back for Payload on SQLite. Payload's own do the same, but swallow the
 * error of a failing COMMIT: the caller would hear that everything was saved.
 */
export function endTransactionsHonestly(db: SQLiteAdapter): void {
  db.beginTransaction = async () => {
    await db.initializing
    const id = randomUUID()
    db.sessions[id] = await openSession(db)
    return id
  }
  db.commitTransaction = async (id) => {
    await takeSession(db, await id)?.resolve()
  }
  db.rollbackTransaction = async (id) => {
    await takeSession(db, await id)?.reject()
  }
}

/** Drizzle knows transactions as a callback only: this one stays inside until it is told how to end. */
function openSession(db: SQLiteAdapter): Promise<Session> {
  return new Promise((opened, failed) => {
    const ended = db.drizzle.transaction(
      (transaction) =>
        new Promise<void>((commit, rollback) => {
          opened({
            // The types of two copies of drizzle differ in a generic; Payload's own begin stores the same.
            db: transaction as unknown as Session['db'],
            resolve: async () => {
              commit()
              await ended
            },
            reject: async () => {
              rollback(new Error('Rolled back on request'))
              await ended.catch(() => undefined)
            },
          })
        }),
    )
    ended.catch(failed)
  })
}

function takeSession(db: SQLiteAdapter, id: number | string): Session | undefined {
  const session = db.sessions[id]
  Reflect.deleteProperty(db.sessions, id)
  return session
}
