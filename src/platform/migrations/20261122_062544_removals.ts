import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`removals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`collection_slug\` text NOT NULL,
  	\`item_id\` text NOT NULL,
  	\`removed_at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`collectionSlug_itemId_idx\` ON \`removals\` (\`collection_slug\`,\`item_id\`);`)
  await db.run(sql`CREATE INDEX \`collectionSlug_removedAt_itemId_idx\` ON \`removals\` (\`collection_slug\`,\`removed_at\`,\`item_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`removals\`;`)
}
