import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { demoEnvironment, randomPassword } from './demo-environment.mjs'

let folder

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'raadlijn-demo-'))))
afterEach(() => rmSync(folder, { recursive: true }))

test('what nobody set is filled in', () => {
  const { env } = demo({})

  expect(env).toMatchObject({
    PORT: '4000',
    SITE_URL: 'http://localhost:4000',
    DATABASE_URI: 'file:./data/raadlijn.db',
    OUTBOX_DIR: 'data/outbox',
    STEP_REST_MINUTES: '1',
  })
  expect(env.PAYLOAD_SECRET).toMatch(/^[0-9a-f]{64}$/)
})

test('what somebody set stays', () => {
  const given = {
    DATABASE_URI: 'mongodb://localhost/raadlijn',
    PAYLOAD_SECRET: 'of the operator',
    DEMO_PASSWORD: 'chosen',
  }

  expect(demo(given).env).toMatchObject(given)
})

test('the password is made once, and a later start finds it', () => {
  const first = demo({})
  const second = demo({})

  expect(first.password.isNew).toBe(true)
  expect(second.password.isNew).toBe(false)
  expect(second.env.DEMO_PASSWORD).toBe(first.env.DEMO_PASSWORD)
})

test('a password that was chosen at first is still known when it is not set any more', () => {
  demo({ DEMO_PASSWORD: 'chosen' })

  expect(demo({}).env.DEMO_PASSWORD).toBe('chosen')
  expect(readFileSync(join(folder, 'data/demo-password'), 'utf8')).toBe('chosen\n')
})

test('a password can be typed over', () => {
  expect(randomPassword()).toMatch(/^([a-km-np-z2-9]{4}-){3}[a-km-np-z2-9]{4}$/)
  expect(randomPassword()).not.toBe(randomPassword())
})

function demo(given) {
  return demoEnvironment({ given, port: 4000, folder })
}
