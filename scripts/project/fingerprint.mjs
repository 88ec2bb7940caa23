import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** One text for the content of all these files and folders; a test file does not change a build. */
export function fingerprint(paths, root = '.') {
  const hash = createHash('sha256')
  for (const path of paths.flatMap((path) => filesUnder(root, path)).sort()) {
    hash.update(`${path}\0`)
    hash.update(readFileSync(join(root, path)))
    hash.update('\0')
  }
  return hash.digest('hex')
}

function filesUnder(root, path) {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return isTest(path) ? [] : [path]

  return readdirSync(full).flatMap((name) => filesUnder(root, `${path}/${name}`))
}

function isTest(path) {
  return /\.test\.tsx?$/.test(path)
}
