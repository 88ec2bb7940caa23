import { expect, test } from 'vitest'

import { needVariables } from './run-in-production.mjs'

const complete = {
  PAYLOAD_SECRET: 'long and random',
  SITE_URL: 'https://raadlijn.example',
  DATABASE_URI: 'file:./data/raadlijn.db',
}

test('a complete environment is enough', () => {
  expect(() => needVariables(complete)).not.toThrow()
})

test.each(Object.keys(complete))('without %s the site does not start, and says so', (name) => {
  expect(() => needVariables({ ...complete, [name]: '' })).toThrow(`\n  ${name}: `)
})

test('everything that is missing is named at once', () => {
  expect(() => needVariables({})).toThrow(/PAYLOAD_SECRET[^]+SITE_URL[^]+DATABASE_URI/)
})
