import { randomBytes, randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * A secret that survives restarts, for machines where nobody set one. Only its owner can read it.
 * Two processes that start together end up with the same one: the file appears whole, or not at all.
 */
export function keptSecret(path = 'data/payload-secret'): string {
  return readSecret(path) ?? makeSecret(path)
}

function readSecret(path: string): string | null {
  try {
    return secretIn(path)
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null
    throw error
  }
}

function makeSecret(path: string): string {
  const draft = `${path}.${randomUUID()}`
  const secret = randomBytes(32).toString('hex')
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  writeFileSync(draft, `${secret}\n`, { mode: 0o600, flag: 'wx' })
  try {
    linkSync(draft, path)
    return secret
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error
    return secretIn(path)
  } finally {
    rmSync(draft, { force: true })
  }
}

function secretIn(path: string): string {
  const secret = readFileSync(path, 'utf8').trim()
  if (secret === '') throw new Error(`${path} is empty: remove it, and a new secret is made.`)
  return secret
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
