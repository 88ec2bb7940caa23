import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

import { Failure } from '../machine/failure.mjs'
import { run } from '../machine/run.mjs'

import { unreachable } from './database.mjs'
import { projectPath } from './paths.mjs'

/** Migrates the database; fills it when it is empty. Relative paths are under `home`. */
export async function seedDatabase({ env, log, home = projectPath('.') }) {
  const script = projectPath('scripts/seed.ts')
  try {
    await run(process.execPath, ['--conditions=production', '--import', tsx(), script], {
      log,
      cwd: home,
      env: { ...env, NODE_ENV: 'production', TSX_TSCONFIG_PATH: projectPath('tsconfig.json') },
      what: 'Het vullen van de database',
    })
  } catch (error) {
    if (error instanceof Failure && isAboutConnection(readFileSync(log, 'utf8'))) {
      throw unreachable(placeOf(env.DATABASE_URI))
    }
    throw error
  }
}

/** By its address, because a name would be looked for under `home`. */
function tsx() {
  return pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
}

function isAboutConnection(output) {
  return /ServerSelectionError|ECONNREFUSED|ENOTFOUND|querySrv|Authentication failed/.test(output)
}

/** The address without name, password and options. */
function placeOf(uri) {
  return uri.replace(/^[a-z+]+:\/\/(.*@)?/, '').replace(/[/?].*$/, '')
}
