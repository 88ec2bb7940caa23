import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

/** The database cannot be opened or brought up to date: a sentence for the operator, the cause for the log. */
export class DatabaseUnavailableError extends Error {
  override name = 'DatabaseUnavailableError'

  constructor(databaseUri: string, cause: unknown) {
    const place = withoutPassword(databaseUri)
    const reason = cause instanceof Error ? cause.message : String(cause)
    super(
      `De database ${place} is niet te gebruiken. Klopt DATABASE_URI? / cannot be used. Is DATABASE_URI right? (${reason})`,
      { cause },
    )
  }
}

/** Says in one sentence what is wrong when the connection fails, instead of a driver's own words. */
export function connectClearly<Adapter extends BaseDatabaseAdapter>(
  base: DatabaseAdapterObj<Adapter>,
  databaseUri: string,
): DatabaseAdapterObj<Adapter> {
  return {
    ...base,
    init: (args) => {
      const db = base.init(args)
      const connect = db.connect?.bind(db)
      db.connect = async (options) => {
        try {
          await connect?.(options)
        } catch (error) {
          throw new DatabaseUnavailableError(databaseUri, error)
        }
      }
      return db
    },
  }
}

function withoutPassword(databaseUri: string): string {
  return databaseUri.replace(/\/\/[^@/]*@/, '//')
}
