import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { getPayload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { DatabaseUnavailableError } from '@/platform/connect-clearly.adapter'
import { testDatabase } from '@tests/support/boot-payload'
import { smallConfig, smallDatabase } from '@tests/support/small-config'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'raadlijn-connecting-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test.runIf(testDatabase === 'mongodb')(
  'a MongoDB that is not there is noticed within seconds, and its password kept out of the sentence',
  async () => {
    const askedAt = performance.now()
    const refusal = await refusalOf('mongodb://owner:hush@127.0.0.1:9/raadlijn?replicaSet=rs0')

    expect(refusal).toBeInstanceOf(DatabaseUnavailableError)
    expect(String(refusal)).toContain(
      'mongodb://127.0.0.1:9/raadlijn?replicaSet=rs0 is niet te gebruiken',
    )
    expect(String(refusal)).not.toContain('hush')
    expect(performance.now() - askedAt).toBeLessThan(9000)
  },
)

test.runIf(testDatabase === 'mongodb')('a MongoDB without transactions is refused', async () => {
  const uri = new URL(process.env.MONGODB_TEST_URI ?? '')
  uri.search = ''
  uri.pathname = 'raadlijn-test-no-replica-set'
  expect(String(await refusalOf(uri.href))).toContain('replicaset')
})

test.runIf(testDatabase === 'sqlite')(
  'a place that is no folder is refused in a sentence',
  async () => {
    writeFileSync(join(folder, 'file'), '')
    const refusal = await refusalOf(`file:${join(folder, 'file', 'test.db')}`)
    expect(String(refusal)).toContain('is niet te gebruiken. Klopt DATABASE_URI?')
  },
)

test.runIf(testDatabase === 'sqlite')(
  'a file that is no database is refused in a sentence',
  async () => {
    writeFileSync(
      join(folder, 'text.db'),
      'This is only text, and rather more of it than a header. '.repeat(50),
    )
    const refusal = await refusalOf(`file:${join(folder, 'text.db')}`)
    expect(String(refusal)).toContain('is niet te gebruiken. Klopt DATABASE_URI?')
  },
)

async function refusalOf(databaseUri: string): Promise<unknown> {
  const config = smallConfig(smallDatabase(databaseUri))
  try {
    await getPayload({ config, key: databaseUri })
  } catch (error) {
    return error
  }
  return 'it connected'
}
