import type { MigrateUpArgs } from '@payloadcms/db-sqlite'
import type { CollectionConfig, DatabaseAdapterObj, SanitizedConfig } from 'payload'
import type { Migration } from '@/platform/sqlite/apply-migrations.adapter'
import { sql } from '@payloadcms/db-sqlite'
import { buildConfig } from 'payload'
import { z } from 'zod'
import { databaseFor } from '@/platform/database.adapter'

/** Two little collections with what the product's have: versions, drafts, arrays, relations, a unique slug. */
export const notes: CollectionConfig = {
  slug: 'notes',
  access: { create: () => true, read: () => true, update: () => true },
  versions: { drafts: true, maxPerDoc: 5 },
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'stage', type: 'text', defaultValue: 'gepland' },
    { name: 'topics', type: 'relationship', relationTo: 'labels', hasMany: true },
    { name: 'steps', type: 'array', fields: [{ name: 'label', type: 'text' }] },
  ],
}

export const labels: CollectionConfig = {
  slug: 'labels',
  access: { create: () => true, read: () => true, update: () => true },
  fields: [{ name: 'name', type: 'text', unique: true, required: true }],
}

export function smallConfig(
  database: DatabaseAdapterObj,
  collections: CollectionConfig[] = [notes, labels],
): Promise<SanitizedConfig> {
  return buildConfig({
    secret: 'only for tests, and long enough',
    db: database,
    collections,
    typescript: { autoGenerate: false },
    telemetry: false,
    logger: { options: { level: process.env.TEST_LOG ?? 'silent' } },
  })
}

/** The database of a small configuration; its one migration makes whatever tables the configuration asks for. */
export const smallDatabase = (databaseUri: string): DatabaseAdapterObj =>
  databaseFor({ databaseUri }, [wholeSchema])

const DrizzleKit = z.object({
  defaultDrizzleSnapshot: z.unknown(),
  schema: z.record(z.string(), z.unknown()),
  requireDrizzleKit: z.custom<
    () => {
      generateDrizzleJson: (schema: unknown) => Promise<unknown>
      generateMigration: (from: unknown, to: unknown) => Promise<string[]>
    }
  >(),
})

const wholeSchema: Migration = {
  name: '00000000_000000_whole_schema',
  up: async ({ db, payload }: MigrateUpArgs) => {
    const { defaultDrizzleSnapshot, requireDrizzleKit, schema } = DrizzleKit.parse(payload.db)
    const { generateDrizzleJson, generateMigration } = requireDrizzleKit()
    const statements = await generateMigration(
      defaultDrizzleSnapshot,
      await generateDrizzleJson(schema),
    )
    for (const statement of statements) await db.run(sql.raw(statement))
  },
  down: () => Promise.resolve(),
}
