import type { Payload } from 'payload'
import type { QueuedClient } from '@/platform/sqlite/queued-client.adapter'
import type { Town } from './town'

import { randomBytes, randomUUID } from 'node:crypto'

import { commitTransaction, createLocalReq, getPayload, initTransaction } from 'payload'

import { leaveTypesAlone } from '@tests/support/leave-types-alone'

import { townOf } from './town'

/** `fill.ts COUNT`: a town with so many decisions, in the empty database that DATABASE_URI names. */
const rowsAtOnce = 200

const { default: config } = await import('@payload-config')
const payload = await getPayload({ config: leaveTypesAlone(await config) })
const isMongodb = process.env.DATABASE_URI?.startsWith('mongodb') === true
Object.assign(payload.db, { allowIDOnCreate: true })

const startedAt = performance.now()
const town = townOf({
  decisions: Number(process.argv[2]),
  today: new Date().toISOString().slice(0, 10),
  newId: () => (isMongodb ? randomBytes(12).toString('hex') : randomUUID()),
})
// Past the hooks, which would take hours, and without versions: no reading page but that of one decision asks for them.
await withoutForeignKeys(async () => {
  for (const [collection, rows] of Object.entries(town)) {
    for (let from = 0; from < rows.length; from += rowsAtOnce)
      await write(payload, collection as keyof Town, rows.slice(from, from + rowsAtOnce))
  }
})
console.log(`filled in ${((performance.now() - startedAt) / 1000).toFixed(0)} s`)
await payload.destroy()
process.exit(0)

/** An agenda names steps that name their meeting, so that one of both comes first. */
async function withoutForeignKeys(work: () => Promise<void>): Promise<void> {
  const { client } = payload.db as unknown as Partial<{
    client: Pick<QueuedClient, 'withoutForeignKeys'>
  }>
  await (client ? client.withoutForeignKeys(work) : work())
}

async function write(
  { db }: Payload,
  collection: keyof Town,
  rows: Town[keyof Town],
): Promise<void> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  const now = new Date().toISOString()
  for (const row of rows) {
    const data = { ...row, createdAt: now, updatedAt: now }
    await db.create({ collection, data, req, returning: false })
  }
  await commitTransaction(req)
}
