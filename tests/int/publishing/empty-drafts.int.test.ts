import type { BootedPayload } from '@tests/support/boot-payload'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { sweepEmptyDrafts } from '@/publishing/api'
import { bootPayload } from '@tests/support/boot-payload'
import { makeParty } from '@tests/support/make-party'
import { makeUser } from '@tests/support/make-user'
import { rest } from '@tests/support/rest'

let booted: BootedPayload
beforeAll(async () => {
  booted = await bootPayload()
})
afterAll(() => booted.stop())

test('a form that was opened and left is tidied away after a day, and nothing else', async () => {
  const { payload, config } = booted
  const party = (await makeParty(payload)).id
  const { token } = await makeUser(booted, { seats: [{ party, role: 'writer' }] })
  const byItself = '?draft=true&autosave=true&depth=0'
  const open = async () => {
    const { body } = await rest(config, `/posts${byItself}`, {
      method: 'POST',
      body: { party },
      token,
    })
    return (body as { doc: { id: string } }).doc.id
  }
  const type = (id: string, body: object) =>
    rest(config, `/posts/${id}${byItself}`, { method: 'PATCH', body, token })

  const left = await open()
  const withLead = await open()
  await type(withLead, { lead: 'Wij vinden' })
  const withTitle = await open()
  await type(withTitle, { title: 'Buurthuizen' })

  const emptiedAgain = await open()
  for (const lead of ['Een begin', ''])
    await payload.update({ collection: 'posts', id: emptiedAgain, draft: true, data: { lead } })

  const now = Date.now()
  expect(await sweepEmptyDrafts(payload, new Date(now + 60_000))).toBe(0)
  expect(await sweepEmptyDrafts(payload, new Date(now + 25 * 60 * 60 * 1000))).toBe(1)

  const { docs } = await payload.find({ collection: 'posts', draft: true, depth: 0 })
  expect(docs.map(({ id }) => id).toSorted()).toEqual(
    [withLead, withTitle, emptiedAgain].toSorted(),
  )
  expect(docs.map(({ id }) => id)).not.toContain(left)
})
