import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { ReadsRows } from '../read-rows.query'

export function readRowsOnMongodb<Adapter extends MongooseAdapter>(
  db: Adapter,
): Adapter & ReadsRows {
  return Object.assign(db, {
    readRows: async ({ collection, where, fields }) => {
      const model = db.collections[collection]
      if (!model) throw new TypeError(`There is no collection ${collection}.`)
      const known = new Set(
        db.payload.collections[collection].config.flattenedFields.map(({ name }) => name),
      )
      for (const name of [where.field, ...fields])
        if (name !== 'id' && !known.has(name)) throw new TypeError(`${name} is no field.`)
      const { ObjectId } = db.connection.base.Types
      const isId = where.field === 'id'
      const found = await model.collection
        .find(
          {
            [isId ? '_id' : where.field]: {
              $in: isId ? where.in.map((id) => new ObjectId(id)) : [...where.in],
            },
          },
          { projection: Object.fromEntries(fields.map((name) => [name, 1])) },
        )
        .toArray()
      return found.map(({ _id, ...row }) => ({
        id: String(_id),
        ...Object.fromEntries(
          Object.entries(row).map(([name, value]: [string, unknown]) => [
            name,
            value instanceof ObjectId ? value.toString() : value,
          ]),
        ),
      }))
    },
  } satisfies ReadsRows)
}
