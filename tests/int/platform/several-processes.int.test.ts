import { afterAll, expect, test, vi } from 'vitest'

import { bootSmallPayload } from '@tests/support/boot-payload'
import { halfPublished, planNotes } from '@tests/support/planned-notes'
import { smallConfig, smallDatabase } from '@tests/support/small-config'
import { small } from '@tests/support/small-payload'
import { startChild } from '@tests/support/start-child'

const { payload, databaseUri, stop } = await bootSmallPayload(smallConfig, smallDatabase)
afterAll(stop)
const store = small(payload)

// Each of these starts two or three processes, which takes half a minute on a machine that is busy.
vi.setConfig({ testTimeout: 180_000 })

test('two processes write six hundred documents and lose none', async () => {
  const children = await Promise.all(
    ['een', 'twee'].map((name) => startChild(databaseUri, { task: 'write', name, count: 300 })),
  )
  for (const child of children) child.go()
  await Promise.all(children.map((child) => child.ends()))

  const promised = children.flatMap(({ lines }) => lines.filter((line) => line.startsWith('saved')))
  const { docs } = await store.find({ collection: 'notes', pagination: false, depth: 0 })
  expect(new Set(docs.map(({ id }) => `saved ${id}`))).toEqual(new Set(promised))
  expect(docs).toHaveLength(600)
  expect(docs.every(({ steps }) => Array.isArray(steps) && steps.length === 2)).toBe(true)
})

test('a process that is killed in mid-publication leaves no half', async () => {
  const names = ['kill-1', 'kill-2', 'kill-3']
  const children = await Promise.all(
    names.map(async (name) => ({
      ids: await planNotes(payload, { stage: name, count: 10 }),
      child: await startChild(databaseUri, { task: 'publish', name }),
    })),
  )
  for (const { child, ids } of children) {
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

  const { docs } = await store.find({
    collection: 'events',
    where: { note: { in: ids } },
    pagination: false,
  })
  expect(docs.map(({ note }) => note).toSorted()).toEqual(ids.toSorted())
  for (const { lines } of children) {
    for (const id of ids) expect(lines).toContain(`asked ${id}`)
  }
})
