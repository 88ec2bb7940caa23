import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { SQLiteColumn, SQLiteTable } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { ReadsRows } from '../read-rows.query'

import { inArray } from '@payloadcms/db-sqlite/drizzle'

type Columns = Record<string, SQLiteColumn>

export function readRowsOnSqlite<Adapter extends SQLiteAdapter>(db: Adapter): Adapter & ReadsRows {
  return Object.assign(db, {
    readRows: async ({ collection, where, fields }) => {
      const name = db.tableNameMap.get(collection.replaceAll('-', '_')) ?? ''
      const table = db.tables[name] as (Columns & SQLiteTable) | undefined
      if (!table) throw new TypeError(`There is no table of ${collection}.`)
      const columnOf = (field: string): SQLiteColumn => {
        const column = (table as Columns)[field]
        if (!column) throw new TypeError(`${field} does not stand in one column.`)
        return column
      }
      const columns = ['id', ...fields].map((field) => [field, columnOf(field)] as const)
      return db.drizzle
        .select(Object.fromEntries(columns))
        .from(table)
        .where(inArray(columnOf(where.field), [...where.in]))
    },
  } satisfies ReadsRows)
}
