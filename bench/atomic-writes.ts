import type { DatabaseAdapterObj, Payload } from 'payload'

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { getPayload } from 'payload'

import { halfPublished, planNotes } from '../tests/support/planned-notes'
import { smallConfig, smallDatabase } from '../tests/support/small-config'
import { small } from '../tests/support/small-payload'
import { startChild } from '../tests/support/start-child'

/**
 * What all-or-nothing costs, and what it saves: `npm run bench:writes`, on SQLite; with
 * MONGODB_TEST_URI set, on MongoDB too. Trust the ratios, not the rates.
 */
const folder = await mkdtemp(join(tmpdir(), 'raadlijn-bench-'))
const sqliteUri = `file:${join(folder, 'bench.db')}`
const kills = 20

await measureSqlite()
await measureProcesses(sqliteUri)
if (process.env.MONGODB_TEST_URI) await measureMongodb(process.env.MONGODB_TEST_URI)
await rm(folder, { recursive: true })
process.exit(0)

async function measureSqlite(): Promise<void> {
  const stock = {
    client: { url: sqliteUri },
    idType: 'uuid',
    push: false,
    busyTimeout: 5000,
  } as const
  await measure('SQLite, taking turns', smallDatabase(sqliteUri))
  await measure(
    'SQLite, no transactions',
    sqliteAdapter({ ...stock, wal: { synchronous: 'NORMAL' } }),
  )
  await measure(
    "SQLite, Payload's transactions",
    sqliteAdapter({ ...stock, wal: { synchronous: 'NORMAL' }, transactionOptions: {} }),
  )
}

async function measureMongodb(server: string): Promise<void> {
  const uri = new URL(server)
  uri.pathname = `raadlijn-bench-${process.pid}`
  const payload = await measure('MongoDB, guarded', smallDatabase(uri.href))
  await measure('MongoDB, as Payload has it', mongooseAdapter({ url: uri.href }))
  await measureProcesses(uri.href)
  await (payload.db as unknown as Droppable).connection.dropDatabase()
}

type Droppable = { connection: { dropDatabase: () => Promise<unknown> } }

async function measure(name: string, database: DatabaseAdapterObj): Promise<Payload> {
  const payload = await getPayload({ config: smallConfig(database), key: name })
  const create = (index: number) =>
    small(payload).create({
      collection: 'notes',
      data: { title: `Note ${index}`, steps: [{ label: 'one' }, { label: 'two' }] },
    })
  const burst = await Promise.allSettled(numbers(50).map(create))
  const saved = burst.filter(({ status }) => status === 'fulfilled')

  const startedAt = performance.now()
  const waiting = numbers(300)
  let failures = 0
  const writers = numbers(10).map(async () => {
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      await create(index).catch(() => (failures += 1))
    }
  })
  await Promise.all(writers)
  const seconds = (performance.now() - startedAt) / 1000
  say(
    `${name}: ${saved.length} of 50 at once; 300 by ten: ${(300 / seconds).toFixed(0)}/s, ${failures} failed`,
  )
  return payload
}

async function measureProcesses(databaseUri: string): Promise<void> {
  const payload = await getPayload({
    config: smallConfig(smallDatabase(databaseUri)),
    key: databaseUri,
  })
  const pair = await Promise.all(
    ['een', 'twee'].map((name) => startChild(databaseUri, { task: 'write', name, count: 300 })),
  )
  const startedAt = performance.now()
  for (const child of pair) child.go()
  await Promise.all(pair.map((child) => child.ends()))
  const promised = pair.flatMap(({ lines }) => lines.filter((line) => line.startsWith('saved')))
  say(
    `  two processes: ${promised.length} of 600 in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`,
  )

  let halves = 0
  let rounds = 0
  for (const number of numbers(kills)) {
    const name = `kill ${number}`
    const ids = await planNotes(payload, { stage: name, count: 10 })
    const child = await startChild(databaseUri, { task: 'publish', name })
    child.go()
    await child.hears('round 1')
    await sleep(Math.random() * 300)
    await child.kill()
    rounds += child.lines.filter((line) => line.startsWith('round')).length
    halves += (await halfPublished(payload, ids)).length > 0 ? 1 : 0
  }
  say(
    `  killed ${kills} times in mid-publication, after ${rounds} rounds of ten: ${halves} left halves`,
  )
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
