import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { FlattenedField } from 'payload'
import type { AddsRows } from '../add-rows.command'

export function addRowsOnMongodb(db: MongooseAdapter): AddsRows & MongooseAdapter {
  return Object.assign(db, {
    addRows: async ({ collection, rows, req }) => {
      const model = db.collections[collection]
      const fields = db.payload.collections[collection].config.flattenedFields
      if (!model) throw new TypeError(`There is no collection ${collection}.`)
      const kinds = new Map(fields.map((field) => [field.name, field]))
      const transaction = await req?.transactionID
      const session = transaction === undefined ? undefined : db.sessions[transaction]
      const { ObjectId } = db.connection.base.Types
      const asId = (id: string) => (ObjectId.isValid(id) ? new ObjectId(id) : id)
      const now = new Date()
      await model.collection.insertMany(
        rows.map((row) => ({
          ...Object.fromEntries(
            Object.entries(row).map(([name, value]) => [
              name,
              stored(value, kinds.get(name), asId),
            ]),
          ),
          createdAt: now,
          updatedAt: now,
        })),
        session ? { session } : {},
      )
    },
  } satisfies AddsRows)
}

/** As Payload's adapter would store it: ids as ObjectId, moments as Date. */
function stored(
  value: unknown,
  field: FlattenedField | undefined,
  asId: (id: string) => unknown,
): unknown {
  if (field === undefined || (typeof value === 'object' && value !== null))
    throw new TypeError(`${field?.name ?? 'This field'} does not stand in one field.`)
  if (typeof value !== 'string') return value
  if (field.type === 'relationship' || field.type === 'upload') return asId(value)
  return field.type === 'date' ? new Date(value) : value
}
