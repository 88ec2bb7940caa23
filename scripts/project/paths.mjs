import { fileURLToPath } from 'node:url'

const root = new URL('../../', import.meta.url)

/** A path of the project, from wherever a command was started. */
export function projectPath(path) {
  return fileURLToPath(new URL(path, root))
}
