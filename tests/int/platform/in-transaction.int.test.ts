import { afterAll, beforeEach, expect, test } from 'vitest'

import { claim } from '@/platform/claim.command'
import { inTransaction } from '@/platform/in-transaction'
import { bootSmallPayload, testDatabase } from '@tests/support/boot-payload'
import { smallConfig, smallDatabase } from '@tests/support/small-config'

const { payload, stop } = await bootSmallPayload(smallConfig, smallDatabase)
afterAll(stop)

let id = ''
beforeEach(async () => {
  const note = await payload.create({ collection: 'notes', data: { title: '0' } })
  id = String(note.id)
})

test('all of the work is saved, or nothing', async () => {
  const failing = inTransaction(payload, async (req) => {
    await payload.update({ collection: 'notes', id, data: { title: 'changed' }, req })
    throw new Error('no')
  })

  await expect(failing).rejects.toThrow('no')
  expect((await payload.findByID({ collection: 'notes', id })).title).toBe('0')
})

test('twenty at once on one document all count', async () => {
  let attempts = 0
  const addOne = () =>
    inTransaction(payload, async (req) => {
      attempts += 1
      const { title } = await payload.findByID({ collection: 'notes', id, req })
      await payload.update({
        collection: 'notes',
        id,
        data: { title: `${Number(title) + 1}` },
        req,
      })
    })
  await Promise.all(Array.from({ length: 20 }, addOne))

  expect((await payload.findByID({ collection: 'notes', id })).title).toBe('20')
  if (testDatabase === 'sqlite') expect(attempts).toBe(20)
})

test('after a failure the caller can write as before', async () => {
  await inTransaction(payload, () => Promise.reject(new Error('no'))).catch(() => 'never mind')

  await expect(
    payload.db.create({ collection: 'labels', data: { name: 'straight away' } }),
  ).resolves.toMatchObject({ name: 'straight away' })
})

test('a claim is granted once, and not when the document has moved on', async () => {
  const planned = { and: [{ id: { equals: id } }, { stage: { equals: 'gepland' } }] }
  const answers = await Promise.all(
    [1, 2, 3].map(() =>
      inTransaction(payload, (req) =>
        claim(req, { collection: 'notes', where: planned, data: { stage: 'gepubliceerd' } }),
      ),
    ),
  )

  expect(answers.toSorted()).toEqual([false, false, true])
  expect((await payload.findByID({ collection: 'notes', id })).stage).toBe('gepubliceerd')
})

test('a claim whose work fails is free again', async () => {
  const planned = { and: [{ id: { equals: id } }, { stage: { equals: 'gepland' } }] }
  const attempt = (work: () => void) =>
    inTransaction(payload, async (req) => {
      const isOurs = await claim(req, {
        collection: 'notes',
        where: planned,
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
