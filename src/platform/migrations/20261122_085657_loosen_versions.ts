import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new__dossiers_v_version_involved\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
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
  await db.run(sql`INSERT INTO \`__new__dossiers_v_version_involved\`("_order", "_parent_id", "id", "organisation_id", "role", "from_as_written", "from_edtf", "from_sort_from", "from_sort_to", "until_as_written", "until_edtf", "until_sort_from", "until_sort_to", "_uuid") SELECT "_order", "_parent_id", "id", "organisation_id", "role", "from_as_written", "from_edtf", "from_sort_from", "from_sort_to", "until_as_written", "until_edtf", "until_sort_from", "until_sort_to", "_uuid" FROM \`_dossiers_v_version_involved\`;`)
  await db.run(sql`DROP TABLE \`_dossiers_v_version_involved\`;`)
  await db.run(sql`ALTER TABLE \`__new__dossiers_v_version_involved\` RENAME TO \`_dossiers_v_version_involved\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_version_involved_order_idx\` ON \`_dossiers_v_version_involved\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_version_involved_parent_id_idx\` ON \`_dossiers_v_version_involved\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_version_involved_organisation_idx\` ON \`_dossiers_v_version_involved\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_version_involved_from_from_sort_from_idx\` ON \`_dossiers_v_version_involved\` (\`from_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_version_involved_from_from_sort_to_idx\` ON \`_dossiers_v_version_involved\` (\`from_sort_to\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_version_involved_until_until_sort_from_idx\` ON \`_dossiers_v_version_involved\` (\`until_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_version_involved_until_until_sort_to_idx\` ON \`_dossiers_v_version_involved\` (\`until_sort_to\`);`)
  await db.run(sql`CREATE TABLE \`__new__decisions_v_version_involved\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
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
  await db.run(sql`INSERT INTO \`__new__decisions_v_version_involved\`("_order", "_parent_id", "id", "organisation_id", "role", "from_as_written", "from_edtf", "from_sort_from", "from_sort_to", "until_as_written", "until_edtf", "until_sort_from", "until_sort_to", "_uuid") SELECT "_order", "_parent_id", "id", "organisation_id", "role", "from_as_written", "from_edtf", "from_sort_from", "from_sort_to", "until_as_written", "until_edtf", "until_sort_from", "until_sort_to", "_uuid" FROM \`_decisions_v_version_involved\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_version_involved\`;`)
  await db.run(sql`ALTER TABLE \`__new__decisions_v_version_involved\` RENAME TO \`_decisions_v_version_involved\`;`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_involved_order_idx\` ON \`_decisions_v_version_involved\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_involved_parent_id_idx\` ON \`_decisions_v_version_involved\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_involved_organisation_idx\` ON \`_decisions_v_version_involved\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_involved_from_from_sort_from_idx\` ON \`_decisions_v_version_involved\` (\`from_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_involved_from_from_sort_to_idx\` ON \`_decisions_v_version_involved\` (\`from_sort_to\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_involved_until_until_sort_from_idx\` ON \`_decisions_v_version_involved\` (\`until_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_involved_until_until_sort_to_idx\` ON \`_decisions_v_version_involved\` (\`until_sort_to\`);`)
  await db.run(sql`CREATE TABLE \`__new__decisions_v_version_votes_members\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`person_id\` text(36),
  	\`party_id\` text(36),
  	\`vote\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`party_id\`) REFERENCES \`parties\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__decisions_v_version_votes_members\`("_order", "_parent_id", "id", "person_id", "party_id", "vote", "_uuid") SELECT "_order", "_parent_id", "id", "person_id", "party_id", "vote", "_uuid" FROM \`_decisions_v_version_votes_members\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_version_votes_members\`;`)
  await db.run(sql`ALTER TABLE \`__new__decisions_v_version_votes_members\` RENAME TO \`_decisions_v_version_votes_members\`;`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_votes_members_order_idx\` ON \`_decisions_v_version_votes_members\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_votes_members_parent_id_idx\` ON \`_decisions_v_version_votes_members\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_votes_members_person_idx\` ON \`_decisions_v_version_votes_members\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_votes_members_party_idx\` ON \`_decisions_v_version_votes_members\` (\`party_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__decisions_v_version_relations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`decision_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`decision_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__decisions_v_version_relations\`("_order", "_parent_id", "id", "kind", "decision_id", "_uuid") SELECT "_order", "_parent_id", "id", "kind", "decision_id", "_uuid" FROM \`_decisions_v_version_relations\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_version_relations\`;`)
  await db.run(sql`ALTER TABLE \`__new__decisions_v_version_relations\` RENAME TO \`_decisions_v_version_relations\`;`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_relations_order_idx\` ON \`_decisions_v_version_relations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_relations_parent_id_idx\` ON \`_decisions_v_version_relations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_relations_decision_idx\` ON \`_decisions_v_version_relations\` (\`decision_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__meetings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text NOT NULL,
  	\`version_body_id\` text(36),
  	\`version_when_as_written\` text,
  	\`version_when_edtf\` text NOT NULL,
  	\`version_when_sort_from\` text,
  	\`version_when_sort_to\` text,
  	\`version_start_time\` text,
  	\`version_status\` text NOT NULL,
  	\`version_location\` text,
  	\`version_calendar_sequence\` numeric DEFAULT 0,
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
  await db.run(sql`INSERT INTO \`__new__meetings_v\`("id", "parent_id", "version_title", "version_body_id", "version_when_as_written", "version_when_edtf", "version_when_sort_from", "version_when_sort_to", "version_start_time", "version_status", "version_location", "version_calendar_sequence", "version_changed_by_party_id", "version_changed_by_account_id", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_title", "version_body_id", "version_when_as_written", "version_when_edtf", "version_when_sort_from", "version_when_sort_to", "version_start_time", "version_status", "version_location", "version_calendar_sequence", "version_changed_by_party_id", "version_changed_by_account_id", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_meetings_v\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__meetings_v\` RENAME TO \`_meetings_v\`;`)
  await db.run(sql`CREATE INDEX \`_meetings_v_parent_idx\` ON \`_meetings_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_body_idx\` ON \`_meetings_v\` (\`version_body_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_when_version_when_sort_from_idx\` ON \`_meetings_v\` (\`version_when_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_when_version_when_sort_to_idx\` ON \`_meetings_v\` (\`version_when_sort_to\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_status_idx\` ON \`_meetings_v\` (\`version_status\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_changed_by_party_idx\` ON \`_meetings_v\` (\`version_changed_by_party_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_changed_by_account_idx\` ON \`_meetings_v\` (\`version_changed_by_account_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_updated_at_idx\` ON \`_meetings_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_created_at_idx\` ON \`_meetings_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_created_at_idx\` ON \`_meetings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_updated_at_idx\` ON \`_meetings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__bodies_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text NOT NULL,
  	\`version_municipality_id\` text(36),
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
  await db.run(sql`INSERT INTO \`__new__bodies_v\`("id", "parent_id", "version_name", "version_municipality_id", "version_kind", "version_slug", "version_changed_by_party_id", "version_changed_by_account_id", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_name", "version_municipality_id", "version_kind", "version_slug", "version_changed_by_party_id", "version_changed_by_account_id", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_bodies_v\`;`)
  await db.run(sql`DROP TABLE \`_bodies_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__bodies_v\` RENAME TO \`_bodies_v\`;`)
  await db.run(sql`CREATE INDEX \`_bodies_v_parent_idx\` ON \`_bodies_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_bodies_v_version_version_municipality_idx\` ON \`_bodies_v\` (\`version_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`_bodies_v_version_version_slug_idx\` ON \`_bodies_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_bodies_v_version_version_changed_by_party_idx\` ON \`_bodies_v\` (\`version_changed_by_party_id\`);`)
  await db.run(sql`CREATE INDEX \`_bodies_v_version_version_changed_by_account_idx\` ON \`_bodies_v\` (\`version_changed_by_account_id\`);`)
  await db.run(sql`CREATE INDEX \`_bodies_v_version_version_updated_at_idx\` ON \`_bodies_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_bodies_v_version_version_created_at_idx\` ON \`_bodies_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_bodies_v_created_at_idx\` ON \`_bodies_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_bodies_v_updated_at_idx\` ON \`_bodies_v\` (\`updated_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new__dossiers_v_version_involved\` (
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
  await db.run(sql`INSERT INTO \`__new__dossiers_v_version_involved\`("_order", "_parent_id", "id", "organisation_id", "role", "from_as_written", "from_edtf", "from_sort_from", "from_sort_to", "until_as_written", "until_edtf", "until_sort_from", "until_sort_to", "_uuid") SELECT "_order", "_parent_id", "id", "organisation_id", "role", "from_as_written", "from_edtf", "from_sort_from", "from_sort_to", "until_as_written", "until_edtf", "until_sort_from", "until_sort_to", "_uuid" FROM \`_dossiers_v_version_involved\`;`)
  await db.run(sql`DROP TABLE \`_dossiers_v_version_involved\`;`)
  await db.run(sql`ALTER TABLE \`__new__dossiers_v_version_involved\` RENAME TO \`_dossiers_v_version_involved\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_version_involved_order_idx\` ON \`_dossiers_v_version_involved\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_version_involved_parent_id_idx\` ON \`_dossiers_v_version_involved\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_version_involved_organisation_idx\` ON \`_dossiers_v_version_involved\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_version_involved_from_from_sort_from_idx\` ON \`_dossiers_v_version_involved\` (\`from_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_version_involved_from_from_sort_to_idx\` ON \`_dossiers_v_version_involved\` (\`from_sort_to\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_version_involved_until_until_sort_from_idx\` ON \`_dossiers_v_version_involved\` (\`until_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_version_involved_until_until_sort_to_idx\` ON \`_dossiers_v_version_involved\` (\`until_sort_to\`);`)
  await db.run(sql`CREATE TABLE \`__new__decisions_v_version_involved\` (
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
  await db.run(sql`INSERT INTO \`__new__decisions_v_version_involved\`("_order", "_parent_id", "id", "organisation_id", "role", "from_as_written", "from_edtf", "from_sort_from", "from_sort_to", "until_as_written", "until_edtf", "until_sort_from", "until_sort_to", "_uuid") SELECT "_order", "_parent_id", "id", "organisation_id", "role", "from_as_written", "from_edtf", "from_sort_from", "from_sort_to", "until_as_written", "until_edtf", "until_sort_from", "until_sort_to", "_uuid" FROM \`_decisions_v_version_involved\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_version_involved\`;`)
  await db.run(sql`ALTER TABLE \`__new__decisions_v_version_involved\` RENAME TO \`_decisions_v_version_involved\`;`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_involved_order_idx\` ON \`_decisions_v_version_involved\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_involved_parent_id_idx\` ON \`_decisions_v_version_involved\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_involved_organisation_idx\` ON \`_decisions_v_version_involved\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_involved_from_from_sort_from_idx\` ON \`_decisions_v_version_involved\` (\`from_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_involved_from_from_sort_to_idx\` ON \`_decisions_v_version_involved\` (\`from_sort_to\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_involved_until_until_sort_from_idx\` ON \`_decisions_v_version_involved\` (\`until_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_involved_until_until_sort_to_idx\` ON \`_decisions_v_version_involved\` (\`until_sort_to\`);`)
  await db.run(sql`CREATE TABLE \`__new__decisions_v_version_votes_members\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`person_id\` text(36) NOT NULL,
  	\`party_id\` text(36),
  	\`vote\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`party_id\`) REFERENCES \`parties\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__decisions_v_version_votes_members\`("_order", "_parent_id", "id", "person_id", "party_id", "vote", "_uuid") SELECT "_order", "_parent_id", "id", "person_id", "party_id", "vote", "_uuid" FROM \`_decisions_v_version_votes_members\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_version_votes_members\`;`)
  await db.run(sql`ALTER TABLE \`__new__decisions_v_version_votes_members\` RENAME TO \`_decisions_v_version_votes_members\`;`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_votes_members_order_idx\` ON \`_decisions_v_version_votes_members\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_votes_members_parent_id_idx\` ON \`_decisions_v_version_votes_members\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_votes_members_person_idx\` ON \`_decisions_v_version_votes_members\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_votes_members_party_idx\` ON \`_decisions_v_version_votes_members\` (\`party_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__decisions_v_version_relations\` (
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
  await db.run(sql`INSERT INTO \`__new__decisions_v_version_relations\`("_order", "_parent_id", "id", "kind", "decision_id", "_uuid") SELECT "_order", "_parent_id", "id", "kind", "decision_id", "_uuid" FROM \`_decisions_v_version_relations\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_version_relations\`;`)
  await db.run(sql`ALTER TABLE \`__new__decisions_v_version_relations\` RENAME TO \`_decisions_v_version_relations\`;`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_relations_order_idx\` ON \`_decisions_v_version_relations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_relations_parent_id_idx\` ON \`_decisions_v_version_relations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_relations_decision_idx\` ON \`_decisions_v_version_relations\` (\`decision_id\`);`)
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
  	\`version_status\` text NOT NULL,
  	\`version_location\` text,
  	\`version_calendar_sequence\` numeric DEFAULT 0,
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
  await db.run(sql`INSERT INTO \`__new__meetings_v\`("id", "parent_id", "version_title", "version_body_id", "version_when_as_written", "version_when_edtf", "version_when_sort_from", "version_when_sort_to", "version_start_time", "version_status", "version_location", "version_calendar_sequence", "version_changed_by_party_id", "version_changed_by_account_id", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_title", "version_body_id", "version_when_as_written", "version_when_edtf", "version_when_sort_from", "version_when_sort_to", "version_start_time", "version_status", "version_location", "version_calendar_sequence", "version_changed_by_party_id", "version_changed_by_account_id", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_meetings_v\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__meetings_v\` RENAME TO \`_meetings_v\`;`)
  await db.run(sql`CREATE INDEX \`_meetings_v_parent_idx\` ON \`_meetings_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_body_idx\` ON \`_meetings_v\` (\`version_body_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_when_version_when_sort_from_idx\` ON \`_meetings_v\` (\`version_when_sort_from\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_when_version_when_sort_to_idx\` ON \`_meetings_v\` (\`version_when_sort_to\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_status_idx\` ON \`_meetings_v\` (\`version_status\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_changed_by_party_idx\` ON \`_meetings_v\` (\`version_changed_by_party_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_changed_by_account_idx\` ON \`_meetings_v\` (\`version_changed_by_account_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_updated_at_idx\` ON \`_meetings_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_created_at_idx\` ON \`_meetings_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_created_at_idx\` ON \`_meetings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_updated_at_idx\` ON \`_meetings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__bodies_v\` (
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
  await db.run(sql`INSERT INTO \`__new__bodies_v\`("id", "parent_id", "version_name", "version_municipality_id", "version_kind", "version_slug", "version_changed_by_party_id", "version_changed_by_account_id", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_name", "version_municipality_id", "version_kind", "version_slug", "version_changed_by_party_id", "version_changed_by_account_id", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_bodies_v\`;`)
  await db.run(sql`DROP TABLE \`_bodies_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__bodies_v\` RENAME TO \`_bodies_v\`;`)
  await db.run(sql`CREATE INDEX \`_bodies_v_parent_idx\` ON \`_bodies_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_bodies_v_version_version_municipality_idx\` ON \`_bodies_v\` (\`version_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`_bodies_v_version_version_slug_idx\` ON \`_bodies_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_bodies_v_version_version_changed_by_party_idx\` ON \`_bodies_v\` (\`version_changed_by_party_id\`);`)
  await db.run(sql`CREATE INDEX \`_bodies_v_version_version_changed_by_account_idx\` ON \`_bodies_v\` (\`version_changed_by_account_id\`);`)
  await db.run(sql`CREATE INDEX \`_bodies_v_version_version_updated_at_idx\` ON \`_bodies_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_bodies_v_version_version_created_at_idx\` ON \`_bodies_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_bodies_v_created_at_idx\` ON \`_bodies_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_bodies_v_updated_at_idx\` ON \`_bodies_v\` (\`updated_at\`);`)
}
