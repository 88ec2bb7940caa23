import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`posts_overruled\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`finding\` text,
  	\`reason\` text,
  	\`by_name\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`posts_overruled_order_idx\` ON \`posts_overruled\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`posts_overruled_parent_id_idx\` ON \`posts_overruled\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_posts_v_version_overruled\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`finding\` text,
  	\`reason\` text,
  	\`by_name\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_posts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_posts_v_version_overruled_order_idx\` ON \`_posts_v_version_overruled\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_overruled_parent_id_idx\` ON \`_posts_v_version_overruled\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`post_notes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`party_id\` text(36) NOT NULL,
  	\`post_id\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`author_name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`party_id\`) REFERENCES \`parties\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`post_notes_party_idx\` ON \`post_notes\` (\`party_id\`);`)
  await db.run(sql`CREATE INDEX \`post_notes_post_id_idx\` ON \`post_notes\` (\`post_id\`);`)
  await db.run(sql`CREATE INDEX \`post_notes_updated_at_idx\` ON \`post_notes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`post_notes_created_at_idx\` ON \`post_notes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`post_notes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`post_notes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`post_notes_rels_order_idx\` ON \`post_notes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`post_notes_rels_parent_idx\` ON \`post_notes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`post_notes_rels_path_idx\` ON \`post_notes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`post_notes_rels_users_id_idx\` ON \`post_notes_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`preview_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`party_id\` text(36) NOT NULL,
  	\`post_id\` text NOT NULL,
  	\`label\` text,
  	\`token_hash\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`withdrawn_at\` text,
  	\`made_by_name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`party_id\`) REFERENCES \`parties\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`preview_links_party_idx\` ON \`preview_links\` (\`party_id\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_post_id_idx\` ON \`preview_links\` (\`post_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`preview_links_token_hash_idx\` ON \`preview_links\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_expires_at_idx\` ON \`preview_links\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_updated_at_idx\` ON \`preview_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_created_at_idx\` ON \`preview_links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`old_addresses\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`party_id\` text(36) NOT NULL,
  	\`slug\` text NOT NULL,
  	\`post_id\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`party_id\`) REFERENCES \`parties\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`old_addresses_party_idx\` ON \`old_addresses\` (\`party_id\`);`)
  await db.run(sql`CREATE INDEX \`old_addresses_post_id_idx\` ON \`old_addresses\` (\`post_id\`);`)
  await db.run(sql`CREATE INDEX \`old_addresses_updated_at_idx\` ON \`old_addresses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`old_addresses_created_at_idx\` ON \`old_addresses\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`party_slug_2_idx\` ON \`old_addresses\` (\`party_id\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`audit_entries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`actor_name\` text NOT NULL,
  	\`actor_id\` text,
  	\`act\` text NOT NULL,
  	\`subject_kind\` text NOT NULL,
  	\`subject_title\` text NOT NULL,
  	\`subject_id\` text,
  	\`detail\` text,
  	\`reason\` text,
  	\`party_id\` text(36),
  	FOREIGN KEY (\`party_id\`) REFERENCES \`parties\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_entries_at_idx\` ON \`audit_entries\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_entries_actor_id_idx\` ON \`audit_entries\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_entries_subject_id_idx\` ON \`audit_entries\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_entries_party_idx\` ON \`audit_entries\` (\`party_id\`);`)
  await db.run(sql`CREATE INDEX \`party_at_idx\` ON \`audit_entries\` (\`party_id\`,\`at\`);`)
  await db.run(sql`ALTER TABLE \`posts\` ADD \`return_reason\` text;`)
  await db.run(sql`ALTER TABLE \`posts\` ADD \`planned_by_id\` text;`)
  await db.run(sql`ALTER TABLE \`posts\` ADD \`saved_by_id\` text(36) REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`posts\` ADD \`advertising_is_advertising\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`posts\` ADD \`advertising_sponsor_name\` text;`)
  await db.run(sql`ALTER TABLE \`posts\` ADD \`advertising_sponsor_contact\` text;`)
  await db.run(sql`ALTER TABLE \`posts\` ADD \`advertising_controller_name\` text;`)
  await db.run(sql`ALTER TABLE \`posts\` ADD \`advertising_payer_name\` text;`)
  await db.run(sql`ALTER TABLE \`posts\` ADD \`advertising_amount\` numeric;`)
  await db.run(sql`ALTER TABLE \`posts\` ADD \`advertising_funds_origin\` text;`)
  await db.run(sql`ALTER TABLE \`posts\` ADD \`advertising_period_from\` text;`)
  await db.run(sql`ALTER TABLE \`posts\` ADD \`advertising_period_until\` text;`)
  await db.run(sql`ALTER TABLE \`posts\` ADD \`advertising_occasion\` text;`)
  await db.run(sql`ALTER TABLE \`posts\` ADD \`advertising_targeting\` text;`)
  await db.run(sql`ALTER TABLE \`posts\` ADD \`review_on\` text;`)
  await db.run(sql`ALTER TABLE \`posts\` ADD \`review_asked_for\` text;`)
  await db.run(sql`CREATE INDEX \`posts_saved_by_idx\` ON \`posts\` (\`saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_review_on_idx\` ON \`posts\` (\`review_on\`);`)
  await db.run(sql`ALTER TABLE \`_posts_v\` ADD \`version_return_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_posts_v\` ADD \`version_planned_by_id\` text;`)
  await db.run(sql`ALTER TABLE \`_posts_v\` ADD \`version_saved_by_id\` text(36) REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_posts_v\` ADD \`version_advertising_is_advertising\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_posts_v\` ADD \`version_advertising_sponsor_name\` text;`)
  await db.run(sql`ALTER TABLE \`_posts_v\` ADD \`version_advertising_sponsor_contact\` text;`)
  await db.run(sql`ALTER TABLE \`_posts_v\` ADD \`version_advertising_controller_name\` text;`)
  await db.run(sql`ALTER TABLE \`_posts_v\` ADD \`version_advertising_payer_name\` text;`)
  await db.run(sql`ALTER TABLE \`_posts_v\` ADD \`version_advertising_amount\` numeric;`)
  await db.run(sql`ALTER TABLE \`_posts_v\` ADD \`version_advertising_funds_origin\` text;`)
  await db.run(sql`ALTER TABLE \`_posts_v\` ADD \`version_advertising_period_from\` text;`)
  await db.run(sql`ALTER TABLE \`_posts_v\` ADD \`version_advertising_period_until\` text;`)
  await db.run(sql`ALTER TABLE \`_posts_v\` ADD \`version_advertising_occasion\` text;`)
  await db.run(sql`ALTER TABLE \`_posts_v\` ADD \`version_advertising_targeting\` text;`)
  await db.run(sql`ALTER TABLE \`_posts_v\` ADD \`version_review_on\` text;`)
  await db.run(sql`ALTER TABLE \`_posts_v\` ADD \`version_review_asked_for\` text;`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_version_saved_by_idx\` ON \`_posts_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_version_review_on_idx\` ON \`_posts_v\` (\`version_review_on\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`calendar_token_hash\` text;`)
  await db.run(sql`CREATE INDEX \`users_calendar_token_hash_idx\` ON \`users\` (\`calendar_token_hash\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`posts_overruled\`;`)
  await db.run(sql`DROP TABLE \`_posts_v_version_overruled\`;`)
  await db.run(sql`DROP TABLE \`post_notes\`;`)
  await db.run(sql`DROP TABLE \`post_notes_rels\`;`)
  await db.run(sql`DROP TABLE \`preview_links\`;`)
  await db.run(sql`DROP TABLE \`old_addresses\`;`)
  await db.run(sql`DROP TABLE \`audit_entries\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_posts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`stage\` text DEFAULT 'concept',
  	\`publish_at\` text,
  	\`expire_at\` text,
  	\`published_at\` text,
  	\`embargo_note\` text,
  	\`held_reason\` text,
  	\`approval_hash\` text,
  	\`approval_by_id\` text(36),
  	\`approval_at\` text,
  	\`approval_is_own_work\` integer,
  	\`party_id\` text(36),
  	\`type\` text DEFAULT 'standpunt',
  	\`title\` text,
  	\`slug\` text,
  	\`lead\` text,
  	\`body\` text,
  	\`hero_media_id\` text(36),
  	\`hero_caption\` text,
  	\`hero_credit\` text,
  	\`on_behalf_of_group\` integer DEFAULT false,
  	\`meta_title\` text,
  	\`meta_description\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`approval_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`party_id\`) REFERENCES \`parties\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`hero_media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_posts\`("id", "stage", "publish_at", "expire_at", "published_at", "embargo_note", "held_reason", "approval_hash", "approval_by_id", "approval_at", "approval_is_own_work", "party_id", "type", "title", "slug", "lead", "body", "hero_media_id", "hero_caption", "hero_credit", "on_behalf_of_group", "meta_title", "meta_description", "updated_at", "created_at", "_status") SELECT "id", "stage", "publish_at", "expire_at", "published_at", "embargo_note", "held_reason", "approval_hash", "approval_by_id", "approval_at", "approval_is_own_work", "party_id", "type", "title", "slug", "lead", "body", "hero_media_id", "hero_caption", "hero_credit", "on_behalf_of_group", "meta_title", "meta_description", "updated_at", "created_at", "_status" FROM \`posts\`;`)
  await db.run(sql`DROP TABLE \`posts\`;`)
  await db.run(sql`ALTER TABLE \`__new_posts\` RENAME TO \`posts\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`posts_stage_idx\` ON \`posts\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`posts_publish_at_idx\` ON \`posts\` (\`publish_at\`);`)
  await db.run(sql`CREATE INDEX \`posts_expire_at_idx\` ON \`posts\` (\`expire_at\`);`)
  await db.run(sql`CREATE INDEX \`posts_published_at_idx\` ON \`posts\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`posts_approval_approval_by_idx\` ON \`posts\` (\`approval_by_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_party_idx\` ON \`posts\` (\`party_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_slug_idx\` ON \`posts\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`posts_hero_hero_media_idx\` ON \`posts\` (\`hero_media_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_updated_at_idx\` ON \`posts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`posts_created_at_idx\` ON \`posts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`posts__status_idx\` ON \`posts\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`party_slug_idx\` ON \`posts\` (\`party_id\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`__new__posts_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_stage\` text DEFAULT 'concept',
  	\`version_publish_at\` text,
  	\`version_expire_at\` text,
  	\`version_published_at\` text,
  	\`version_embargo_note\` text,
  	\`version_held_reason\` text,
  	\`version_approval_hash\` text,
  	\`version_approval_by_id\` text(36),
  	\`version_approval_at\` text,
  	\`version_approval_is_own_work\` integer,
  	\`version_party_id\` text(36),
  	\`version_type\` text DEFAULT 'standpunt',
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_lead\` text,
  	\`version_body\` text,
  	\`version_hero_media_id\` text(36),
  	\`version_hero_caption\` text,
  	\`version_hero_credit\` text,
  	\`version_on_behalf_of_group\` integer DEFAULT false,
  	\`version_meta_title\` text,
  	\`version_meta_description\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_approval_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_party_id\`) REFERENCES \`parties\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_hero_media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__posts_v\`("id", "parent_id", "version_stage", "version_publish_at", "version_expire_at", "version_published_at", "version_embargo_note", "version_held_reason", "version_approval_hash", "version_approval_by_id", "version_approval_at", "version_approval_is_own_work", "version_party_id", "version_type", "version_title", "version_slug", "version_lead", "version_body", "version_hero_media_id", "version_hero_caption", "version_hero_credit", "version_on_behalf_of_group", "version_meta_title", "version_meta_description", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_stage", "version_publish_at", "version_expire_at", "version_published_at", "version_embargo_note", "version_held_reason", "version_approval_hash", "version_approval_by_id", "version_approval_at", "version_approval_is_own_work", "version_party_id", "version_type", "version_title", "version_slug", "version_lead", "version_body", "version_hero_media_id", "version_hero_caption", "version_hero_credit", "version_on_behalf_of_group", "version_meta_title", "version_meta_description", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_posts_v\`;`)
  await db.run(sql`DROP TABLE \`_posts_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__posts_v\` RENAME TO \`_posts_v\`;`)
  await db.run(sql`CREATE INDEX \`_posts_v_parent_idx\` ON \`_posts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_version_stage_idx\` ON \`_posts_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_version_publish_at_idx\` ON \`_posts_v\` (\`version_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_version_expire_at_idx\` ON \`_posts_v\` (\`version_expire_at\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_version_published_at_idx\` ON \`_posts_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_approval_version_approval_by_idx\` ON \`_posts_v\` (\`version_approval_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_version_party_idx\` ON \`_posts_v\` (\`version_party_id\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_version_slug_idx\` ON \`_posts_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_hero_version_hero_media_idx\` ON \`_posts_v\` (\`version_hero_media_id\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_version_updated_at_idx\` ON \`_posts_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_version_created_at_idx\` ON \`_posts_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_version__status_idx\` ON \`_posts_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_created_at_idx\` ON \`_posts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_updated_at_idx\` ON \`_posts_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_latest_idx\` ON \`_posts_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_autosave_idx\` ON \`_posts_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_party_version_slug_idx\` ON \`_posts_v\` (\`version_party_id\`,\`version_slug\`);`)
  await db.run(sql`DROP INDEX \`users_calendar_token_hash_idx\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`calendar_token_hash\`;`)
}
