import type { BootedPayload } from '@tests/support/boot-payload'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { readRows } from '@/platform/read-rows.query'
import { bootPayload } from '@tests/support/boot-payload'
import { makeSubscription } from '@tests/support/make-newsletter-rows'

let booted: BootedPayload
beforeAll(async () => {
  booted = await bootPayload()
})
afterAll(() => booted.stop())

test('rows are read by their ids, or by a field, with ids as text', async () => {
  const { payload } = booted
  const [one, two] = [await makeSubscription(payload), await makeSubscription(payload)]
  const asked = { collection: 'subscriptions', fields: ['subscriber', 'state'] } as const

  const byId = await readRows(payload, { ...asked, where: { field: 'id', in: [one.id, two.id] } })
  const subscriberOf = ({ subscriber }: typeof one) =>
    typeof subscriber === 'string' ? subscriber : subscriber.id
  expect(byId).toHaveLength(2)
  expect(byId).toContainEqual({ id: one.id, subscriber: subscriberOf(one), state: 'actief' })

  const byKey = await readRows(payload, { ...asked, where: { field: 'key', in: [two.key] } })
  expect(byKey).toEqual([{ id: two.id, subscriber: subscriberOf(two), state: 'actief' }])
  expect(await readRows(payload, { ...asked, where: { field: 'id', in: [] } })).toEqual([])
})

test('a field that is none is refused instead of left out', async () => {
  const asked = { collection: 'subscriptions', where: { field: 'key', in: ['x'] } } as const
  await expect(readRows(booted.payload, { ...asked, fields: ['nothing'] })).rejects.toThrow(
    TypeError,
  )
  await expect(
    readRows(booted.payload, { ...asked, where: { field: 'no', in: ['x'] }, fields: ['key'] }),
  ).rejects.toThrow(TypeError)
})
