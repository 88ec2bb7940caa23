import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'

import { getPayload } from 'payload'
import { z } from 'zod'

const folder = 'src/platform/migrations'

/** What drizzle leaves beside each migration: the whole schema after it, under a name of its own. */
const Snapshot = z.looseObject({ tables: z.looseObject({}), id: z.unknown(), prevId: z.unknown() })

/** The part of Payload's SQLite adapter that makes migrations. */
const MigrationMaker = z.object({
  schema: z.unknown(),
  requireDrizzleKit: z.custom<() => { generateDrizzleJson: (schema: unknown) => Promise<unknown> }>(
    (value) => typeof value === 'function',
  ),
})

// A process that ends before the answer must not look like one that found nothing to say.
process.exitCode = 1
// Payload then opens no database and migrates nothing by itself.
process.env.PAYLOAD_MIGRATING = 'true'
process.env.DATABASE_URI = 'file:./data/never-opened.db'

if (isDeepStrictEqual(latestSnapshot(), await currentSchema())) {
  console.log('The migrations make the schema of the collections.')
  process.exit(0)
}
console.error('The migrations do not make this schema: run `npm run migrate:create`.')
process.exit(1)

function latestSnapshot() {
  const newest = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .at(-1)
  return newest ? withoutNames(JSON.parse(readFileSync(join(folder, newest), 'utf8'))) : null
}

async function currentSchema() {
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  const { requireDrizzleKit, schema } = MigrationMaker.parse(payload.db)
  const snapshot = await requireDrizzleKit().generateDrizzleJson(schema)
  return withoutNames(JSON.parse(JSON.stringify(snapshot)))
}

function withoutNames(snapshot: unknown) {
  return { ...Snapshot.parse(snapshot), id: null, prevId: null }
}
