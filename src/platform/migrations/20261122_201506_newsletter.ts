import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`mailings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`party_id\` text(36) NOT NULL,
  	\`subject\` text NOT NULL,
  	\`preheader\` text,
  	\`intro\` text NOT NULL,
  	\`stage\` text DEFAULT 'concept' NOT NULL,
  	\`send_at\` text,
  	\`return_reason\` text,
  	\`approval_hash\` text,
  	\`approval_by_id\` text(36),
  	\`approval_at\` text,
  	\`approval_is_own_work\` integer,
  	\`planned_by_id\` text,
  	\`slug\` text,
  	\`content\` text,
  	\`cursor\` text,
  	\`batches\` numeric,
  	\`formed_at\` text,
  	\`started_at\` text,
  	\`finished_at\` text,
  	\`counts_recipients\` numeric,
  	\`counts_accepted\` numeric,
  	\`counts_delivered\` numeric,
  	\`counts_bounced\` numeric,
  	\`counts_complained\` numeric,
  	\`counts_unsubscribed\` numeric,
  	\`counts_failed\` numeric,
  	\`counts_lapsed\` numeric,
  	\`counts_uncertain\` numeric,
  	\`counts_counted_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`party_id\`) REFERENCES \`parties\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`approval_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`mailings_party_idx\` ON \`mailings\` (\`party_id\`);`)
  await db.run(sql`CREATE INDEX \`mailings_approval_approval_by_idx\` ON \`mailings\` (\`approval_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`mailings_slug_idx\` ON \`mailings\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`mailings_finished_at_idx\` ON \`mailings\` (\`finished_at\`);`)
  await db.run(sql`CREATE INDEX \`mailings_updated_at_idx\` ON \`mailings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mailings_created_at_idx\` ON \`mailings\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`stage_sendAt_idx\` ON \`mailings\` (\`stage\`,\`send_at\`);`)
  await db.run(sql`CREATE TABLE \`mailings_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`posts_id\` text(36),
  	\`decisions_id\` text(36),
  	\`dossiers_id\` text(36),
  	\`topics_id\` text(36),
  	\`municipalities_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`mailings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`posts_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`decisions_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dossiers_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`mailings_rels_order_idx\` ON \`mailings_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`mailings_rels_parent_idx\` ON \`mailings_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`mailings_rels_path_idx\` ON \`mailings_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`mailings_rels_posts_id_idx\` ON \`mailings_rels\` (\`posts_id\`);`)
  await db.run(sql`CREATE INDEX \`mailings_rels_decisions_id_idx\` ON \`mailings_rels\` (\`decisions_id\`);`)
  await db.run(sql`CREATE INDEX \`mailings_rels_dossiers_id_idx\` ON \`mailings_rels\` (\`dossiers_id\`);`)
  await db.run(sql`CREATE INDEX \`mailings_rels_topics_id_idx\` ON \`mailings_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`mailings_rels_municipalities_id_idx\` ON \`mailings_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE INDEX \`mailings_rels_users_id_idx\` ON \`mailings_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`link_requests\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`address_hash\` text NOT NULL,
  	\`asked_at\` text NOT NULL,
  	\`due_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`link_requests_due_at_idx\` ON \`link_requests\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`link_requests_updated_at_idx\` ON \`link_requests\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`link_requests_created_at_idx\` ON \`link_requests\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reader_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subscriber_id\` text(36) NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subscriber_id\`) REFERENCES \`subscribers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`reader_links_subscriber_idx\` ON \`reader_links\` (\`subscriber_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`reader_links_token_hash_idx\` ON \`reader_links\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`reader_links_expires_at_idx\` ON \`reader_links\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`reader_links_updated_at_idx\` ON \`reader_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reader_links_created_at_idx\` ON \`reader_links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`spent_challenges\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`spent_challenges_key_idx\` ON \`spent_challenges\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`spent_challenges_expires_at_idx\` ON \`spent_challenges\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`spent_challenges_updated_at_idx\` ON \`spent_challenges\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`spent_challenges_created_at_idx\` ON \`spent_challenges\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`digests\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`frequency\` text NOT NULL,
  	\`from\` text NOT NULL,
  	\`until\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`content\` text,
  	\`cursor\` text,
  	\`batches\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`digests_key_idx\` ON \`digests\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`digests_updated_at_idx\` ON \`digests\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`digests_created_at_idx\` ON \`digests\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_until_idx\` ON \`digests\` (\`state\`,\`until\`);`)
  await db.run(sql`CREATE TABLE \`mail_batches\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`size\` numeric NOT NULL,
  	\`accepted\` numeric,
  	\`state\` text NOT NULL,
  	\`due_at\` text NOT NULL,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`first_tried_at\` text,
  	\`unanswered_since\` text,
  	\`lease_owner\` text,
  	\`lease_until\` text,
  	\`sent_at\` text,
  	\`failure\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`mail_batches_key_idx\` ON \`mail_batches\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`mail_batches_source_idx\` ON \`mail_batches\` (\`source\`);`)
  await db.run(sql`CREATE INDEX \`mail_batches_updated_at_idx\` ON \`mail_batches\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mail_batches_created_at_idx\` ON \`mail_batches\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_kind_dueAt_idx\` ON \`mail_batches\` (\`state\`,\`kind\`,\`due_at\`);`)
  await db.run(sql`CREATE TABLE \`mail_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`event_id\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`delivery\` text,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`mail_events_event_id_idx\` ON \`mail_events\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`mail_events_delivery_idx\` ON \`mail_events\` (\`delivery\`);`)
  await db.run(sql`CREATE INDEX \`mail_events_at_idx\` ON \`mail_events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`mail_events_updated_at_idx\` ON \`mail_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mail_events_created_at_idx\` ON \`mail_events\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`list_imports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`party_id\` text(36) NOT NULL,
  	\`by_id\` text(36),
  	\`declaration\` text NOT NULL,
  	\`rows\` numeric NOT NULL,
  	\`activated\` numeric,
  	\`asked\` numeric,
  	\`known\` numeric,
  	\`refused\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`party_id\`) REFERENCES \`parties\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`list_imports_party_idx\` ON \`list_imports\` (\`party_id\`);`)
  await db.run(sql`CREATE INDEX \`list_imports_by_idx\` ON \`list_imports\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`list_imports_updated_at_idx\` ON \`list_imports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`list_imports_created_at_idx\` ON \`list_imports\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`signups\` ADD \`frequency\` text DEFAULT 'direct' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`alerts\` ADD \`settled_at\` text;`)
  await db.run(sql`ALTER TABLE \`alerts\` ADD \`batches\` numeric;`)
  await db.run(sql`CREATE INDEX \`alerts_settled_at_idx\` ON \`alerts\` (\`settled_at\`);`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`mailing_id\` text(36) REFERENCES mailings(id);`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`batch\` text;`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`ended_at\` text;`)
  await db.run(sql`CREATE INDEX \`deliveries_mailing_idx\` ON \`deliveries\` (\`mailing_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_batch_idx\` ON \`deliveries\` (\`batch\`);`)
  await db.run(sql`CREATE INDEX \`mailing_state_idx\` ON \`deliveries\` (\`mailing_id\`,\`state\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`mailings\`;`)
  await db.run(sql`DROP TABLE \`mailings_rels\`;`)
  await db.run(sql`DROP TABLE \`link_requests\`;`)
  await db.run(sql`DROP TABLE \`reader_links\`;`)
  await db.run(sql`DROP TABLE \`spent_challenges\`;`)
  await db.run(sql`DROP TABLE \`digests\`;`)
  await db.run(sql`DROP TABLE \`mail_batches\`;`)
  await db.run(sql`DROP TABLE \`mail_events\`;`)
  await db.run(sql`DROP TABLE \`list_imports\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_deliveries\` (
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
  await db.run(sql`INSERT INTO \`__new_deliveries\`("id", "key", "kind", "alert_id", "subscriber_id", "subscription_id", "consent_id", "state", "due_at", "attempts", "first_tried_at", "lease_owner", "lease_until", "sent_at", "provider_id", "failure", "sealed_token", "updated_at", "created_at") SELECT "id", "key", "kind", "alert_id", "subscriber_id", "subscription_id", "consent_id", "state", "due_at", "attempts", "first_tried_at", "lease_owner", "lease_until", "sent_at", "provider_id", "failure", "sealed_token", "updated_at", "created_at" FROM \`deliveries\`;`)
  await db.run(sql`DROP TABLE \`deliveries\`;`)
  await db.run(sql`ALTER TABLE \`__new_deliveries\` RENAME TO \`deliveries\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
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
  await db.run(sql`DROP INDEX \`alerts_settled_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`alerts\` DROP COLUMN \`settled_at\`;`)
  await db.run(sql`ALTER TABLE \`alerts\` DROP COLUMN \`batches\`;`)
  await db.run(sql`ALTER TABLE \`signups\` DROP COLUMN \`frequency\`;`)
}
