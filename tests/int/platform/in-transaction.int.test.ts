import type { Where } from 'payload'

import { afterAll, beforeEach, expect, test } from 'vitest'

import { inTransaction } from '@/platform/in-transaction'
import { bootSmallPayload, testDatabase } from '@tests/support/boot-payload'
import { smallConfig, smallDatabase } from '@tests/support/small-config'
import { claimNote, small } from '@tests/support/small-payload'

const { payload, stop } = await bootSmallPayload(smallConfig, smallDatabase)
afterAll(stop)
const store = small(payload)

let id = ''
beforeEach(async () => {
  const note = await store.create({ collection: 'notes', data: { title: '0' } })
  id = note.id
})

test('all of the work is saved, or nothing', async () => {
  const failing = inTransaction(payload, async (req) => {
    await store.update({ collection: 'notes', id, data: { title: 'changed' }, req })
    throw new Error('no')
  })

  await expect(failing).rejects.toThrow('no')
  expect((await store.findByID({ collection: 'notes', id })).title).toBe('0')
})

test('twenty at once on one document all count', async () => {
  let attempts = 0
  const addOne = () =>
    inTransaction(payload, async (req) => {
      attempts += 1
      const { title } = await store.findByID({ collection: 'notes', id, req })
      await store.update({
        collection: 'notes',
        id,
        data: { title: `${Number(title) + 1}` },
        req,
      })
    })
  await Promise.all(Array.from({ length: 20 }, addOne))

  expect((await store.findByID({ collection: 'notes', id })).title).toBe('20')
  if (testDatabase === 'sqlite') expect(attempts).toBe(20)
})

test('after a failure the caller can write as before', async () => {
  await inTransaction(payload, () => Promise.reject(new Error('no'))).catch(() => 'never mind')

  await expect(
    store.db.create({ collection: 'labels', data: { name: 'straight away' } }),
  ).resolves.toMatchObject({ name: 'straight away' })
})

test('a claim is granted once, and not when the document has moved on', async () => {
  const answers = await Promise.all(
    [1, 2, 3].map(() =>
      inTransaction(payload, (req) =>
        claimNote(req, {
          collection: 'notes',
          where: stillPlanned(),
          data: { stage: 'gepubliceerd' },
        }),
      ),
    ),
  )

  expect(answers.toSorted()).toEqual([false, false, true])
  expect((await store.findByID({ collection: 'notes', id })).stage).toBe('gepubliceerd')
})

test('a claim whose work fails is free again', async () => {
  const attempt = (work: () => void) =>
    inTransaction(payload, async (req) => {
      const isOurs = await claimNote(req, {
        collection: 'notes',
        where: stillPlanned(),
        data: { stage: 'bezig' },
      })
      work()
      return isOurs
    })
  const failing = attempt(() => {
    throw new Error('no')
  })

  await expect(failing).rejects.toThrow('no')
  await expect(attempt(() => undefined)).resolves.toBe(true)
})

const stillPlanned = (): Where => ({
  and: [{ id: { equals: id } }, { stage: { equals: 'gepland' } }],
})
