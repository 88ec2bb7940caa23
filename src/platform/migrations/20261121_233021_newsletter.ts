import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
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
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_decisions_planned_when\` (
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
  await db.run(sql`INSERT INTO \`__new_decisions_planned_when\`("_order", "_parent_id", "id", "when_as_written", "when_edtf", "when_sort_from", "when_sort_to", "reason", "source_url") SELECT "_order", "_parent_id", "id", "when_as_written", "when_edtf", "when_sort_from", "when_sort_to", "reason", "source_url" FROM \`decisions_planned_when\`;`)
  await db.run(sql`DROP TABLE \`decisions_planned_when\`;`)
  await db.run(sql`ALTER TABLE \`__new_decisions_planned_when\` RENAME TO \`decisions_planned_when\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`decisions_planned_when_order_idx\` ON \`decisions_planned_when\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`decisions_planned_when_parent_id_idx\` ON \`decisions_planned_when\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_planned_when_when_when_sort_from_idx\` ON \`decisions_planned_when\` (\`when_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`decisions_planned_when_when_when_sort_to_idx\` ON \`decisions_planned_when\` (\`when_sort_to\`);`)
  await db.run(sql`CREATE TABLE \`__new_decisions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`when_as_written\` text,
  	\`when_edtf\` text NOT NULL,
  	\`when_sort_from\` text,
  	\`when_sort_to\` text,
  	\`kind\` text NOT NULL,
  	\`stage\` text NOT NULL,
  	\`status\` text DEFAULT 'gepland' NOT NULL,
  	\`outcome\` text,
  	\`body_id\` text(36),
  	\`is_authoritative\` integer DEFAULT false,
  	\`meeting_id\` text(36),
  	\`summary\` text,
  	\`votes_method\` text,
  	\`votes_explanation\` text,
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
  await db.run(sql`INSERT INTO \`__new_decisions\`("id", "title", "slug", "when_as_written", "when_edtf", "when_sort_from", "when_sort_to", "kind", "stage", "status", "outcome", "body_id", "is_authoritative", "meeting_id", "summary", "votes_method", "votes_explanation", "provenance_origin", "provenance_system", "provenance_external_id", "provenance_hash", "changed_by_party_id", "changed_by_account_id", "updated_at", "created_at") SELECT "id", "title", "slug", "when_as_written", "when_edtf", "when_sort_from", "when_sort_to", "kind", "stage", "status", "outcome", "body_id", "is_authoritative", "meeting_id", "summary", "votes_method", "votes_explanation", "provenance_origin", "provenance_system", "provenance_external_id", "provenance_hash", "changed_by_party_id", "changed_by_account_id", "updated_at", "created_at" FROM \`decisions\`;`)
  await db.run(sql`DROP TABLE \`decisions\`;`)
  await db.run(sql`ALTER TABLE \`__new_decisions\` RENAME TO \`decisions\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`decisions_slug_idx\` ON \`decisions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`decisions_when_when_sort_from_idx\` ON \`decisions\` (\`when_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`decisions_when_when_sort_to_idx\` ON \`decisions\` (\`when_sort_to\`);`)
  await db.run(sql`CREATE INDEX \`decisions_body_idx\` ON \`decisions\` (\`body_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_meeting_idx\` ON \`decisions\` (\`meeting_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_provenance_provenance_external_id_idx\` ON \`decisions\` (\`provenance_external_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_changed_by_party_idx\` ON \`decisions\` (\`changed_by_party_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_changed_by_account_idx\` ON \`decisions\` (\`changed_by_account_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_updated_at_idx\` ON \`decisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`decisions_created_at_idx\` ON \`decisions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__decisions_v_version_planned_when\` (
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
  await db.run(sql`INSERT INTO \`__new__decisions_v_version_planned_when\`("_order", "_parent_id", "id", "when_as_written", "when_edtf", "when_sort_from", "when_sort_to", "reason", "source_url", "_uuid") SELECT "_order", "_parent_id", "id", "when_as_written", "when_edtf", "when_sort_from", "when_sort_to", "reason", "source_url", "_uuid" FROM \`_decisions_v_version_planned_when\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_version_planned_when\`;`)
  await db.run(sql`ALTER TABLE \`__new__decisions_v_version_planned_when\` RENAME TO \`_decisions_v_version_planned_when\`;`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_planned_when_order_idx\` ON \`_decisions_v_version_planned_when\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_planned_when_parent_id_idx\` ON \`_decisions_v_version_planned_when\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_planned_when_when_when_sort_from_idx\` ON \`_decisions_v_version_planned_when\` (\`when_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_planned_when_when_when_sort_to_idx\` ON \`_decisions_v_version_planned_when\` (\`when_sort_to\`);`)
  await db.run(sql`CREATE TABLE \`__new__decisions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text NOT NULL,
  	\`version_slug\` text NOT NULL,
  	\`version_when_as_written\` text,
  	\`version_when_edtf\` text NOT NULL,
  	\`version_when_sort_from\` text,
  	\`version_when_sort_to\` text,
  	\`version_kind\` text NOT NULL,
  	\`version_stage\` text NOT NULL,
  	\`version_status\` text DEFAULT 'gepland' NOT NULL,
  	\`version_outcome\` text,
  	\`version_body_id\` text(36),
  	\`version_is_authoritative\` integer DEFAULT false,
  	\`version_meeting_id\` text(36),
  	\`version_summary\` text,
  	\`version_votes_method\` text,
  	\`version_votes_explanation\` text,
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
  await db.run(sql`INSERT INTO \`__new__decisions_v\`("id", "parent_id", "version_title", "version_slug", "version_when_as_written", "version_when_edtf", "version_when_sort_from", "version_when_sort_to", "version_kind", "version_stage", "version_status", "version_outcome", "version_body_id", "version_is_authoritative", "version_meeting_id", "version_summary", "version_votes_method", "version_votes_explanation", "version_provenance_origin", "version_provenance_system", "version_provenance_external_id", "version_provenance_hash", "version_changed_by_party_id", "version_changed_by_account_id", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_title", "version_slug", "version_when_as_written", "version_when_edtf", "version_when_sort_from", "version_when_sort_to", "version_kind", "version_stage", "version_status", "version_outcome", "version_body_id", "version_is_authoritative", "version_meeting_id", "version_summary", "version_votes_method", "version_votes_explanation", "version_provenance_origin", "version_provenance_system", "version_provenance_external_id", "version_provenance_hash", "version_changed_by_party_id", "version_changed_by_account_id", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_decisions_v\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__decisions_v\` RENAME TO \`_decisions_v\`;`)
  await db.run(sql`CREATE INDEX \`_decisions_v_parent_idx\` ON \`_decisions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_slug_idx\` ON \`_decisions_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_when_version_when_sort_from_idx\` ON \`_decisions_v\` (\`version_when_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_when_version_when_sort_to_idx\` ON \`_decisions_v\` (\`version_when_sort_to\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_body_idx\` ON \`_decisions_v\` (\`version_body_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_meeting_idx\` ON \`_decisions_v\` (\`version_meeting_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_provenance_version_provenance_exter_idx\` ON \`_decisions_v\` (\`version_provenance_external_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_changed_by_party_idx\` ON \`_decisions_v\` (\`version_changed_by_party_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_changed_by_account_idx\` ON \`_decisions_v\` (\`version_changed_by_account_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_updated_at_idx\` ON \`_decisions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_created_at_idx\` ON \`_decisions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_created_at_idx\` ON \`_decisions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_updated_at_idx\` ON \`_decisions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_meetings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`body_id\` text(36) NOT NULL,
  	\`when_as_written\` text,
  	\`when_edtf\` text NOT NULL,
  	\`when_sort_from\` text,
  	\`when_sort_to\` text,
  	\`start_time\` text,
  	\`status\` text DEFAULT 'gepland' NOT NULL,
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
  await db.run(sql`INSERT INTO \`__new_meetings\`("id", "title", "body_id", "when_as_written", "when_edtf", "when_sort_from", "when_sort_to", "start_time", "status", "location", "changed_by_party_id", "changed_by_account_id", "updated_at", "created_at") SELECT "id", "title", "body_id", "when_as_written", "when_edtf", "when_sort_from", "when_sort_to", "start_time", "status", "location", "changed_by_party_id", "changed_by_account_id", "updated_at", "created_at" FROM \`meetings\`;`)
  await db.run(sql`DROP TABLE \`meetings\`;`)
  await db.run(sql`ALTER TABLE \`__new_meetings\` RENAME TO \`meetings\`;`)
  await db.run(sql`CREATE INDEX \`meetings_body_idx\` ON \`meetings\` (\`body_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_when_when_sort_from_idx\` ON \`meetings\` (\`when_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`meetings_when_when_sort_to_idx\` ON \`meetings\` (\`when_sort_to\`);`)
  await db.run(sql`CREATE INDEX \`meetings_changed_by_party_idx\` ON \`meetings\` (\`changed_by_party_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_changed_by_account_idx\` ON \`meetings\` (\`changed_by_account_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_updated_at_idx\` ON \`meetings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_created_at_idx\` ON \`meetings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__meetings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text NOT NULL,
  	\`version_body_id\` text(36) NOT NULL,
  	\`version_when_as_written\` text,
  	\`version_when_edtf\` text NOT NULL,
  	\`version_when_sort_from\` text,
  	\`version_when_sort_to\` text,
  	\`version_start_time\` text,
  	\`version_status\` text DEFAULT 'gepland' NOT NULL,
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
  await db.run(sql`INSERT INTO \`__new__meetings_v\`("id", "parent_id", "version_title", "version_body_id", "version_when_as_written", "version_when_edtf", "version_when_sort_from", "version_when_sort_to", "version_start_time", "version_status", "version_location", "version_changed_by_party_id", "version_changed_by_account_id", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_title", "version_body_id", "version_when_as_written", "version_when_edtf", "version_when_sort_from", "version_when_sort_to", "version_start_time", "version_status", "version_location", "version_changed_by_party_id", "version_changed_by_account_id", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_meetings_v\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__meetings_v\` RENAME TO \`_meetings_v\`;`)
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
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`subscribers\`;`)
  await db.run(sql`DROP TABLE \`consents\`;`)
  await db.run(sql`DROP TABLE \`subscriptions\`;`)
  await db.run(sql`DROP TABLE \`signups\`;`)
  await db.run(sql`DROP TABLE \`alerts\`;`)
  await db.run(sql`DROP TABLE \`deliveries\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_decisions_planned_when\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`when_edtf\` text,
  	\`when_as_written\` text,
  	\`when_sort_from\` text,
  	\`when_sort_to\` text,
  	\`reason\` text,
  	\`source_url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_decisions_planned_when\`("_order", "_parent_id", "id", "when_edtf", "when_as_written", "when_sort_from", "when_sort_to", "reason", "source_url") SELECT "_order", "_parent_id", "id", "when_edtf", "when_as_written", "when_sort_from", "when_sort_to", "reason", "source_url" FROM \`decisions_planned_when\`;`)
  await db.run(sql`DROP TABLE \`decisions_planned_when\`;`)
  await db.run(sql`ALTER TABLE \`__new_decisions_planned_when\` RENAME TO \`decisions_planned_when\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`decisions_planned_when_order_idx\` ON \`decisions_planned_when\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`decisions_planned_when_parent_id_idx\` ON \`decisions_planned_when\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_planned_when_when_when_sort_from_idx\` ON \`decisions_planned_when\` (\`when_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`decisions_planned_when_when_when_sort_to_idx\` ON \`decisions_planned_when\` (\`when_sort_to\`);`)
  await db.run(sql`CREATE TABLE \`__new_decisions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`when_edtf\` text,
  	\`when_as_written\` text,
  	\`when_sort_from\` text,
  	\`when_sort_to\` text,
  	\`kind\` text NOT NULL,
  	\`stage\` text NOT NULL,
  	\`status\` text DEFAULT 'gepland' NOT NULL,
  	\`outcome\` text,
  	\`body_id\` text(36),
  	\`is_authoritative\` integer DEFAULT false,
  	\`meeting_id\` text(36),
  	\`summary\` text,
  	\`votes_method\` text,
  	\`votes_explanation\` text,
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
  await db.run(sql`INSERT INTO \`__new_decisions\`("id", "title", "slug", "when_edtf", "when_as_written", "when_sort_from", "when_sort_to", "kind", "stage", "status", "outcome", "body_id", "is_authoritative", "meeting_id", "summary", "votes_method", "votes_explanation", "provenance_origin", "provenance_system", "provenance_external_id", "provenance_hash", "changed_by_party_id", "changed_by_account_id", "updated_at", "created_at") SELECT "id", "title", "slug", "when_edtf", "when_as_written", "when_sort_from", "when_sort_to", "kind", "stage", "status", "outcome", "body_id", "is_authoritative", "meeting_id", "summary", "votes_method", "votes_explanation", "provenance_origin", "provenance_system", "provenance_external_id", "provenance_hash", "changed_by_party_id", "changed_by_account_id", "updated_at", "created_at" FROM \`decisions\`;`)
  await db.run(sql`DROP TABLE \`decisions\`;`)
  await db.run(sql`ALTER TABLE \`__new_decisions\` RENAME TO \`decisions\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`decisions_slug_idx\` ON \`decisions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`decisions_when_when_sort_from_idx\` ON \`decisions\` (\`when_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`decisions_when_when_sort_to_idx\` ON \`decisions\` (\`when_sort_to\`);`)
  await db.run(sql`CREATE INDEX \`decisions_body_idx\` ON \`decisions\` (\`body_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_meeting_idx\` ON \`decisions\` (\`meeting_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_provenance_provenance_external_id_idx\` ON \`decisions\` (\`provenance_external_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_changed_by_party_idx\` ON \`decisions\` (\`changed_by_party_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_changed_by_account_idx\` ON \`decisions\` (\`changed_by_account_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_updated_at_idx\` ON \`decisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`decisions_created_at_idx\` ON \`decisions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__decisions_v_version_planned_when\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`when_edtf\` text,
  	\`when_as_written\` text,
  	\`when_sort_from\` text,
  	\`when_sort_to\` text,
  	\`reason\` text,
  	\`source_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__decisions_v_version_planned_when\`("_order", "_parent_id", "id", "when_edtf", "when_as_written", "when_sort_from", "when_sort_to", "reason", "source_url", "_uuid") SELECT "_order", "_parent_id", "id", "when_edtf", "when_as_written", "when_sort_from", "when_sort_to", "reason", "source_url", "_uuid" FROM \`_decisions_v_version_planned_when\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_version_planned_when\`;`)
  await db.run(sql`ALTER TABLE \`__new__decisions_v_version_planned_when\` RENAME TO \`_decisions_v_version_planned_when\`;`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_planned_when_order_idx\` ON \`_decisions_v_version_planned_when\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_planned_when_parent_id_idx\` ON \`_decisions_v_version_planned_when\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_planned_when_when_when_sort_from_idx\` ON \`_decisions_v_version_planned_when\` (\`when_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_planned_when_when_when_sort_to_idx\` ON \`_decisions_v_version_planned_when\` (\`when_sort_to\`);`)
  await db.run(sql`CREATE TABLE \`__new__decisions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text NOT NULL,
  	\`version_slug\` text NOT NULL,
  	\`version_when_edtf\` text,
  	\`version_when_as_written\` text,
  	\`version_when_sort_from\` text,
  	\`version_when_sort_to\` text,
  	\`version_kind\` text NOT NULL,
  	\`version_stage\` text NOT NULL,
  	\`version_status\` text DEFAULT 'gepland' NOT NULL,
  	\`version_outcome\` text,
  	\`version_body_id\` text(36),
  	\`version_is_authoritative\` integer DEFAULT false,
  	\`version_meeting_id\` text(36),
  	\`version_summary\` text,
  	\`version_votes_method\` text,
  	\`version_votes_explanation\` text,
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
  await db.run(sql`INSERT INTO \`__new__decisions_v\`("id", "parent_id", "version_title", "version_slug", "version_when_edtf", "version_when_as_written", "version_when_sort_from", "version_when_sort_to", "version_kind", "version_stage", "version_status", "version_outcome", "version_body_id", "version_is_authoritative", "version_meeting_id", "version_summary", "version_votes_method", "version_votes_explanation", "version_provenance_origin", "version_provenance_system", "version_provenance_external_id", "version_provenance_hash", "version_changed_by_party_id", "version_changed_by_account_id", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_title", "version_slug", "version_when_edtf", "version_when_as_written", "version_when_sort_from", "version_when_sort_to", "version_kind", "version_stage", "version_status", "version_outcome", "version_body_id", "version_is_authoritative", "version_meeting_id", "version_summary", "version_votes_method", "version_votes_explanation", "version_provenance_origin", "version_provenance_system", "version_provenance_external_id", "version_provenance_hash", "version_changed_by_party_id", "version_changed_by_account_id", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_decisions_v\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__decisions_v\` RENAME TO \`_decisions_v\`;`)
  await db.run(sql`CREATE INDEX \`_decisions_v_parent_idx\` ON \`_decisions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_slug_idx\` ON \`_decisions_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_when_version_when_sort_from_idx\` ON \`_decisions_v\` (\`version_when_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_when_version_when_sort_to_idx\` ON \`_decisions_v\` (\`version_when_sort_to\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_body_idx\` ON \`_decisions_v\` (\`version_body_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_meeting_idx\` ON \`_decisions_v\` (\`version_meeting_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_provenance_version_provenance_exter_idx\` ON \`_decisions_v\` (\`version_provenance_external_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_changed_by_party_idx\` ON \`_decisions_v\` (\`version_changed_by_party_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_changed_by_account_idx\` ON \`_decisions_v\` (\`version_changed_by_account_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_updated_at_idx\` ON \`_decisions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_created_at_idx\` ON \`_decisions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_created_at_idx\` ON \`_decisions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_updated_at_idx\` ON \`_decisions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_meetings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`body_id\` text(36) NOT NULL,
  	\`when_edtf\` text,
  	\`when_as_written\` text,
  	\`when_sort_from\` text,
  	\`when_sort_to\` text,
  	\`start_time\` text,
  	\`status\` text DEFAULT 'gepland' NOT NULL,
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
  await db.run(sql`INSERT INTO \`__new_meetings\`("id", "title", "body_id", "when_edtf", "when_as_written", "when_sort_from", "when_sort_to", "start_time", "status", "location", "changed_by_party_id", "changed_by_account_id", "updated_at", "created_at") SELECT "id", "title", "body_id", "when_edtf", "when_as_written", "when_sort_from", "when_sort_to", "start_time", "status", "location", "changed_by_party_id", "changed_by_account_id", "updated_at", "created_at" FROM \`meetings\`;`)
  await db.run(sql`DROP TABLE \`meetings\`;`)
  await db.run(sql`ALTER TABLE \`__new_meetings\` RENAME TO \`meetings\`;`)
  await db.run(sql`CREATE INDEX \`meetings_body_idx\` ON \`meetings\` (\`body_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_when_when_sort_from_idx\` ON \`meetings\` (\`when_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`meetings_when_when_sort_to_idx\` ON \`meetings\` (\`when_sort_to\`);`)
  await db.run(sql`CREATE INDEX \`meetings_changed_by_party_idx\` ON \`meetings\` (\`changed_by_party_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_changed_by_account_idx\` ON \`meetings\` (\`changed_by_account_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_updated_at_idx\` ON \`meetings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_created_at_idx\` ON \`meetings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__meetings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text NOT NULL,
  	\`version_body_id\` text(36) NOT NULL,
  	\`version_when_edtf\` text,
  	\`version_when_as_written\` text,
  	\`version_when_sort_from\` text,
  	\`version_when_sort_to\` text,
  	\`version_start_time\` text,
  	\`version_status\` text DEFAULT 'gepland' NOT NULL,
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
  await db.run(sql`INSERT INTO \`__new__meetings_v\`("id", "parent_id", "version_title", "version_body_id", "version_when_edtf", "version_when_as_written", "version_when_sort_from", "version_when_sort_to", "version_start_time", "version_status", "version_location", "version_changed_by_party_id", "version_changed_by_account_id", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_title", "version_body_id", "version_when_edtf", "version_when_as_written", "version_when_sort_from", "version_when_sort_to", "version_start_time", "version_status", "version_location", "version_changed_by_party_id", "version_changed_by_account_id", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_meetings_v\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__meetings_v\` RENAME TO \`_meetings_v\`;`)
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
}
