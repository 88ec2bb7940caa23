import { afterAll, expect, test } from 'vitest'

import { bootSmallPayload } from '@tests/support/boot-payload'
import { halfPublished, planNotes } from '@tests/support/planned-notes'
import { smallConfig, smallDatabase } from '@tests/support/small-config'
import { startChild } from '@tests/support/start-child'

const { payload, databaseUri, stop } = await bootSmallPayload(smallConfig, smallDatabase)
afterAll(stop)

test('two processes write six hundred documents and lose none', async () => {
  const children = await Promise.all(
    ['een', 'twee'].map((name) => startChild(databaseUri, { task: 'write', name, count: 300 })),
  )
  for (const child of children) child.go()
  await Promise.all(children.map((child) => child.ends()))

  const promised = children.flatMap(({ lines }) => lines.filter((line) => line.startsWith('saved')))
  const { docs } = await payload.find({ collection: 'notes', pagination: false, depth: 0 })
  expect(new Set(docs.map(({ id }) => `saved ${id}`))).toEqual(new Set(promised))
  expect(docs).toHaveLength(600)
  expect(docs.every(({ steps }) => Array.isArray(steps) && steps.length === 2)).toBe(true)
})

test('a process that is killed in mid-publication leaves no half', async () => {
  for (const name of ['kill-1', 'kill-2', 'kill-3', 'kill-4']) {
    const ids = await planNotes(payload, { stage: name, count: 10 })
    const child = await startChild(databaseUri, { task: 'publish', name })
    child.go()
    await child.hears('round 1')
    await child.kill()

    expect(await halfPublished(payload, ids)).toEqual([])
  }
})

test('three processes claim what is planned, each note exactly once', async () => {
  const ids = await planNotes(payload, { stage: 'gepland', count: 24 })
  const children = await Promise.all(
    ['een', 'twee', 'drie'].map((name) => startChild(databaseUri, { task: 'claim', name })),
  )
  for (const child of children) child.go()
  await Promise.all(children.map((child) => child.ends()))

  const { docs } = await payload.find({
    collection: 'events',
    where: { note: { in: ids } },
    pagination: false,
  })
  expect(docs.map(({ note }) => String(note)).toSorted()).toEqual(ids.toSorted())
  expect(new Set(docs.map(({ by }) => String(by))).size).toBeGreaterThan(1)
})
