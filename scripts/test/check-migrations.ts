import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { getPayload } from 'payload'

// Payload then opens no database and migrates nothing by itself.
process.env.PAYLOAD_MIGRATING = 'true'
process.env.DATABASE_URI = 'file:./data/never-opened.db'

// Payload writes what is missing into this copy; the project's own folder is only read.
const folder = mkdtempSync(join(tmpdir(), 'raadlijn-migrations-'))
cpSync('src/platform/migrations', folder, { recursive: true })
const known = readdirSync(folder).length

// With nothing to add Payload ends the process with exit code 0. A process that ended too early has
// that code as well, so what counts is whether the question was put.
let isAsked = false
process.once('exit', (code) => {
  const isCurrent = code === 0 && isAsked && readdirSync(folder).length === known
  rmSync(folder, { recursive: true, force: true })
  console.log(isCurrent ? 'The migrations make this schema.' : 'Run `npm run migrate:create`.')
  process.exitCode = isCurrent ? 0 : 1
})

const { default: config } = await import('../../payload.config')
const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
payload.db.migrationDir = folder
isAsked = true
await payload.db.createMigration({ payload, migrationName: 'missing', skipEmpty: true })
process.exit(1)
