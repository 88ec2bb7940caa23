import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

const ofVersions = /^_.+_v(_|$)/

/**
 * A version tells what once stood there, also after what it points at is gone. Payload empties such a pointer when its
 * target is deleted, and for required fields makes a column that refuses to be empty: the delete fails. What is required
 * today is checked on the document itself; its versions may keep an empty place, as they do on MongoDB.
 */
export function loosenVersions(db: SQLiteAdapter): void {
  db.beforeSchemaInit.push(({ schema }) => {
    for (const [name, table] of Object.entries(db.rawTables)) {
      if (!ofVersions.test(name)) continue
      for (const column of Object.values(table.columns))
        if (column.reference?.onDelete === 'set null') column.notNull = false
    }
    return schema
  })
}
