import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`invitations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`party_id\` text(36) NOT NULL,
  	\`name\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`role\` text NOT NULL,
  	\`expires_at\` text,
  	\`invited_by_name\` text,
  	\`token_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`party_id\`) REFERENCES \`parties\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`invitations_party_idx\` ON \`invitations\` (\`party_id\`);`)
  await db.run(sql`CREATE INDEX \`invitations_expires_at_idx\` ON \`invitations\` (\`expires_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`invitations_token_hash_idx\` ON \`invitations\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`invitations_updated_at_idx\` ON \`invitations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`invitations_created_at_idx\` ON \`invitations\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`party_email_idx\` ON \`invitations\` (\`party_id\`,\`email\`);`)
  await db.run(sql`ALTER TABLE \`posts\` ADD \`withdrawn_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_posts_v\` ADD \`version_withdrawn_reason\` text;`)
  await db.run(sql`ALTER TABLE \`parties\` ADD \`imprint_iban\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`invitations\`;`)
  await db.run(sql`ALTER TABLE \`posts\` DROP COLUMN \`withdrawn_reason\`;`)
  await db.run(sql`ALTER TABLE \`_posts_v\` DROP COLUMN \`version_withdrawn_reason\`;`)
  await db.run(sql`ALTER TABLE \`parties\` DROP COLUMN \`imprint_iban\`;`)
}
