import { expect, test } from 'vitest'

import { matches } from './packages.mjs'

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/next': { version: '16.4.5' },
  'node_modules/fsevents': { version: '2.3.3', optional: true },
}

test('packages for another kind of machine may be missing', () => {
  expect(matches(wanted, { 'node_modules/next': { version: '16.4.5' } })).toBe(true)
})

test.each([
  ['missing', {}],
  ['of another version', { 'node_modules/next': { version: '16.4.4' } }],
])('a package that is %s asks for an install', (_, installed) => {
  expect(matches(wanted, installed)).toBe(false)
})
