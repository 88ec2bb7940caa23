import type { InHook } from '@tests/support/small-config'

import { createLocalReq } from 'payload'
import { afterAll, beforeEach, expect, test } from 'vitest'

import { inTransaction } from '@/platform/in-transaction'
import { bootSmallPayload } from '@tests/support/boot-payload'
import { breakCommit } from '@tests/support/break-commit'
import { smallConfig, smallDatabase } from '@tests/support/small-config'
import { small } from '@tests/support/small-payload'

const { payload, stop } = await bootSmallPayload(smallConfig, smallDatabase)
afterAll(stop)
const store = small(payload)

beforeEach(async () => {
  await store.delete({ collection: 'notes', where: {} })
  await store.delete({ collection: 'labels', where: {} })
})

test('fifty parallel creates and updates are all saved, each as one whole', async () => {
  const topic = await store.create({ collection: 'labels', data: { name: 'zorg' } })
  const fifty = Array.from({ length: 50 }, (_, index) => index)
  const made = await Promise.all(
    fifty.map((index) =>
      store.create({
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
    made.map(({ id }) => store.update({ collection: 'notes', id, data: changedNote })),
  )

  const { docs } = await store.find({ collection: 'notes', pagination: false, depth: 0 })
  expect(docs).toHaveLength(50)
  for (const doc of docs) {
    expect(doc).toMatchObject({
      title: 'Changed',
      steps: [{ label: 'three' }, { label: 'four' }],
      topics: [topic.id],
    })
  }
  expect(await savedVersions()).toBe(100)
})

test('a hook that fails after the writes leaves nothing behind', async () => {
  const failing = createNote(() => {
    throw new Error('no')
  })

  await expect(failing).rejects.toThrow('no')
  expect(await savedNotes()).toBe(0)
  expect(await savedVersions()).toBe(0)
})

test('a nested call with req is saved with the call around it', async () => {
  await createNote((req) => store.create({ collection: 'labels', data: { name: 'mee' }, req }))

  expect(await savedNotes()).toBe(1)
  expect(await savedLabels()).toBe(1)
})

test('a nested call without req is refused, and the call around it with it', async () => {
  const forgetful = createNote(() => store.create({ collection: 'labels', data: { name: 'los' } }))

  await expect(forgetful).rejects.toThrow('pass its req')
  expect(await savedNotes()).toBe(0)
  expect(await savedLabels()).toBe(0)
})

test('a write straight to the database without req is refused too', async () => {
  const forgetful = createNote(() =>
    store.db.create({ collection: 'labels', data: { name: 'los' } }),
  )

  await expect(forgetful).rejects.toThrow('pass req to it')
  expect(await savedLabels()).toBe(0)
})

test('a nested call that fails takes all with it, also when the error is caught', async () => {
  await store.create({ collection: 'labels', data: { name: 'bestaat al' } })
  const optimistic = createNote(async (req) => {
    await store
      .create({ collection: 'labels', data: { name: 'bestaat al' }, req })
      .catch(() => 'never mind')
  })

  await expect(optimistic).rejects.toThrow('Nothing was saved')
  expect(await savedNotes()).toBe(0)
})

test('after a caught failure nothing more can be written in that call', async () => {
  await store.create({ collection: 'labels', data: { name: 'bestaat al' } })
  const refusals: unknown[] = []
  const persistent = createNote(async (req) => {
    for (const name of ['bestaat al', 'een ander']) {
      await store.db
        .create({ collection: 'labels', data: { name }, req })
        .catch(async (error: unknown) => {
          refusals.push(error)
          if (req.transactionID) await payload.db.rollbackTransaction(await req.transactionID)
        })
    }
  })

  await expect(persistent).rejects.toThrow()
  expect(String(refusals[1])).toContain('Nothing was saved')
  expect(await savedLabels()).toBe(1)
})

test('a req whose transaction is over cannot write any more', async () => {
  const req = await createLocalReq({}, payload)
  await inTransaction(payload, (inside) => {
    req.transactionID = inside.transactionID
    return Promise.resolve()
  })

  const late = store.db.create({ collection: 'labels', data: { name: 'te laat' }, req })
  await expect(late).rejects.toThrow('is over')
  expect(await savedLabels()).toBe(0)
})

test('work that a hook starts and does not wait for may write once the hook is done', async () => {
  let later: Promise<unknown> = Promise.resolve()
  await createNote(() => {
    later = new Promise((resolve) => setTimeout(resolve, 100)).then(() =>
      store.create({ collection: 'labels', data: { name: 'later' } }),
    )
  })
  await later

  expect(await savedLabels()).toBe(1)
})

test('a commit that fails is heard by the caller', async () => {
  const failing = createNote((req) => breakCommit(req))

  await expect(failing).rejects.toThrow()
  expect(await savedNotes()).toBe(0)
  // And the line goes on.
  await createNote()
  expect(await savedNotes()).toBe(1)
})

const changedNote = { title: 'Changed', steps: [{ label: 'three' }, { label: 'four' }] }

const createNote = (inHook?: InHook) =>
  store.create({ collection: 'notes', data: { title: 'A note' }, context: { inHook } })

const savedNotes = async () => (await store.count({ collection: 'notes', where: anyId })).totalDocs
const savedLabels = async () =>
  (await store.count({ collection: 'labels', where: anyId })).totalDocs

const savedVersions = async () =>
  (await store.findVersions({ collection: 'notes', pagination: false })).docs.length

/** Without a where the count of MongoDB is an estimate. */
const anyId = { id: { exists: true } }
