import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`dossiers_status_idx\` ON \`dossiers\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_texts_parent_idx\` ON \`dossiers_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_version_version_status_idx\` ON \`_dossiers_v\` (\`version_status\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_texts_parent_idx\` ON \`_dossiers_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`status_when_sortFrom_idx\` ON \`decisions\` (\`status\`,\`when_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`decisions_texts_parent_idx\` ON \`decisions_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`version_status_version_when_sortFrom_idx\` ON \`_decisions_v\` (\`version_status\`,\`version_when_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_texts_parent_idx\` ON \`_decisions_v_texts\` (\`parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`dossiers_status_idx\`;`)
  await db.run(sql`DROP INDEX \`dossiers_texts_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`_dossiers_v_version_version_status_idx\`;`)
  await db.run(sql`DROP INDEX \`_dossiers_v_texts_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`status_when_sortFrom_idx\`;`)
  await db.run(sql`DROP INDEX \`decisions_texts_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`version_status_version_when_sortFrom_idx\`;`)
  await db.run(sql`DROP INDEX \`_decisions_v_texts_parent_idx\`;`)
}
