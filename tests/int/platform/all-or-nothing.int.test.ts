import { afterAll, expect, test } from 'vitest'
import { bootSmallPayload } from '@tests/support/boot-payload'
import { smallConfig, smallDatabase } from '@tests/support/small-config'

const { payload, stop } = await bootSmallPayload(smallConfig, smallDatabase)
afterAll(stop)

test('fifty parallel creates and updates are all saved', async () => {
  const topic = await payload.create({ collection: 'labels', data: { name: 'zorg' } })
  const many = Array.from({ length: 50 }, (_, index) => index)
  const made = await Promise.all(
    many.map((index) =>
      payload.create({
        collection: 'notes',
        data: {
          title: `Note ${index}`,
          topics: [topic.id],
          steps: [{ label: 'one' }, { label: 'two' }],
        },
      }),
    ),
  )
  await Promise.all(
    made.map(({ id }) =>
      payload.update({
        collection: 'notes',
        id,
        data: { title: 'Changed', steps: [{ label: 'three' }] },
      }),
    ),
  )
  const { docs } = await payload.find({ collection: 'notes', pagination: false, depth: 0 })
  expect(docs).toHaveLength(50)
  for (const doc of docs) {
    expect(doc).toMatchObject({ title: 'Changed', steps: [{ label: 'three' }], topics: [topic.id] })
  }
})
