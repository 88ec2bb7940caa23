import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`posts_in_short\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`posts_in_short_order_idx\` ON \`posts_in_short\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`posts_in_short_parent_id_idx\` ON \`posts_in_short\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`posts_stances\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`decision_id\` text(36),
  	\`dossier_id\` text(36),
  	\`stance\` text,
  	\`conditions\` text,
  	FOREIGN KEY (\`decision_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`dossier_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`posts_stances_order_idx\` ON \`posts_stances\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`posts_stances_parent_id_idx\` ON \`posts_stances\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_stances_decision_idx\` ON \`posts_stances\` (\`decision_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_stances_dossier_idx\` ON \`posts_stances\` (\`dossier_id\`);`)
  await db.run(sql`CREATE TABLE \`posts_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`publisher\` text,
  	\`accessed_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`posts_sources_order_idx\` ON \`posts_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`posts_sources_parent_id_idx\` ON \`posts_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`posts_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`posts_corrections_order_idx\` ON \`posts_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`posts_corrections_parent_id_idx\` ON \`posts_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`posts\` (
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
  await db.run(sql`CREATE TABLE \`posts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	\`dossiers_id\` text(36),
  	\`people_id\` text(36),
  	\`topics_id\` text(36),
  	\`decisions_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dossiers_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`decisions_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`posts_rels_order_idx\` ON \`posts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`posts_rels_parent_idx\` ON \`posts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_rels_path_idx\` ON \`posts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`posts_rels_users_id_idx\` ON \`posts_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_rels_dossiers_id_idx\` ON \`posts_rels\` (\`dossiers_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_rels_people_id_idx\` ON \`posts_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_rels_topics_id_idx\` ON \`posts_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_rels_decisions_id_idx\` ON \`posts_rels\` (\`decisions_id\`);`)
  await db.run(sql`CREATE TABLE \`_posts_v_version_in_short\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_posts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_posts_v_version_in_short_order_idx\` ON \`_posts_v_version_in_short\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_in_short_parent_id_idx\` ON \`_posts_v_version_in_short\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_posts_v_version_stances\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`decision_id\` text(36),
  	\`dossier_id\` text(36),
  	\`stance\` text,
  	\`conditions\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`decision_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`dossier_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_posts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_posts_v_version_stances_order_idx\` ON \`_posts_v_version_stances\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_stances_parent_id_idx\` ON \`_posts_v_version_stances\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_stances_decision_idx\` ON \`_posts_v_version_stances\` (\`decision_id\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_stances_dossier_idx\` ON \`_posts_v_version_stances\` (\`dossier_id\`);`)
  await db.run(sql`CREATE TABLE \`_posts_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`publisher\` text,
  	\`accessed_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_posts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_posts_v_version_sources_order_idx\` ON \`_posts_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_sources_parent_id_idx\` ON \`_posts_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_posts_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_posts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_posts_v_version_corrections_order_idx\` ON \`_posts_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_corrections_parent_id_idx\` ON \`_posts_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_posts_v\` (
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
  await db.run(sql`CREATE TABLE \`_posts_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	\`dossiers_id\` text(36),
  	\`people_id\` text(36),
  	\`topics_id\` text(36),
  	\`decisions_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_posts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dossiers_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`decisions_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_posts_v_rels_order_idx\` ON \`_posts_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_rels_parent_idx\` ON \`_posts_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_rels_path_idx\` ON \`_posts_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_rels_users_id_idx\` ON \`_posts_v_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_rels_dossiers_id_idx\` ON \`_posts_v_rels\` (\`dossiers_id\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_rels_people_id_idx\` ON \`_posts_v_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_rels_topics_id_idx\` ON \`_posts_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_rels_decisions_id_idx\` ON \`_posts_v_rels\` (\`decisions_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`party_id\` text(36),
  	\`body\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`party_id\`) REFERENCES \`parties\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_party_idx\` ON \`pages\` (\`party_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`party_slug_1_idx\` ON \`pages\` (\`party_id\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`dossiers_in_short\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`dossiers_in_short_order_idx\` ON \`dossiers_in_short\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_in_short_parent_id_idx\` ON \`dossiers_in_short\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`dossiers_involved\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36) NOT NULL,
  	\`role\` text NOT NULL,
  	\`from_as_written\` text,
  	\`from_edtf\` text,
  	\`from_sort_from\` text,
  	\`from_sort_to\` text,
  	\`until_as_written\` text,
  	\`until_edtf\` text,
  	\`until_sort_from\` text,
  	\`until_sort_to\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`dossiers_involved_order_idx\` ON \`dossiers_involved\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_involved_parent_id_idx\` ON \`dossiers_involved\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_involved_organisation_idx\` ON \`dossiers_involved\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_involved_from_from_sort_from_idx\` ON \`dossiers_involved\` (\`from_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_involved_from_from_sort_to_idx\` ON \`dossiers_involved\` (\`from_sort_to\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_involved_until_until_sort_from_idx\` ON \`dossiers_involved\` (\`until_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_involved_until_until_sort_to_idx\` ON \`dossiers_involved\` (\`until_sort_to\`);`)
  await db.run(sql`CREATE TABLE \`dossiers_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`url\` text,
  	\`publisher\` text,
  	\`accessed_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`dossiers_sources_order_idx\` ON \`dossiers_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_sources_parent_id_idx\` ON \`dossiers_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`dossiers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`status\` text DEFAULT 'loopt' NOT NULL,
  	\`lead\` text NOT NULL,
  	\`changed_by_party_id\` text(36),
  	\`changed_by_account_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`changed_by_party_id\`) REFERENCES \`parties\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`changed_by_account_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`dossiers_slug_idx\` ON \`dossiers\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_changed_by_party_idx\` ON \`dossiers\` (\`changed_by_party_id\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_changed_by_account_idx\` ON \`dossiers\` (\`changed_by_account_id\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_updated_at_idx\` ON \`dossiers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_created_at_idx\` ON \`dossiers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`dossiers_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`dossiers_texts_order_parent\` ON \`dossiers_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`dossiers_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`municipalities_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`dossiers_rels_order_idx\` ON \`dossiers_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_rels_parent_idx\` ON \`dossiers_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_rels_path_idx\` ON \`dossiers_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_rels_municipalities_id_idx\` ON \`dossiers_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_rels_topics_id_idx\` ON \`dossiers_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_dossiers_v_version_in_short\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_dossiers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_dossiers_v_version_in_short_order_idx\` ON \`_dossiers_v_version_in_short\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_version_in_short_parent_id_idx\` ON \`_dossiers_v_version_in_short\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_dossiers_v_version_involved\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36) NOT NULL,
  	\`role\` text NOT NULL,
  	\`from_as_written\` text,
  	\`from_edtf\` text,
  	\`from_sort_from\` text,
  	\`from_sort_to\` text,
  	\`until_as_written\` text,
  	\`until_edtf\` text,
  	\`until_sort_from\` text,
  	\`until_sort_to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_dossiers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_dossiers_v_version_involved_order_idx\` ON \`_dossiers_v_version_involved\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_version_involved_parent_id_idx\` ON \`_dossiers_v_version_involved\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_version_involved_organisation_idx\` ON \`_dossiers_v_version_involved\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_version_involved_from_from_sort_from_idx\` ON \`_dossiers_v_version_involved\` (\`from_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_version_involved_from_from_sort_to_idx\` ON \`_dossiers_v_version_involved\` (\`from_sort_to\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_version_involved_until_until_sort_from_idx\` ON \`_dossiers_v_version_involved\` (\`until_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_version_involved_until_until_sort_to_idx\` ON \`_dossiers_v_version_involved\` (\`until_sort_to\`);`)
  await db.run(sql`CREATE TABLE \`_dossiers_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`url\` text,
  	\`publisher\` text,
  	\`accessed_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_dossiers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_dossiers_v_version_sources_order_idx\` ON \`_dossiers_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_version_sources_parent_id_idx\` ON \`_dossiers_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_dossiers_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text NOT NULL,
  	\`version_slug\` text NOT NULL,
  	\`version_status\` text DEFAULT 'loopt' NOT NULL,
  	\`version_lead\` text NOT NULL,
  	\`version_changed_by_party_id\` text(36),
  	\`version_changed_by_account_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_changed_by_party_id\`) REFERENCES \`parties\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_changed_by_account_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_dossiers_v_parent_idx\` ON \`_dossiers_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_version_version_slug_idx\` ON \`_dossiers_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_version_version_changed_by_party_idx\` ON \`_dossiers_v\` (\`version_changed_by_party_id\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_version_version_changed_by_account_idx\` ON \`_dossiers_v\` (\`version_changed_by_account_id\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_version_version_updated_at_idx\` ON \`_dossiers_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_version_version_created_at_idx\` ON \`_dossiers_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_created_at_idx\` ON \`_dossiers_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_updated_at_idx\` ON \`_dossiers_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_dossiers_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_dossiers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_dossiers_v_texts_order_parent\` ON \`_dossiers_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_dossiers_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`municipalities_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_dossiers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_dossiers_v_rels_order_idx\` ON \`_dossiers_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_rels_parent_idx\` ON \`_dossiers_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_rels_path_idx\` ON \`_dossiers_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_rels_municipalities_id_idx\` ON \`_dossiers_v_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_rels_topics_id_idx\` ON \`_dossiers_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`decisions_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`url\` text,
  	\`publisher\` text,
  	\`accessed_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_sources_order_idx\` ON \`decisions_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`decisions_sources_parent_id_idx\` ON \`decisions_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`decisions_amounts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`qualifier\` text,
  	\`min\` numeric NOT NULL,
  	\`max\` numeric,
  	\`per\` text DEFAULT 'eenmalig' NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_amounts_order_idx\` ON \`decisions_amounts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`decisions_amounts_parent_id_idx\` ON \`decisions_amounts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`decisions_involved\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36) NOT NULL,
  	\`role\` text NOT NULL,
  	\`from_as_written\` text,
  	\`from_edtf\` text,
  	\`from_sort_from\` text,
  	\`from_sort_to\` text,
  	\`until_as_written\` text,
  	\`until_edtf\` text,
  	\`until_sort_from\` text,
  	\`until_sort_to\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_involved_order_idx\` ON \`decisions_involved\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`decisions_involved_parent_id_idx\` ON \`decisions_involved\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_involved_organisation_idx\` ON \`decisions_involved\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_involved_from_from_sort_from_idx\` ON \`decisions_involved\` (\`from_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`decisions_involved_from_from_sort_to_idx\` ON \`decisions_involved\` (\`from_sort_to\`);`)
  await db.run(sql`CREATE INDEX \`decisions_involved_until_until_sort_from_idx\` ON \`decisions_involved\` (\`until_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`decisions_involved_until_until_sort_to_idx\` ON \`decisions_involved\` (\`until_sort_to\`);`)
  await db.run(sql`CREATE TABLE \`decisions_votes_groups\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`party_id\` text(36),
  	\`name\` text,
  	\`for\` numeric,
  	\`against\` numeric,
  	\`abstained\` numeric,
  	\`absent\` numeric,
  	\`unknown\` numeric,
  	FOREIGN KEY (\`party_id\`) REFERENCES \`parties\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_votes_groups_order_idx\` ON \`decisions_votes_groups\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`decisions_votes_groups_parent_id_idx\` ON \`decisions_votes_groups\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_votes_groups_party_idx\` ON \`decisions_votes_groups\` (\`party_id\`);`)
  await db.run(sql`CREATE TABLE \`decisions_votes_members\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`person_id\` text(36) NOT NULL,
  	\`vote\` text NOT NULL,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_votes_members_order_idx\` ON \`decisions_votes_members\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`decisions_votes_members_parent_id_idx\` ON \`decisions_votes_members\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_votes_members_person_idx\` ON \`decisions_votes_members\` (\`person_id\`);`)
  await db.run(sql`CREATE TABLE \`decisions_relations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`decision_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`decision_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_relations_order_idx\` ON \`decisions_relations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`decisions_relations_parent_id_idx\` ON \`decisions_relations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_relations_decision_idx\` ON \`decisions_relations\` (\`decision_id\`);`)
  await db.run(sql`CREATE TABLE \`decisions_planned_when\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`when_as_written\` text,
  	\`when_edtf\` text NOT NULL,
  	\`when_sort_from\` text,
  	\`when_sort_to\` text,
  	\`reason\` text,
  	\`source_url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_planned_when_order_idx\` ON \`decisions_planned_when\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`decisions_planned_when_parent_id_idx\` ON \`decisions_planned_when\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_planned_when_when_when_sort_from_idx\` ON \`decisions_planned_when\` (\`when_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`decisions_planned_when_when_when_sort_to_idx\` ON \`decisions_planned_when\` (\`when_sort_to\`);`)
  await db.run(sql`CREATE TABLE \`decisions_disputes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`note\` text NOT NULL,
  	\`party_id\` text(36),
  	\`source_title\` text NOT NULL,
  	\`source_url\` text,
  	FOREIGN KEY (\`party_id\`) REFERENCES \`parties\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_disputes_order_idx\` ON \`decisions_disputes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`decisions_disputes_parent_id_idx\` ON \`decisions_disputes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_disputes_party_idx\` ON \`decisions_disputes\` (\`party_id\`);`)
  await db.run(sql`CREATE TABLE \`decisions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`body_id\` text(36),
  	\`when_as_written\` text,
  	\`when_edtf\` text NOT NULL,
  	\`when_sort_from\` text,
  	\`when_sort_to\` text,
  	\`kind\` text NOT NULL,
  	\`stage\` text NOT NULL,
  	\`status\` text NOT NULL,
  	\`outcome\` text,
  	\`summary\` text,
  	\`is_authoritative\` integer DEFAULT false,
  	\`votes_method\` text,
  	\`votes_explanation\` text,
  	\`meeting_id\` text(36),
  	\`effect_from_as_written\` text,
  	\`effect_from_edtf\` text,
  	\`effect_from_sort_from\` text,
  	\`effect_from_sort_to\` text,
  	\`effect_until_as_written\` text,
  	\`effect_until_edtf\` text,
  	\`effect_until_sort_from\` text,
  	\`effect_until_sort_to\` text,
  	\`provenance_origin\` text DEFAULT 'handmatig',
  	\`provenance_system\` text,
  	\`provenance_external_id\` text,
  	\`provenance_hash\` text,
  	\`changed_by_party_id\` text(36),
  	\`changed_by_account_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`body_id\`) REFERENCES \`bodies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`meeting_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`changed_by_party_id\`) REFERENCES \`parties\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`changed_by_account_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`decisions_slug_idx\` ON \`decisions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`decisions_body_idx\` ON \`decisions\` (\`body_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_when_when_sort_from_idx\` ON \`decisions\` (\`when_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`decisions_when_when_sort_to_idx\` ON \`decisions\` (\`when_sort_to\`);`)
  await db.run(sql`CREATE INDEX \`decisions_meeting_idx\` ON \`decisions\` (\`meeting_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_effect_from_effect_from_sort_from_idx\` ON \`decisions\` (\`effect_from_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`decisions_effect_from_effect_from_sort_to_idx\` ON \`decisions\` (\`effect_from_sort_to\`);`)
  await db.run(sql`CREATE INDEX \`decisions_effect_until_effect_until_sort_from_idx\` ON \`decisions\` (\`effect_until_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`decisions_effect_until_effect_until_sort_to_idx\` ON \`decisions\` (\`effect_until_sort_to\`);`)
  await db.run(sql`CREATE INDEX \`decisions_provenance_provenance_external_id_idx\` ON \`decisions\` (\`provenance_external_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_changed_by_party_idx\` ON \`decisions\` (\`changed_by_party_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_changed_by_account_idx\` ON \`decisions\` (\`changed_by_account_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_updated_at_idx\` ON \`decisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`decisions_created_at_idx\` ON \`decisions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`decisions_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_texts_order_parent\` ON \`decisions_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`decisions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`dossiers_id\` text(36),
  	\`people_id\` text(36),
  	\`parties_id\` text(36),
  	\`municipalities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dossiers_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`parties_id\`) REFERENCES \`parties\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_rels_order_idx\` ON \`decisions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`decisions_rels_parent_idx\` ON \`decisions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_rels_path_idx\` ON \`decisions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`decisions_rels_dossiers_id_idx\` ON \`decisions_rels\` (\`dossiers_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_rels_people_id_idx\` ON \`decisions_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_rels_parties_id_idx\` ON \`decisions_rels\` (\`parties_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_rels_municipalities_id_idx\` ON \`decisions_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE TABLE \`_decisions_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`url\` text,
  	\`publisher\` text,
  	\`accessed_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_sources_order_idx\` ON \`_decisions_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_sources_parent_id_idx\` ON \`_decisions_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_decisions_v_version_amounts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`qualifier\` text,
  	\`min\` numeric NOT NULL,
  	\`max\` numeric,
  	\`per\` text DEFAULT 'eenmalig' NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_amounts_order_idx\` ON \`_decisions_v_version_amounts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_amounts_parent_id_idx\` ON \`_decisions_v_version_amounts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_decisions_v_version_involved\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36) NOT NULL,
  	\`role\` text NOT NULL,
  	\`from_as_written\` text,
  	\`from_edtf\` text,
  	\`from_sort_from\` text,
  	\`from_sort_to\` text,
  	\`until_as_written\` text,
  	\`until_edtf\` text,
  	\`until_sort_from\` text,
  	\`until_sort_to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_involved_order_idx\` ON \`_decisions_v_version_involved\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_involved_parent_id_idx\` ON \`_decisions_v_version_involved\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_involved_organisation_idx\` ON \`_decisions_v_version_involved\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_involved_from_from_sort_from_idx\` ON \`_decisions_v_version_involved\` (\`from_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_involved_from_from_sort_to_idx\` ON \`_decisions_v_version_involved\` (\`from_sort_to\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_involved_until_until_sort_from_idx\` ON \`_decisions_v_version_involved\` (\`until_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_involved_until_until_sort_to_idx\` ON \`_decisions_v_version_involved\` (\`until_sort_to\`);`)
  await db.run(sql`CREATE TABLE \`_decisions_v_version_votes_groups\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`party_id\` text(36),
  	\`name\` text,
  	\`for\` numeric,
  	\`against\` numeric,
  	\`abstained\` numeric,
  	\`absent\` numeric,
  	\`unknown\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`party_id\`) REFERENCES \`parties\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_votes_groups_order_idx\` ON \`_decisions_v_version_votes_groups\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_votes_groups_parent_id_idx\` ON \`_decisions_v_version_votes_groups\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_votes_groups_party_idx\` ON \`_decisions_v_version_votes_groups\` (\`party_id\`);`)
  await db.run(sql`CREATE TABLE \`_decisions_v_version_votes_members\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`person_id\` text(36) NOT NULL,
  	\`vote\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_votes_members_order_idx\` ON \`_decisions_v_version_votes_members\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_votes_members_parent_id_idx\` ON \`_decisions_v_version_votes_members\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_votes_members_person_idx\` ON \`_decisions_v_version_votes_members\` (\`person_id\`);`)
  await db.run(sql`CREATE TABLE \`_decisions_v_version_relations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`decision_id\` text(36) NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`decision_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_relations_order_idx\` ON \`_decisions_v_version_relations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_relations_parent_id_idx\` ON \`_decisions_v_version_relations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_relations_decision_idx\` ON \`_decisions_v_version_relations\` (\`decision_id\`);`)
  await db.run(sql`CREATE TABLE \`_decisions_v_version_planned_when\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`when_as_written\` text,
  	\`when_edtf\` text NOT NULL,
  	\`when_sort_from\` text,
  	\`when_sort_to\` text,
  	\`reason\` text,
  	\`source_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_planned_when_order_idx\` ON \`_decisions_v_version_planned_when\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_planned_when_parent_id_idx\` ON \`_decisions_v_version_planned_when\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_planned_when_when_when_sort_from_idx\` ON \`_decisions_v_version_planned_when\` (\`when_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_planned_when_when_when_sort_to_idx\` ON \`_decisions_v_version_planned_when\` (\`when_sort_to\`);`)
  await db.run(sql`CREATE TABLE \`_decisions_v_version_disputes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`note\` text NOT NULL,
  	\`party_id\` text(36),
  	\`source_title\` text NOT NULL,
  	\`source_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`party_id\`) REFERENCES \`parties\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_disputes_order_idx\` ON \`_decisions_v_version_disputes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_disputes_parent_id_idx\` ON \`_decisions_v_version_disputes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_disputes_party_idx\` ON \`_decisions_v_version_disputes\` (\`party_id\`);`)
  await db.run(sql`CREATE TABLE \`_decisions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text NOT NULL,
  	\`version_slug\` text NOT NULL,
  	\`version_body_id\` text(36),
  	\`version_when_as_written\` text,
  	\`version_when_edtf\` text NOT NULL,
  	\`version_when_sort_from\` text,
  	\`version_when_sort_to\` text,
  	\`version_kind\` text NOT NULL,
  	\`version_stage\` text NOT NULL,
  	\`version_status\` text NOT NULL,
  	\`version_outcome\` text,
  	\`version_summary\` text,
  	\`version_is_authoritative\` integer DEFAULT false,
  	\`version_votes_method\` text,
  	\`version_votes_explanation\` text,
  	\`version_meeting_id\` text(36),
  	\`version_effect_from_as_written\` text,
  	\`version_effect_from_edtf\` text,
  	\`version_effect_from_sort_from\` text,
  	\`version_effect_from_sort_to\` text,
  	\`version_effect_until_as_written\` text,
  	\`version_effect_until_edtf\` text,
  	\`version_effect_until_sort_from\` text,
  	\`version_effect_until_sort_to\` text,
  	\`version_provenance_origin\` text DEFAULT 'handmatig',
  	\`version_provenance_system\` text,
  	\`version_provenance_external_id\` text,
  	\`version_provenance_hash\` text,
  	\`version_changed_by_party_id\` text(36),
  	\`version_changed_by_account_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_body_id\`) REFERENCES \`bodies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_meeting_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_changed_by_party_id\`) REFERENCES \`parties\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_changed_by_account_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_decisions_v_parent_idx\` ON \`_decisions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_slug_idx\` ON \`_decisions_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_body_idx\` ON \`_decisions_v\` (\`version_body_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_when_version_when_sort_from_idx\` ON \`_decisions_v\` (\`version_when_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_when_version_when_sort_to_idx\` ON \`_decisions_v\` (\`version_when_sort_to\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_meeting_idx\` ON \`_decisions_v\` (\`version_meeting_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_effect_from_version_effect_from_sor_idx\` ON \`_decisions_v\` (\`version_effect_from_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_effect_from_version_effect_from_s_1_idx\` ON \`_decisions_v\` (\`version_effect_from_sort_to\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_effect_until_version_effect_until_s_idx\` ON \`_decisions_v\` (\`version_effect_until_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_effect_until_version_effect_until_1_idx\` ON \`_decisions_v\` (\`version_effect_until_sort_to\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_provenance_version_provenance_exter_idx\` ON \`_decisions_v\` (\`version_provenance_external_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_changed_by_party_idx\` ON \`_decisions_v\` (\`version_changed_by_party_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_changed_by_account_idx\` ON \`_decisions_v\` (\`version_changed_by_account_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_updated_at_idx\` ON \`_decisions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_created_at_idx\` ON \`_decisions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_created_at_idx\` ON \`_decisions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_updated_at_idx\` ON \`_decisions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_decisions_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_decisions_v_texts_order_parent\` ON \`_decisions_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_decisions_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`dossiers_id\` text(36),
  	\`people_id\` text(36),
  	\`parties_id\` text(36),
  	\`municipalities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dossiers_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`parties_id\`) REFERENCES \`parties\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_decisions_v_rels_order_idx\` ON \`_decisions_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_rels_parent_idx\` ON \`_decisions_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_rels_path_idx\` ON \`_decisions_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_rels_dossiers_id_idx\` ON \`_decisions_v_rels\` (\`dossiers_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_rels_people_id_idx\` ON \`_decisions_v_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_rels_parties_id_idx\` ON \`_decisions_v_rels\` (\`parties_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_rels_municipalities_id_idx\` ON \`_decisions_v_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE TABLE \`meetings_agenda\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`title\` text NOT NULL,
  	\`decision_id\` text(36),
  	FOREIGN KEY (\`decision_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meetings_agenda_order_idx\` ON \`meetings_agenda\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`meetings_agenda_parent_id_idx\` ON \`meetings_agenda\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_agenda_decision_idx\` ON \`meetings_agenda\` (\`decision_id\`);`)
  await db.run(sql`CREATE TABLE \`meetings_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`url\` text,
  	\`publisher\` text,
  	\`accessed_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meetings_sources_order_idx\` ON \`meetings_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`meetings_sources_parent_id_idx\` ON \`meetings_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`meetings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`body_id\` text(36) NOT NULL,
  	\`when_as_written\` text,
  	\`when_edtf\` text NOT NULL,
  	\`when_sort_from\` text,
  	\`when_sort_to\` text,
  	\`start_time\` text,
  	\`status\` text NOT NULL,
  	\`location\` text,
  	\`changed_by_party_id\` text(36),
  	\`changed_by_account_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`body_id\`) REFERENCES \`bodies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`changed_by_party_id\`) REFERENCES \`parties\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`changed_by_account_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`meetings_body_idx\` ON \`meetings\` (\`body_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_when_when_sort_from_idx\` ON \`meetings\` (\`when_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`meetings_when_when_sort_to_idx\` ON \`meetings\` (\`when_sort_to\`);`)
  await db.run(sql`CREATE INDEX \`meetings_changed_by_party_idx\` ON \`meetings\` (\`changed_by_party_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_changed_by_account_idx\` ON \`meetings\` (\`changed_by_account_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_updated_at_idx\` ON \`meetings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_created_at_idx\` ON \`meetings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`meetings_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`municipalities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meetings_rels_order_idx\` ON \`meetings_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_parent_idx\` ON \`meetings_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_path_idx\` ON \`meetings_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_municipalities_id_idx\` ON \`meetings_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v_version_agenda\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`title\` text NOT NULL,
  	\`decision_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`decision_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meetings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_agenda_order_idx\` ON \`_meetings_v_version_agenda\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_agenda_parent_id_idx\` ON \`_meetings_v_version_agenda\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_agenda_decision_idx\` ON \`_meetings_v_version_agenda\` (\`decision_id\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`url\` text,
  	\`publisher\` text,
  	\`accessed_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meetings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_sources_order_idx\` ON \`_meetings_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_sources_parent_id_idx\` ON \`_meetings_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text NOT NULL,
  	\`version_body_id\` text(36) NOT NULL,
  	\`version_when_as_written\` text,
  	\`version_when_edtf\` text NOT NULL,
  	\`version_when_sort_from\` text,
  	\`version_when_sort_to\` text,
  	\`version_start_time\` text,
  	\`version_status\` text NOT NULL,
  	\`version_location\` text,
  	\`version_changed_by_party_id\` text(36),
  	\`version_changed_by_account_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_body_id\`) REFERENCES \`bodies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_changed_by_party_id\`) REFERENCES \`parties\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_changed_by_account_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_meetings_v_parent_idx\` ON \`_meetings_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_body_idx\` ON \`_meetings_v\` (\`version_body_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_when_version_when_sort_from_idx\` ON \`_meetings_v\` (\`version_when_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_when_version_when_sort_to_idx\` ON \`_meetings_v\` (\`version_when_sort_to\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_changed_by_party_idx\` ON \`_meetings_v\` (\`version_changed_by_party_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_changed_by_account_idx\` ON \`_meetings_v\` (\`version_changed_by_account_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_updated_at_idx\` ON \`_meetings_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_created_at_idx\` ON \`_meetings_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_created_at_idx\` ON \`_meetings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_updated_at_idx\` ON \`_meetings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`municipalities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_meetings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_order_idx\` ON \`_meetings_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_parent_idx\` ON \`_meetings_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_path_idx\` ON \`_meetings_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_municipalities_id_idx\` ON \`_meetings_v_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE TABLE \`bodies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`municipality_id\` text(36) NOT NULL,
  	\`kind\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`changed_by_party_id\` text(36),
  	\`changed_by_account_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`changed_by_party_id\`) REFERENCES \`parties\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`changed_by_account_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`bodies_municipality_idx\` ON \`bodies\` (\`municipality_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`bodies_slug_idx\` ON \`bodies\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`bodies_changed_by_party_idx\` ON \`bodies\` (\`changed_by_party_id\`);`)
  await db.run(sql`CREATE INDEX \`bodies_changed_by_account_idx\` ON \`bodies\` (\`changed_by_account_id\`);`)
  await db.run(sql`CREATE INDEX \`bodies_updated_at_idx\` ON \`bodies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`bodies_created_at_idx\` ON \`bodies\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_bodies_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text NOT NULL,
  	\`version_municipality_id\` text(36) NOT NULL,
  	\`version_kind\` text NOT NULL,
  	\`version_slug\` text NOT NULL,
  	\`version_changed_by_party_id\` text(36),
  	\`version_changed_by_account_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`bodies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_changed_by_party_id\`) REFERENCES \`parties\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_changed_by_account_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_bodies_v_parent_idx\` ON \`_bodies_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_bodies_v_version_version_municipality_idx\` ON \`_bodies_v\` (\`version_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`_bodies_v_version_version_slug_idx\` ON \`_bodies_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_bodies_v_version_version_changed_by_party_idx\` ON \`_bodies_v\` (\`version_changed_by_party_id\`);`)
  await db.run(sql`CREATE INDEX \`_bodies_v_version_version_changed_by_account_idx\` ON \`_bodies_v\` (\`version_changed_by_account_id\`);`)
  await db.run(sql`CREATE INDEX \`_bodies_v_version_version_updated_at_idx\` ON \`_bodies_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_bodies_v_version_version_created_at_idx\` ON \`_bodies_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_bodies_v_created_at_idx\` ON \`_bodies_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_bodies_v_updated_at_idx\` ON \`_bodies_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`organisations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`description\` text,
  	\`website\` text,
  	\`changed_by_party_id\` text(36),
  	\`changed_by_account_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`changed_by_party_id\`) REFERENCES \`parties\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`changed_by_account_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_slug_idx\` ON \`organisations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`organisations_changed_by_party_idx\` ON \`organisations\` (\`changed_by_party_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_changed_by_account_idx\` ON \`organisations\` (\`changed_by_account_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text NOT NULL,
  	\`version_slug\` text NOT NULL,
  	\`version_kind\` text NOT NULL,
  	\`version_description\` text,
  	\`version_website\` text,
  	\`version_changed_by_party_id\` text(36),
  	\`version_changed_by_account_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_changed_by_party_id\`) REFERENCES \`parties\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_changed_by_account_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_parent_idx\` ON \`_organisations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_slug_idx\` ON \`_organisations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_changed_by_party_idx\` ON \`_organisations_v\` (\`version_changed_by_party_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_changed_by_account_idx\` ON \`_organisations_v\` (\`version_changed_by_account_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_updated_at_idx\` ON \`_organisations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_created_at_idx\` ON \`_organisations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_created_at_idx\` ON \`_organisations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_updated_at_idx\` ON \`_organisations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`parent_id\` text(36),
  	\`iv3\` text,
  	\`description\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_slug_idx\` ON \`topics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`topics_parent_idx\` ON \`topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_iv3_idx\` ON \`topics\` (\`iv3\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`parties_council_periods\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` numeric NOT NULL,
  	\`until\` numeric NOT NULL,
  	\`seats\` numeric NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`parties\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`parties_council_periods_order_idx\` ON \`parties_council_periods\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`parties_council_periods_parent_id_idx\` ON \`parties_council_periods\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`parties\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`short_name\` text,
  	\`slug\` text NOT NULL,
  	\`municipality_id\` text(36) NOT NULL,
  	\`slogan\` text,
  	\`logo_id\` text(36),
  	\`accent\` text DEFAULT '#0b4f8a' NOT NULL,
  	\`domain\` text,
  	\`contact_email\` text,
  	\`contact_phone\` text,
  	\`contact_website\` text,
  	\`imprint_responsible\` text NOT NULL,
  	\`imprint_address\` text,
  	\`imprint_email\` text,
  	\`support_label\` text,
  	\`support_url\` text,
  	\`newsletter_sender_name\` text,
  	\`newsletter_reply_to\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`parties_slug_idx\` ON \`parties\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`parties_municipality_idx\` ON \`parties\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`parties_logo_idx\` ON \`parties\` (\`logo_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`parties_domain_idx\` ON \`parties\` (\`domain\`);`)
  await db.run(sql`CREATE INDEX \`parties_updated_at_idx\` ON \`parties\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`parties_created_at_idx\` ON \`parties\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`people_roles\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`role\` text NOT NULL,
  	\`title\` text,
  	\`party_id\` text(36),
  	\`body_id\` text(36),
  	\`organisation_id\` text(36),
  	\`municipality_id\` text(36),
  	\`from\` text,
  	\`until\` text,
  	FOREIGN KEY (\`party_id\`) REFERENCES \`parties\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`body_id\`) REFERENCES \`bodies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`people_roles_order_idx\` ON \`people_roles\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`people_roles_parent_id_idx\` ON \`people_roles\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`people_roles_party_idx\` ON \`people_roles\` (\`party_id\`);`)
  await db.run(sql`CREATE INDEX \`people_roles_body_idx\` ON \`people_roles\` (\`body_id\`);`)
  await db.run(sql`CREATE INDEX \`people_roles_organisation_idx\` ON \`people_roles\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`people_roles_municipality_idx\` ON \`people_roles\` (\`municipality_id\`);`)
  await db.run(sql`CREATE TABLE \`people\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`portrait_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`portrait_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`people_slug_idx\` ON \`people\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`people_portrait_idx\` ON \`people\` (\`portrait_id\`);`)
  await db.run(sql`CREATE INDEX \`people_updated_at_idx\` ON \`people\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`people_created_at_idx\` ON \`people\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_people_v_version_roles\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`role\` text NOT NULL,
  	\`title\` text,
  	\`party_id\` text(36),
  	\`body_id\` text(36),
  	\`organisation_id\` text(36),
  	\`municipality_id\` text(36),
  	\`from\` text,
  	\`until\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`party_id\`) REFERENCES \`parties\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`body_id\`) REFERENCES \`bodies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_people_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_version_roles_order_idx\` ON \`_people_v_version_roles\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_roles_parent_id_idx\` ON \`_people_v_version_roles\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_roles_party_idx\` ON \`_people_v_version_roles\` (\`party_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_roles_body_idx\` ON \`_people_v_version_roles\` (\`body_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_roles_organisation_idx\` ON \`_people_v_version_roles\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_roles_municipality_idx\` ON \`_people_v_version_roles\` (\`municipality_id\`);`)
  await db.run(sql`CREATE TABLE \`_people_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text NOT NULL,
  	\`version_slug\` text NOT NULL,
  	\`version_portrait_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_portrait_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_parent_idx\` ON \`_people_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_slug_idx\` ON \`_people_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_portrait_idx\` ON \`_people_v\` (\`version_portrait_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_updated_at_idx\` ON \`_people_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_created_at_idx\` ON \`_people_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_created_at_idx\` ON \`_people_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_updated_at_idx\` ON \`_people_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`users_seats\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`party_id\` text(36) NOT NULL,
  	\`role\` text NOT NULL,
  	FOREIGN KEY (\`party_id\`) REFERENCES \`parties\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_seats_order_idx\` ON \`users_seats\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_seats_parent_id_idx\` ON \`users_seats\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_seats_party_idx\` ON \`users_seats\` (\`party_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`person_id\` text(36),
  	\`is_admin\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_person_idx\` ON \`users\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`party_id\` text(36) NOT NULL,
  	\`alt\` text,
  	\`caption\` text,
  	\`credit\` text,
  	\`is_public\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_small_url\` text,
  	\`sizes_small_width\` numeric,
  	\`sizes_small_height\` numeric,
  	\`sizes_small_mime_type\` text,
  	\`sizes_small_filesize\` numeric,
  	\`sizes_small_filename\` text,
  	\`sizes_medium_url\` text,
  	\`sizes_medium_width\` numeric,
  	\`sizes_medium_height\` numeric,
  	\`sizes_medium_mime_type\` text,
  	\`sizes_medium_filesize\` numeric,
  	\`sizes_medium_filename\` text,
  	\`sizes_large_url\` text,
  	\`sizes_large_width\` numeric,
  	\`sizes_large_height\` numeric,
  	\`sizes_large_mime_type\` text,
  	\`sizes_large_filesize\` numeric,
  	\`sizes_large_filename\` text,
  	\`sizes_share_url\` text,
  	\`sizes_share_width\` numeric,
  	\`sizes_share_height\` numeric,
  	\`sizes_share_mime_type\` text,
  	\`sizes_share_filesize\` numeric,
  	\`sizes_share_filename\` text,
  	FOREIGN KEY (\`party_id\`) REFERENCES \`parties\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_party_idx\` ON \`media\` (\`party_id\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_small_sizes_small_filename_idx\` ON \`media\` (\`sizes_small_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_medium_sizes_medium_filename_idx\` ON \`media\` (\`sizes_medium_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_large_sizes_large_filename_idx\` ON \`media\` (\`sizes_large_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_share_sizes_share_filename_idx\` ON \`media\` (\`sizes_share_filename\`);`)
  await db.run(sql`CREATE TABLE \`municipalities\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`cbs_code\` text,
  	\`province\` text,
  	\`is_fictional\` integer DEFAULT false,
  	\`discontinued_on\` text,
  	\`succeeded_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`succeeded_by_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`municipalities_slug_idx\` ON \`municipalities\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`municipalities_cbs_code_idx\` ON \`municipalities\` (\`cbs_code\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_succeeded_by_idx\` ON \`municipalities\` (\`succeeded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_updated_at_idx\` ON \`municipalities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_created_at_idx\` ON \`municipalities\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`subscribers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`state\` text DEFAULT 'onbevestigd' NOT NULL,
  	\`sealed_address\` text,
  	\`address_hash\` text NOT NULL,
  	\`confirmed_at\` text,
  	\`ended_at\` text,
  	\`erased_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`subscribers_address_hash_idx\` ON \`subscribers\` (\`address_hash\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_ended_at_idx\` ON \`subscribers\` (\`ended_at\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_updated_at_idx\` ON \`subscribers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_created_at_idx\` ON \`subscribers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`consents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subscriber_id\` text(36) NOT NULL,
  	\`subscription_id\` text(36) NOT NULL,
  	\`target_kind\` text NOT NULL,
  	\`target_key\` text NOT NULL,
  	\`wording\` text NOT NULL,
  	\`wording_version\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`asked_at\` text NOT NULL,
  	\`given_at\` text,
  	\`withdrawn_at\` text,
  	\`withdrawal\` text,
  	\`token_hash\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subscriber_id\`) REFERENCES \`subscribers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`subscription_id\`) REFERENCES \`subscriptions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`consents_subscriber_idx\` ON \`consents\` (\`subscriber_id\`);`)
  await db.run(sql`CREATE INDEX \`consents_subscription_idx\` ON \`consents\` (\`subscription_id\`);`)
  await db.run(sql`CREATE INDEX \`consents_target_key_idx\` ON \`consents\` (\`target_key\`);`)
  await db.run(sql`CREATE INDEX \`consents_state_idx\` ON \`consents\` (\`state\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`consents_token_hash_idx\` ON \`consents\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`consents_updated_at_idx\` ON \`consents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`consents_created_at_idx\` ON \`consents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`subscriptions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`subscriber_id\` text(36) NOT NULL,
  	\`target_kind\` text NOT NULL,
  	\`target_key\` text NOT NULL,
  	\`dossier_id\` text(36),
  	\`party_id\` text(36),
  	\`topic_id\` text(36),
  	\`municipality_id\` text(36),
  	\`frequency\` text DEFAULT 'direct' NOT NULL,
  	\`state\` text NOT NULL,
  	\`confirmed_at\` text,
  	\`ended_at\` text,
  	\`ended_reason\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subscriber_id\`) REFERENCES \`subscribers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`dossier_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`party_id\`) REFERENCES \`parties\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`subscriptions_key_idx\` ON \`subscriptions\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_subscriber_idx\` ON \`subscriptions\` (\`subscriber_id\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_target_key_idx\` ON \`subscriptions\` (\`target_key\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_dossier_idx\` ON \`subscriptions\` (\`dossier_id\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_party_idx\` ON \`subscriptions\` (\`party_id\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_topic_idx\` ON \`subscriptions\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_municipality_idx\` ON \`subscriptions\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_state_idx\` ON \`subscriptions\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_updated_at_idx\` ON \`subscriptions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_created_at_idx\` ON \`subscriptions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`targetKey_key_idx\` ON \`subscriptions\` (\`target_key\`,\`key\`);`)
  await db.run(sql`CREATE TABLE \`signups\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`sealed_address\` text NOT NULL,
  	\`address_hash\` text NOT NULL,
  	\`target_kind\` text NOT NULL,
  	\`target\` text NOT NULL,
  	\`wording\` text NOT NULL,
  	\`wording_version\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`asked_at\` text NOT NULL,
  	\`due_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`signups_due_at_idx\` ON \`signups\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`signups_updated_at_idx\` ON \`signups\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`signups_created_at_idx\` ON \`signups\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`alerts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`item\` text NOT NULL,
  	\`event\` text NOT NULL,
  	\`post_id\` text(36),
  	\`decision_id\` text(36),
  	\`was_when\` text,
  	\`state\` text NOT NULL,
  	\`raised_at\` text NOT NULL,
  	\`targets\` text,
  	\`content\` text,
  	\`cursor\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`post_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decision_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`alerts_key_idx\` ON \`alerts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`alerts_post_idx\` ON \`alerts\` (\`post_id\`);`)
  await db.run(sql`CREATE INDEX \`alerts_decision_idx\` ON \`alerts\` (\`decision_id\`);`)
  await db.run(sql`CREATE INDEX \`alerts_updated_at_idx\` ON \`alerts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`alerts_created_at_idx\` ON \`alerts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_raisedAt_idx\` ON \`alerts\` (\`state\`,\`raised_at\`);`)
  await db.run(sql`CREATE TABLE \`deliveries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`alert_id\` text(36),
  	\`subscriber_id\` text(36),
  	\`subscription_id\` text(36),
  	\`consent_id\` text(36),
  	\`state\` text NOT NULL,
  	\`due_at\` text NOT NULL,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`first_tried_at\` text,
  	\`lease_owner\` text,
  	\`lease_until\` text,
  	\`sent_at\` text,
  	\`provider_id\` text,
  	\`failure\` text,
  	\`sealed_token\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`alert_id\`) REFERENCES \`alerts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`subscriber_id\`) REFERENCES \`subscribers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`subscription_id\`) REFERENCES \`subscriptions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`consent_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`deliveries_key_idx\` ON \`deliveries\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_alert_idx\` ON \`deliveries\` (\`alert_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_subscriber_idx\` ON \`deliveries\` (\`subscriber_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_subscription_idx\` ON \`deliveries\` (\`subscription_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_consent_idx\` ON \`deliveries\` (\`consent_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_provider_id_idx\` ON \`deliveries\` (\`provider_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_updated_at_idx\` ON \`deliveries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_created_at_idx\` ON \`deliveries\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_dueAt_idx\` ON \`deliveries\` (\`state\`,\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`subscriber_createdAt_idx\` ON \`deliveries\` (\`subscriber_id\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`pages_id\` text(36),
  	\`dossiers_id\` text(36),
  	\`decisions_id\` text(36),
  	\`meetings_id\` text(36),
  	\`bodies_id\` text(36),
  	\`organisations_id\` text(36),
  	\`topics_id\` text(36),
  	\`parties_id\` text(36),
  	\`people_id\` text(36),
  	\`users_id\` text(36),
  	\`media_id\` text(36),
  	\`municipalities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dossiers_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`decisions_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`meetings_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`bodies_id\`) REFERENCES \`bodies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`parties_id\`) REFERENCES \`parties\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_dossiers_id_idx\` ON \`payload_locked_documents_rels\` (\`dossiers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_decisions_id_idx\` ON \`payload_locked_documents_rels\` (\`decisions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_meetings_id_idx\` ON \`payload_locked_documents_rels\` (\`meetings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_bodies_id_idx\` ON \`payload_locked_documents_rels\` (\`bodies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parties_id_idx\` ON \`payload_locked_documents_rels\` (\`parties_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_people_id_idx\` ON \`payload_locked_documents_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_municipalities_id_idx\` ON \`payload_locked_documents_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`posts_in_short\`;`)
  await db.run(sql`DROP TABLE \`posts_stances\`;`)
  await db.run(sql`DROP TABLE \`posts_sources\`;`)
  await db.run(sql`DROP TABLE \`posts_corrections\`;`)
  await db.run(sql`DROP TABLE \`posts\`;`)
  await db.run(sql`DROP TABLE \`posts_rels\`;`)
  await db.run(sql`DROP TABLE \`_posts_v_version_in_short\`;`)
  await db.run(sql`DROP TABLE \`_posts_v_version_stances\`;`)
  await db.run(sql`DROP TABLE \`_posts_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_posts_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`_posts_v\`;`)
  await db.run(sql`DROP TABLE \`_posts_v_rels\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`dossiers_in_short\`;`)
  await db.run(sql`DROP TABLE \`dossiers_involved\`;`)
  await db.run(sql`DROP TABLE \`dossiers_sources\`;`)
  await db.run(sql`DROP TABLE \`dossiers\`;`)
  await db.run(sql`DROP TABLE \`dossiers_texts\`;`)
  await db.run(sql`DROP TABLE \`dossiers_rels\`;`)
  await db.run(sql`DROP TABLE \`_dossiers_v_version_in_short\`;`)
  await db.run(sql`DROP TABLE \`_dossiers_v_version_involved\`;`)
  await db.run(sql`DROP TABLE \`_dossiers_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_dossiers_v\`;`)
  await db.run(sql`DROP TABLE \`_dossiers_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_dossiers_v_rels\`;`)
  await db.run(sql`DROP TABLE \`decisions_sources\`;`)
  await db.run(sql`DROP TABLE \`decisions_amounts\`;`)
  await db.run(sql`DROP TABLE \`decisions_involved\`;`)
  await db.run(sql`DROP TABLE \`decisions_votes_groups\`;`)
  await db.run(sql`DROP TABLE \`decisions_votes_members\`;`)
  await db.run(sql`DROP TABLE \`decisions_relations\`;`)
  await db.run(sql`DROP TABLE \`decisions_planned_when\`;`)
  await db.run(sql`DROP TABLE \`decisions_disputes\`;`)
  await db.run(sql`DROP TABLE \`decisions\`;`)
  await db.run(sql`DROP TABLE \`decisions_texts\`;`)
  await db.run(sql`DROP TABLE \`decisions_rels\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_version_amounts\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_version_involved\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_version_votes_groups\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_version_votes_members\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_version_relations\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_version_planned_when\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_version_disputes\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_rels\`;`)
  await db.run(sql`DROP TABLE \`meetings_agenda\`;`)
  await db.run(sql`DROP TABLE \`meetings_sources\`;`)
  await db.run(sql`DROP TABLE \`meetings\`;`)
  await db.run(sql`DROP TABLE \`meetings_rels\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_version_agenda\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_rels\`;`)
  await db.run(sql`DROP TABLE \`bodies\`;`)
  await db.run(sql`DROP TABLE \`_bodies_v\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`parties_council_periods\`;`)
  await db.run(sql`DROP TABLE \`parties\`;`)
  await db.run(sql`DROP TABLE \`people_roles\`;`)
  await db.run(sql`DROP TABLE \`people\`;`)
  await db.run(sql`DROP TABLE \`_people_v_version_roles\`;`)
  await db.run(sql`DROP TABLE \`_people_v\`;`)
  await db.run(sql`DROP TABLE \`users_seats\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`municipalities\`;`)
  await db.run(sql`DROP TABLE \`subscribers\`;`)
  await db.run(sql`DROP TABLE \`consents\`;`)
  await db.run(sql`DROP TABLE \`subscriptions\`;`)
  await db.run(sql`DROP TABLE \`signups\`;`)
  await db.run(sql`DROP TABLE \`alerts\`;`)
  await db.run(sql`DROP TABLE \`deliveries\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
