import { existsSync } from 'node:fs'

import { spawnChild, stopOnSignals } from '../machine/children.mjs'
import { endWith, Failure } from '../machine/failure.mjs'
import { needFreePort, portFrom } from '../machine/ports.mjs'

import { needDatabase } from './database.mjs'
import { environment } from './environment.mjs'
import { inProduction, nextCommand } from './next.mjs'
import { projectPath } from './paths.mjs'

/** What a production site cannot do without, and what to fill in. */
const needed = {
  PAYLOAD_SECRET: 'een lange, willekeurige tekst (openssl rand -hex 32)',
  SITE_URL: 'het adres van de site, zoals https://raadlijn.example',
  DATABASE_URI: 'file:./data/raadlijn.db, of een adres dat begint met mongodb://',
}

/** Starts the built site for the world. It refuses before anything listens when something is missing. */
export async function runInProduction() {
  stopOnSignals(0)
  process.chdir(projectPath('.'))
  try {
    const env = environment()
    needVariables(env)
    if (!existsSync('.next/BUILD_ID')) throw new Failure('Bouw de site eerst: npm run build.')
    const port = portFrom(env.PORT)
    await needFreePort(port)
    await needDatabase(env.DATABASE_URI)
    process.exitCode = await serve(port, env)
  } catch (error) {
    endWith(error)
  }
}

export function needVariables(env) {
  const missing = Object.entries(needed).filter(([name]) => !env[name])
  if (missing.length === 0) return

  const wishes = missing.map(([name, wish]) => `  ${name}: ${wish}`)
  throw new Failure(`De site start niet, want dit is niet ingesteld:\n${wishes.join('\n')}`)
}

function serve(port, env) {
  const server = spawnChild(process.execPath, [nextCommand, 'start', '--port', String(port)], {
    env: inProduction(env),
    stdio: 'inherit',
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.once('exit', (code) => resolve(code ?? 1))
  })
}
