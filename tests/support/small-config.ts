import type { MigrateUpArgs } from '@payloadcms/db-sqlite'
import type {
  CollectionConfig,
  CollectionSlug,
  DatabaseAdapterObj,
  PayloadRequest,
  SanitizedConfig,
} from 'payload'
import type { Migration } from '@/platform/sqlite/apply-migrations.adapter'
import { sql } from '@payloadcms/db-sqlite'
import { buildConfig } from 'payload'
import { z } from 'zod'

import { answerRefusals } from '@/platform/answer-refusals.hook'
import { databaseFor } from '@/platform/database.adapter'

/** What a test wants to happen inside the hook of one call: `context: { inHook }`. */
export type InHook = (req: PayloadRequest) => unknown
const InHook = z.custom<InHook>((value) => typeof value === 'function').optional()

/** The generated types know the product's collections alone. */
const labelsSlug = 'labels' as unknown as CollectionSlug

/** Little collections with what the product's have: versions, drafts, arrays, relations, a unique slug. */
export const notes: CollectionConfig = {
  slug: 'notes',
  access: { create: () => true, read: () => true, update: () => true },
  versions: { drafts: true, maxPerDoc: 5 },
  hooks: { afterChange: [async ({ context, req }) => InHook.parse(context.inHook)?.(req)] },
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'stage', type: 'text', defaultValue: 'gepland' },
    { name: 'topics', type: 'relationship', relationTo: labelsSlug, hasMany: true },
    { name: 'steps', type: 'array', fields: [{ name: 'label', type: 'text' }] },
  ],
}

export const labels: CollectionConfig = {
  slug: 'labels',
  access: { create: () => true, read: () => true, update: () => true },
  fields: [{ name: 'name', type: 'text', unique: true, required: true }],
}

/** What happened to a note; several may say the same, so that a test can count them. */
const events: CollectionConfig = {
  slug: 'events',
  fields: [
    { name: 'note', type: 'text', required: true, index: true },
    { name: 'by', type: 'text' },
  ],
}

export function smallConfig(
  database: DatabaseAdapterObj,
  collections: CollectionConfig[] = [notes, labels, events],
): Promise<SanitizedConfig> {
  return buildConfig({
    secret: 'only for tests, and long enough',
    db: database,
    collections,
    typescript: { autoGenerate: false },
    telemetry: false,
    hooks: { afterError: [answerRefusals] },
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

export const wholeSchema: Migration = {
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
