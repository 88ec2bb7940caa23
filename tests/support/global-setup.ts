import type { TestProject } from 'vitest/node'

import { execFileSync } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

declare module 'vitest' {
  // An interface, because this adds to one of Vitest's own.
  interface ProvidedContext {
    /** A migrated, empty SQLite file to copy; empty where there is none. */
    sqliteTemplate: string
  }
}

const migrationDir = 'src/platform/migrations'
const cacheDir = 'node_modules/.cache/raadlijn'

/** Migrating once and copying is faster than migrating for every test file. */
export function setup(project: TestProject): void {
  const isSqlite = project.config.env.TEST_DATABASE === 'sqlite'
  project.provide('sqliteTemplate', isSqlite ? templateOf(migrationDir) : '')
}

/** A template serves until a migration is added or changed. */
function templateOf(folder: string): string {
  const path = join(cacheDir, `template-${fingerprintOf(folder)}.db`)
  if (existsSync(path)) return path

  const draft = `${path}.${randomUUID()}`
  mkdirSync(cacheDir, { recursive: true })
  execFileSync(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', 'tests/support/migrate-template.ts', draft],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        NODE_ENV: 'test',
        PAYLOAD_SECRET: 'only for tests, and long enough',
        DISABLE_PAYLOAD_HMR: 'true',
      },
    },
  )
  renameSync(draft, path)
  for (const left of ['-shm', '-wal']) rmSync(`${draft}${left}`, { force: true })
  return path
}

function fingerprintOf(folder: string): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(folder).toSorted()) {
    if (name.endsWith('.ts')) hash.update(name).update(readFileSync(join(folder, name)))
  }
  return hash.digest('hex').slice(0, 16)
}
