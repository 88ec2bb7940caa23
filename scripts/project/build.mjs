import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

import { needSpace } from '../machine/disk-space.mjs'
import { run } from '../machine/run.mjs'

import { fingerprint } from './fingerprint.mjs'
import { inProduction, nextCommand } from './next.mjs'

/** Says from which sources the build in .next was made. */
const stamp = '.next/made-from'
const sources = [
  'src',
  'public',
  'payload.config.ts',
  'next.config.mjs',
  'package-lock.json',
  'tsconfig.json',
]

export function isBuilt() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(sources)
}

export async function build() {
  needSpace({ megabytes: 1000, what: 'de site te bouwen' })
  const madeFrom = fingerprint(sources)
  // A build that is interrupted must not look like the one before it.
  rmSync(stamp, { force: true })
  await run(process.execPath, [nextCommand, 'build'], {
    log: 'data/logs/build.log',
    env: inProduction(process.env),
    what: 'Het bouwen van de site',
  })
  writeFileSync(stamp, madeFrom)
}
