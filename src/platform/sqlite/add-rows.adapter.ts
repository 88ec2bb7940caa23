import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { AddsRows } from '../add-rows.command'

import { randomUUID } from 'node:crypto'

/** SQLite takes 32,766 values in one statement; a row here has at most some thirty. */
const rowsAtOnce = 500

export function addRowsOnSqlite(db: SQLiteAdapter): SQLiteAdapter & AddsRows {
  return Object.assign(db, {
    addRows: async ({ collection, rows, req }) => {
      const name = db.tableNameMap.get(collection.replaceAll('-', '_')) ?? ''
      const table = db.tables[name] as Parameters<typeof db.drizzle.insert>[0] | undefined
      if (!table) throw new TypeError(`There is no table of ${collection}.`)
      const transaction = await req?.transactionID
      // Typed for every kind of database; ours is libSQL.
      const session = (
        transaction === undefined ? db.drizzle : db.sessions[transaction]?.db
      ) as typeof db.drizzle
      const now = new Date().toISOString()
      const filled = rows.map((row) => ({
        id: randomUUID(),
        createdAt: now,
        updatedAt: now,
        ...mustFit(row, table),
      }))
      for (let at = 0; at < filled.length; at += rowsAtOnce)
        await session.insert(table).values(filled.slice(at, at + rowsAtOnce))
    },
  } satisfies AddsRows)
}

/** Drizzle leaves out in silence what it has no column for. */
function mustFit(row: object, table: object): object {
  for (const [name, value] of Object.entries(row))
    if (!(name in table) || (typeof value === 'object' && value !== null))
      throw new TypeError(`${name} does not stand in one column.`)
  return row
}
