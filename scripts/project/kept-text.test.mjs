import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, expect, test } from 'vitest'

import { keptText } from './kept-text.mjs'

const folder = mkdtempSync(join(tmpdir(), 'raadlijn-kept-'))

afterAll(() => rmSync(folder, { recursive: true }))

test('a text is made once, and is the same at every later start', () => {
  const path = join(folder, 'data', 'secret')

  expect(keptText(path, () => 'first')).toEqual({ text: 'first', isNew: true })
  expect(keptText(path, () => 'second')).toEqual({ text: 'first', isNew: false })
})

test.skipIf(process.platform === 'win32')('only its owner can read it', () => {
  const path = join(folder, 'mine')
  keptText(path, () => 'secret')

  expect(statSync(path).mode & 0o777).toBe(0o600)
})
