import { expect, test } from 'vitest'

import { EnvironmentError, readEnv } from './env'

const noSecret = (): string => {
  throw new Error('No secret should be made here')
}
const production = {
  NODE_ENV: 'production',
  PAYLOAD_SECRET: 'a long and random text',
  SITE_URL: 'https://raadlijn.example/',
  DATABASE_URI: 'file:./data/raadlijn.db',
}

test('development needs nothing', () => {
  expect(readEnv({}, () => 'kept secret')).toMatchObject({
    databaseUri: 'file:./data/raadlijn.db',
    payloadSecret: 'kept secret',
    siteUrl: 'http://localhost:3000',
    port: 3000,
    mailFrom: 'Raadlijn <post@raadlijn.example>',
    outboxDir: 'data/outbox',
    isProduction: false,
  })
})

test('the address of the site follows the port, and has no slash at its end', () => {
  expect(readEnv({ PORT: '4321' }, () => 'kept').siteUrl).toBe('http://localhost:4321')
  expect(readEnv(production, noSecret).siteUrl).toBe('https://raadlijn.example')
})

test('an empty line in .env is the same as no line', () => {
  const env = readEnv({ RESEND_API_KEY: '', PORT: '', SITE_URL: '' }, () => 'kept')
  expect(env).toMatchObject({ resendApiKey: undefined, port: 3000 })
})

test('production refuses to start, with a sentence for everything that is missing', () => {
  const complaints = complaintsOf({ NODE_ENV: 'production', PORT: 'three' })
  expect(complaints).toHaveLength(4)
  expect(complaints[0]).toMatch(/^PAYLOAD_SECRET ontbreekt: .+ \/ is missing: .+\.$/)
  expect(complaints[1]).toMatch(/^SITE_URL ontbreekt/)
  expect(complaints[2]).toMatch(/^DATABASE_URI ontbreekt/)
  expect(complaints[3]).toMatch(/^PORT moet een getal zijn/)
})

test('a build asks for nothing and makes nothing', () => {
  const env = readEnv({ NODE_ENV: 'production', NEXT_PHASE: 'phase-production-build' }, noSecret)
  expect(env.databaseUri).toBe('file:./data/raadlijn.db')
})

test.each([
  ['DATABASE_URI', 'postgres://localhost/raadlijn'],
  ['DATABASE_URI', 'file::memory:'],
  ['PAYLOAD_SECRET', 'too short'],
  ['SITE_URL', 'raadlijn.example'],
  ['SITE_URL', 'ftp://raadlijn.example'],
  ['PORT', '70000'],
  ['RESEND_BASE_URL', 'localhost'],
])('%s cannot be %s', (name, value) => {
  const complaints = complaintsOf({ ...production, [name]: value })
  expect(complaints).toHaveLength(1)
  expect(complaints[0]).toContain(name)
})

function complaintsOf(source: Record<string, string>): string[] {
  try {
    readEnv(source, noSecret)
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message.split('\n')
    throw error
  }
  return []
}

test('a wrong list of keys is told without the keys', () => {
  const secret = 'x'.repeat(20)
  expect(() => readEnv({ ADDRESS_KEYS: `k2:${secret}` }, () => 'kept')).toThrow(
    /ADDRESS_KEYS.*te kort/,
  )
  expect(() => readEnv({ ADDRESS_KEYS: `k2:${secret}` }, () => 'kept')).not.toThrow(secret)
})
