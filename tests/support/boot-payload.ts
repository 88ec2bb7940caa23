import type { DatabaseAdapterObj, Payload, SanitizedConfig } from 'payload'
import { randomUUID } from 'node:crypto'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { getPayload } from 'payload'
import { inject } from 'vitest'

import { databaseFor } from '@/platform/database.adapter'

import { leaveTypesAlone } from './leave-types-alone'

export type BootedPayload = {
  payload: Payload
  config: SanitizedConfig
  /** For a child process that has to write in the same database. */
  databaseUri: string
  /** Of this test file alone: its outbox and, on SQLite, its database. */
  folder: string
  stop: () => Promise<void>
}

/** Which database this run is about; the vitest project says so. */
export const testDatabase = process.env.TEST_DATABASE === 'mongodb' ? 'mongodb' : 'sqlite'

/**
 * Payload with the product's configuration, on a database that only this test file knows.
 * Call it once per file, before anything imports `@payload-config`, and `stop` afterwards.
 */
export async function bootPayload(): Promise<BootedPayload> {
  const place = await makePlace()
  const template = inject('sqliteTemplate')
  if (testDatabase === 'sqlite' && template) await copyFile(template, join(place.folder, 'test.db'))

  const { default: config } = await import('@payload-config')
  return boot(place, leaveTypesAlone(await config))
}

/** The same with a configuration of the test's own, for what has to be proved without the product. */
export async function bootSmallPayload(
  makeConfig: (database: DatabaseAdapterObj) => Promise<SanitizedConfig>,
  makeDatabase: (databaseUri: string) => DatabaseAdapterObj = (databaseUri) =>
    databaseFor({ databaseUri }),
): Promise<BootedPayload> {
  const place = await makePlace()
  return boot(place, await makeConfig(makeDatabase(place.databaseUri)), randomUUID())
}

type Place = Pick<BootedPayload, 'databaseUri' | 'folder'>

async function makePlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'raadlijn-'))
  const databaseUri =
    testDatabase === 'mongodb' ? databaseOfItsOwn() : `file:${join(folder, 'test.db')}`
  Object.assign(process.env, {
    DATABASE_URI: databaseUri,
    OUTBOX_DIR: join(folder, 'outbox'),
    STEP_REST_MINUTES: '0',
    PAYLOAD_SECRET: 'only for tests, and long enough',
    // No test sends mail, whatever the machine it runs on has set.
    RESEND_API_KEY: '',
    // Payload would look for a development server to reload with.
    DISABLE_PAYLOAD_HMR: 'true',
  })
  return { databaseUri, folder }
}

/** The product's own code finds its Payload under the default key; small ones may live beside it. */
async function boot(place: Place, config: SanitizedConfig, key?: string): Promise<BootedPayload> {
  const payload = await getPayload({ config, key })
  return {
    ...place,
    payload,
    config,
    stop: async () => {
      if (testDatabase === 'mongodb') await mongoConnection(payload).dropDatabase()
      await payload.destroy()
      await rm(place.folder, { recursive: true, force: true })
    },
  }
}

function databaseOfItsOwn(): string {
  const server = process.env.MONGODB_TEST_URI
  if (!server)
    throw new Error(
      'Set MONGODB_TEST_URI, for instance to mongodb://127.0.0.1:27017/?replicaSet=rs0',
    )

  const uri = new URL(server)
  uri.pathname = `raadlijn-test-${randomUUID()}`
  return uri.href
}

type MongoConnection = { dropDatabase: () => Promise<unknown> }

function mongoConnection({ db }: Payload): MongoConnection {
  // Only called on MongoDB, where the adapter is mongoose's.
  return (db as unknown as { connection: MongoConnection }).connection
}
