import type { Payload } from 'payload'
import type { Migration } from '@/platform/sqlite/apply-migrations.adapter'

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { sql } from '@payloadcms/db-sqlite'
import { getPayload } from 'payload'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { databaseFor } from '@/platform/database.adapter'
import { testDatabase } from '@tests/support/boot-payload'
import { smallConfig, wholeSchema } from '@tests/support/small-config'
import { small } from '@tests/support/small-payload'
import { startChild } from '@tests/support/start-child'

let folder = ''
let databaseUri = ''
let booted: Payload[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'raadlijn-migrations-'))
  databaseUri = `file:${join(folder, 'made on the way', 'test.db')}`
})
afterEach(async () => {
  await Promise.all(booted.map((payload) => payload.destroy()))
  booted = []
  rmSync(folder, { recursive: true })
})

describe.runIf(testDatabase === 'sqlite')('migrations at start-up', () => {
  test('an empty place becomes a database; a second start finds nothing to do', async () => {
    const first = await start([wholeSchema])
    await small(first).create({ collection: 'labels', data: { name: 'kept' } })
    const second = await start([wholeSchema])

    expect((await small(second).find({ collection: 'labels' })).docs).toMatchObject([
      { name: 'kept' },
    ])
    expect(await applied(second)).toEqual([wholeSchema.name])
  })

  test('two processes may start on an empty file at the same time', async () => {
    const children = await Promise.all(
      ['een', 'twee'].map((name) => startChild(databaseUri, { task: 'write', name, count: 5 })),
    )
    for (const child of children) child.go()
    await Promise.all(children.map((child) => child.ends()))

    const payload = await start([wholeSchema])
    expect(await applied(payload)).toEqual([wholeSchema.name])
    expect(
      (await small(payload).find({ collection: 'notes', pagination: false })).docs,
    ).toHaveLength(10)
  }, 180_000)

  test('four that find the same empty file at once migrate it once', async () => {
    const [payload] = await Promise.all([1, 2, 3, 4].map(() => start([wholeSchema])))
    expect(payload && (await applied(payload))).toEqual([wholeSchema.name])
  })

  test('of several migrations all are applied, or none', async () => {
    const failing = {
      ...statements('20260102_broken', ['CREATE TABLE extra (id text)', 'NONSENSE']),
    }

    await expect(start([wholeSchema, failing])).rejects.toThrow(/niet te gebruiken.+NONSENSE/)
    const payload = await start([wholeSchema])
    expect(await applied(payload)).toEqual([wholeSchema.name])
    await expect(tables(payload)).resolves.not.toContain('extra')
  })

  test('a table that is made anew keeps the rows that point at it', async () => {
    const before = await start([wholeSchema])
    const { id } = await small(before).create({
      collection: 'notes',
      data: { title: 'A note', steps: [{ label: 'one' }, { label: 'two' }] },
    })
    const after = await start([wholeSchema, madeAnew])

    expect(await applied(after)).toHaveLength(2)
    expect((await small(after).findByID({ collection: 'notes', id })).steps).toHaveLength(2)
  })

  test('a migration that leaves rows pointing at nothing is refused', async () => {
    const before = await start([wholeSchema])
    const { id } = await small(before).create({
      collection: 'notes',
      data: { title: 'A note', steps: [{ label: 'one' }] },
    })
    const careless = statements('20260103_careless', ['DELETE FROM notes'])

    await expect(start([wholeSchema, careless])).rejects.toThrow('point at nothing')
    await expect(small(before).findByID({ collection: 'notes', id })).resolves.toMatchObject({ id })
  })
})

/** As drizzle does it when a column changes: copy, drop, rename. */
const madeAnew = statements('20260102_made_anew', [
  'CREATE TABLE notes_new AS SELECT * FROM notes',
  'DROP TABLE notes',
  'CREATE TABLE notes (id text PRIMARY KEY, title text, stage text, updated_at text, created_at text, _status text)',
  'INSERT INTO notes SELECT id, title, stage, updated_at, created_at, _status FROM notes_new',
  'DROP TABLE notes_new',
])

function statements(name: string, list: string[]): Migration {
  return {
    name,
    up: async ({ db }) => {
      for (const statement of list) await db.run(sql.raw(statement))
    },
    down: () => Promise.resolve(),
  }
}

async function start(migrations: Migration[]): Promise<Payload> {
  const config = smallConfig(databaseFor({ databaseUri }, migrations))
  const payload = await getPayload({ config, key: crypto.randomUUID() })
  booted.push(payload)
  return payload
}

async function applied(payload: Payload): Promise<unknown[]> {
  const { docs } = await small(payload).find({ collection: 'payload-migrations', sort: 'name' })
  return docs.map(({ name }) => name)
}

async function tables(payload: Payload): Promise<unknown[]> {
  const rows = await allRows(payload, "SELECT name FROM sqlite_master WHERE type = 'table'")
  return rows.map(({ name }) => name)
}

async function allRows(payload: Payload, query: string): Promise<Record<string, unknown>[]> {
  // These tests run on SQLite only, where the adapter has a client.
  const { client } = payload.db as unknown as {
    client: { execute: (query: string) => Promise<{ rows: Record<string, unknown>[] }> }
  }
  return (await client.execute(query)).rows
}
