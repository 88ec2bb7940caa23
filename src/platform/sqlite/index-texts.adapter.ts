import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

/**
 * Lists of short texts (the tasks of an organisation) stand in one table for the whole collection, which Payload indexes
 * by order first. Whoever reads a document then passes the texts of all documents; with this index only its own.
 */
export function indexTexts(db: SQLiteAdapter): void {
  db.beforeSchemaInit.push(({ schema }) => {
    for (const [name, table] of Object.entries(db.rawTables)) {
      if (!name.endsWith('_texts')) continue
      table.indexes = {
        ...table.indexes,
        parentIdx: { name: `${name}_parent_idx`, on: 'parent' },
      }
    }
    return schema
  })
}
