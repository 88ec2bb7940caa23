import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { keptSecret } from './kept-secret.adapter'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'raadlijn-secret-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('the same secret comes back after a restart', () => {
  const path = join(folder, 'data', 'payload-secret')
  const first = keptSecret(path)
  expect(first).toMatch(/^[0-9a-f]{64}$/)
  expect(keptSecret(path)).toBe(first)
})

test('only its owner can read it, and no draft stays behind', () => {
  keptSecret(join(folder, 'payload-secret'))
  expect(statSync(join(folder, 'payload-secret')).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder)).toEqual(['payload-secret'])
})

test('an empty file is no secret', () => {
  writeFileSync(join(folder, 'payload-secret'), '\n')
  expect(() => keptSecret(join(folder, 'payload-secret'))).toThrow('payload-secret')
})
