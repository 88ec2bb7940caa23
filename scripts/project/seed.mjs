import { readFileSync } from 'node:fs'

import { Failure } from '../machine/failure.mjs'
import { run } from '../machine/run.mjs'

import { unreachable } from './database.mjs'

const log = 'data/logs/seed.log'

/** Migrates the database; fills it when it is empty. */
export async function seedDatabase(env) {
  try {
    await run(process.execPath, ['--conditions=production', '--import', 'tsx', 'scripts/seed.ts'], {
      log,
      env: { ...env, NODE_ENV: 'production' },
      what: 'Het vullen van de database',
    })
  } catch (error) {
    if (error instanceof Failure && isAboutConnection(readFileSync(log, 'utf8'))) {
      throw unreachable(placeOf(env.DATABASE_URI))
    }
    throw error
  }
}

function isAboutConnection(output) {
  return /ServerSelectionError|ECONNREFUSED|ENOTFOUND|querySrv|Authentication failed/.test(output)
}

/** The address without name, password and options. */
function placeOf(uri) {
  return uri.replace(/^[a-z+]+:\/\/(.*@)?/, '').replace(/[/?].*$/, '')
}
