import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** A text that is made once and kept in a file that only its owner can read. */
export function keptText(path, make) {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  try {
    const text = make()
    writeFileSync(path, `${text}\n`, { mode: 0o600, flag: 'wx' })
    return { text, isNew: true }
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    return { text: readFileSync(path, 'utf8').trim(), isNew: false }
  }
}
