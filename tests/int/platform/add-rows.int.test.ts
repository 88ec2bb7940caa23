import type { BootedPayload } from '@tests/support/boot-payload'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { addRows } from '@/platform/add-rows.command'
import { inTransaction } from '@/platform/in-transaction'
import { bootPayload } from '@tests/support/boot-payload'

let booted: BootedPayload
let subscriber: string

beforeAll(async () => {
  booted = await bootPayload()
  const made = await booted.payload.create({
    collection: 'subscribers',
    data: { state: 'bevestigd', addressHash: 'k1.een' },
    overrideAccess: true,
  })
  subscriber = made.id
})
afterAll(() => booted.stop())

const dueAt = '2026-11-22T09:00:00.000Z'
const row = (key: string) => ({
  key,
  kind: 'bericht' as const,
  subscriber,
  state: 'wacht' as const,
  dueAt,
  attempts: 0,
})

const count = async (prefix: string) =>
  (
    await booted.payload.count({
      collection: 'deliveries',
      where: { key: { contains: prefix } },
      overrideAccess: true,
    })
  ).totalDocs

test('rows are as if they had been made one by one', async () => {
  await inTransaction(booted.payload, (req) =>
    addRows(req, { collection: 'deliveries', rows: [row('los:1'), row('los:2')] }),
  )
  const { docs } = await booted.payload.find({
    collection: 'deliveries',
    where: { and: [{ subscriber: { equals: subscriber } }, { key: { equals: 'los:2' } }] },
    depth: 0,
    showHiddenFields: true,
    overrideAccess: true,
  })
  expect(docs).toEqual([expect.objectContaining({ key: 'los:2', dueAt, subscriber, attempts: 0 })])
  expect(docs[0]?.id).toMatch(/^[0-9a-f-]{24,}$/)
  expect(Date.parse(docs[0]?.createdAt ?? '')).toBeGreaterThan(Date.parse('2026-01-01'))
})

test('thousands are added at once', async () => {
  const rows = Array.from({ length: 2500 }, (_, number) => row(`veel:${number}`))
  await inTransaction(booted.payload, (req) => addRows(req, { collection: 'deliveries', rows }))
  expect(await count('veel:')).toBe(2500)
})

test('one key that is there already, and none is added', async () => {
  await inTransaction(booted.payload, (req) =>
    addRows(req, { collection: 'deliveries', rows: [row('dubbel:1')] }),
  )
  const rows = [row('nieuw:1'), row('dubbel:1'), row('nieuw:2')]
  await expect(
    inTransaction(booted.payload, (req) => addRows(req, { collection: 'deliveries', rows })),
  ).rejects.toThrow()
  expect(await count('nieuw:')).toBe(0)
})

test('a field that is not there, or does not fit in one place, is a fault of ours', async () => {
  for (const wrong of [{ nergens: 'x' }, { failure: ['a'] }])
    await expect(
      inTransaction(booted.payload, (req) =>
        addRows(req, {
          collection: 'deliveries',
          rows: [{ ...row('fout:1'), ...(wrong as object) }],
        }),
      ),
    ).rejects.toThrow(TypeError)
  expect(await count('fout:')).toBe(0)
})

test('a call inside a transaction without its request is refused', async () => {
  const { createLocalReq } = await import('payload')
  await expect(
    inTransaction(booted.payload, async () => {
      const stray = await createLocalReq({}, booted.payload)
      await addRows(stray, { collection: 'deliveries', rows: [row('los-erbij:1')] })
    }),
  ).rejects.toThrow()
  expect(await count('los-erbij:')).toBe(0)
})
