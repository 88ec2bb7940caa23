import type { BootedPayload } from '@tests/support/boot-payload'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { addRows } from '@/platform/add-rows.command'
import { eraseRows } from '@/platform/erase-rows.command'
import { inTransaction } from '@/platform/in-transaction'
import { bootPayload } from '@tests/support/boot-payload'

let booted: BootedPayload
beforeAll(async () => {
  booted = await bootPayload()
})
afterAll(() => booted.stop())

/** More than any one statement takes; set ROWS to see how it goes with a whole list. */
const many = Number(process.env.ROWS ?? 4500)
const old = { expiresAt: { less_than: '2026-01-01T00:00:00.000Z' } }

async function addChallenges(count: number, expiresAt: string, prefix: string): Promise<void> {
  for (let at = 0; at < count; at += 5000) {
    const rows = Array.from({ length: Math.min(5000, count - at) }, (_, number) => ({
      key: `${prefix}:${at + number}`,
      expiresAt,
    }))
    await inTransaction(booted.payload, (req) =>
      addRows(req, { collection: 'spent-challenges', rows }),
    )
  }
}
const left = async () =>
  (
    await booted.payload.count({
      collection: 'spent-challenges',
      where: { key: { exists: true } },
    })
  ).totalDocs

test('thousands go, what does not match stays, and others write meanwhile', async () => {
  const { payload } = booted
  await addChallenges(many, '2025-12-31T23:59:59.000Z', 'oud')
  await addChallenges(3, '2026-01-01T00:00:00.000Z', 'nieuw')

  let longestMs = 0
  const progress = { isDone: false }
  const startedMs = performance.now()
  const erasing = eraseRows(payload, { collection: 'spent-challenges', where: old }).finally(() => {
    progress.isDone = true
  })
  for (let number = 0; !progress.isDone; number += 1) {
    const from = performance.now()
    await payload.create({
      collection: 'spent-challenges',
      data: { key: `tussendoor:${number}`, expiresAt: '2027-01-01T00:00:00.000Z' },
    })
    longestMs = Math.max(longestMs, performance.now() - from)
  }
  expect(await erasing).toBe(many)
  payload.logger.info({ msg: 'Erased', many, tookMs: performance.now() - startedMs, longestMs })
  expect(longestMs).toBeLessThan(2000)

  const { docs } = await payload.find({
    collection: 'spent-challenges',
    where: { key: { contains: 'nieuw' } },
  })
  expect(docs).toHaveLength(3)
  expect(await eraseRows(payload, { collection: 'spent-challenges', where: old })).toBe(0)
  expect(await left()).toBeGreaterThan(3)
})
