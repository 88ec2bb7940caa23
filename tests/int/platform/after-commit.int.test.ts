import { AsyncLocalStorage } from 'node:async_hooks'

import { createLocalReq } from 'payload'
import { afterAll, expect, test, vi } from 'vitest'

import { afterCommit, afterRollback } from '@/platform/after-commit'
import { inTransaction } from '@/platform/in-transaction'
import { bootSmallPayload } from '@tests/support/boot-payload'
import { breakCommit } from '@tests/support/break-commit'
import { smallConfig, smallDatabase } from '@tests/support/small-config'
import { small } from '@tests/support/small-payload'

const { payload, stop } = await bootSmallPayload(smallConfig, smallDatabase)
afterAll(stop)
const store = small(payload)

const note = { title: 'A note' }
const fail = (): never => {
  throw new Error('no')
}

test('the work waits for the commit, and the caller waits for the work', async () => {
  const order: string[] = []
  await store.create({
    collection: 'notes',
    data: note,
    context: {
      inHook: async (req: Req) => {
        await afterCommit(req, async () => {
          const { docs } = await store.find({ collection: 'notes', pagination: false })
          order.push(`work sees ${docs.length} note`)
        })
        order.push('hook is done')
      },
    },
  })
  order.push('call is done')

  expect(order).toEqual(['hook is done', 'work sees 1 note', 'call is done'])
})

test('nothing is done when the transaction is rolled back', async () => {
  const work = vi.fn()
  const failing = inTransaction(payload, async (req) => {
    await afterCommit(req, work)
    fail()
  })

  await expect(failing).rejects.toThrow('no')
  expect(work).not.toHaveBeenCalled()
})

test('work for after a rollback may save what was found out, and is not done after a commit', async () => {
  const work = async (): Promise<void> => {
    await store.create({ collection: 'labels', data: { name: 'refused' } })
  }
  const refused = () => store.find({ collection: 'labels', where: { name: { equals: 'refused' } } })
  await inTransaction(payload, (req) => afterRollback(req, work))
  expect((await refused()).docs).toHaveLength(0)

  const failing = inTransaction(payload, async (req) => {
    await afterRollback(req, work)
    fail()
  })
  await expect(failing).rejects.toThrow('no')
  expect((await refused()).docs).toHaveLength(1)
})

test('nothing is done when the commit fails', async () => {
  const work = vi.fn()
  const failing = store.create({
    collection: 'notes',
    data: note,
    context: {
      inHook: async (req: Req) => {
        await afterCommit(req, work)
        await breakCommit(req)
      },
    },
  })

  await expect(failing).rejects.toThrow()
  expect(work).not.toHaveBeenCalled()
})

test('without a transaction the work is done right away', async () => {
  const work = vi.fn()
  await afterCommit(await createLocalReq({}, payload), work)
  expect(work).toHaveBeenCalledOnce()
})

test('work that fails is logged, and neither the caller nor the next work hears of it', async () => {
  const logged = vi.spyOn(payload.logger, 'error').mockReturnValue(undefined)
  const next = vi.fn()
  const saved = await inTransaction(payload, async (req) => {
    await afterCommit(req, fail)
    await afterCommit(req, next)
    return 'saved'
  })

  expect(saved).toBe('saved')
  expect(next).toHaveBeenCalledOnce()
  expect(logged).toHaveBeenCalledOnce()
  logged.mockRestore()
})

test('the work runs in the context of whoever asked for it', async () => {
  const request = new AsyncLocalStorage<string>()
  const seen: (string | undefined)[] = []
  await inTransaction(payload, (req) =>
    request.run('the request', () => afterCommit(req, () => void seen.push(request.getStore()))),
  )

  expect(seen).toEqual(['the request'])
})

test('the work may write, with a transaction of its own', async () => {
  await inTransaction(payload, (req) =>
    afterCommit(req, async () => {
      await store.create({ collection: 'labels', data: { name: 'later' } })
    }),
  )
  const { docs } = await store.find({
    collection: 'labels',
    where: { name: { equals: 'later' } },
  })
  expect(docs).toHaveLength(1)
})

type Req = Parameters<typeof afterCommit>[0]
