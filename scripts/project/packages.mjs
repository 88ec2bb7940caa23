import { existsSync, readFileSync } from 'node:fs'

import { needSpace } from '../machine/disk-space.mjs'
import { npm, run } from '../machine/run.mjs'

/** npm's own account of what it installed; it is written last, so an interrupted install has none. */
const installedList = 'node_modules/.package-lock.json'

/** Whether node_modules is what the lock file asks for. */
export function arePackagesInstalled() {
  if (!existsSync(installedList)) return false
  return matches(packagesIn('package-lock.json'), packagesIn(installedList))
}

export async function installPackages() {
  needSpace({ megabytes: 2500, what: 'de pakketten te installeren' })
  await run(...npm('ci', '--no-audit', '--no-fund'), {
    log: 'data/logs/install.log',
    what: 'Het installeren van de pakketten',
  })
}

/** Optional packages may be missing: they are for other kinds of machine. */
export function matches(wanted, installed) {
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    const isRoot = path === ''
    if (isRoot) return true
    const found = installed[path]
    return found ? found.version === version : Boolean(optional || devOptional)
  })
}

function packagesIn(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages
}
