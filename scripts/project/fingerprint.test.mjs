import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeEach, expect, test } from 'vitest'

import { fingerprint } from './fingerprint.mjs'

const root = mkdtempSync(join(tmpdir(), 'raadlijn-fingerprint-'))
const made = () => fingerprint(['src', 'public', 'tsconfig.json'], root)
let before

beforeEach(() => {
  rmSync(root, { recursive: true })
  mkdirSync(join(root, 'src/site'), { recursive: true })
  write('src/site/page.tsx', 'hello')
  write('tsconfig.json', '{}')
  before = made()
})
afterAll(() => rmSync(root, { recursive: true }))

test('the same content gives the same text, also when a folder is missing', () => {
  expect(made()).toBe(before)
})

test.each([
  ['a changed line', () => write('src/site/page.tsx', 'hello!')],
  ['a new file', () => write('src/site/more.css', '')],
  ['a file that is gone', () => rmSync(join(root, 'tsconfig.json'))],
  [
    'a file with another name',
    () => {
      rmSync(join(root, 'src/site/page.tsx'))
      write('src/site/pages.tsx', 'hello')
    },
  ],
])('%s asks for a build', (_, change) => {
  change()

  expect(made()).not.toBe(before)
})

test('a test does not change what is built', () => {
  write('src/site/page.test.tsx', 'expect')

  expect(made()).toBe(before)
})

function write(path, text) {
  writeFileSync(join(root, path), text)
}
