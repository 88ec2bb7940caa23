import { handleEndpoints } from 'payload'
import { afterAll, expect, test } from 'vitest'

import { refuseHalfBulk } from '@/platform/refuse-half-bulk.hook'
import { retryWriteConflicts } from '@/platform/retry-write-conflicts'
import { bootSmallPayload, testDatabase } from '@tests/support/boot-payload'
import { labels, notes, smallConfig, smallDatabase } from '@tests/support/small-config'
import { small } from '@tests/support/small-payload'
import { refuseBadTitles } from '@tests/support/refuse-bad-titles.hook'

const collections = [
  { ...notes, hooks: { afterChange: [refuseBadTitles], afterOperation: [refuseHalfBulk] } },
  labels,
]
const { config, payload, stop } = await bootSmallPayload(
  (database) => smallConfig(database, collections),
  smallDatabase,
)
afterAll(stop)
const store = small(payload)

const rest = (request: Request) => handleEndpoints({ config, request })
const patient = retryWriteConflicts(rest)

test('twenty requests at once on one document all succeed', async () => {
  const { id } = await store.create({ collection: 'notes', data: { title: 'A note' } })
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      patient(change(`notes/${id}`, { title: `Title ${index}` })),
    ),
  )
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
})

test.runIf(testDatabase === 'mongodb')(
  'a request that lost to another is told so in words',
  async () => {
    const { id } = await store.create({ collection: 'notes', data: { title: 'A note' } })
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        rest(change(`notes/${id}`, { title: `Title ${index}` })),
      ),
    )
    const lost = answers.filter(({ status }) => status !== 200)
    expect(lost.length).toBeGreaterThan(0)
    for (const answer of lost) {
      expect(answer.status).toBe(409)
      expect(await answer.json()).toMatchObject({
        errors: [
          { message: expect.stringContaining('Iemand anders'), data: { code: 'WRITE_CONFLICT' } },
        ],
      })
    }
  },
)

test('a bulk change in which one document fails changes none', async () => {
  const made = await Promise.all(
    ['good', 'bad', 'good too'].map((title) =>
      store.create({ collection: 'notes', data: { title, stage: 'bulk' } }),
    ),
  )
  const answer = await patient(change('notes?where[stage][equals]=bulk', { stage: 'changed' }))

  expect(answer.status).toBe(400)
  for (const { id } of made) {
    expect((await store.findByID({ collection: 'notes', id })).stage).toBe('bulk')
  }
})

test('a bulk change without failures changes all', async () => {
  await store.create({ collection: 'notes', data: { title: 'good', stage: 'fine' } })
  const answer = await patient(change('notes?where[stage][equals]=fine', { stage: 'changed' }))
  expect(answer.status).toBe(200)
})

function change(path: string, data: object): Request {
  return new Request(`http://localhost:3000/api/${path}`, {
    method: 'PATCH',
    headers: {
      'content-type': 'application/json',
      'content-length': `${JSON.stringify(data).length}`,
    },
    body: JSON.stringify(data),
  })
}
