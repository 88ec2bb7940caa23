import type { Where } from 'payload'
import type { BootedPayload } from '@tests/support/boot-payload'

import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'

import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { publishDue } from '@/publishing/api'
import { bootPayload, testDatabase } from '@tests/support/boot-payload'
import { mailsTo } from '@tests/support/mails-to'
import { makeParty } from '@tests/support/make-party'
import { lexicalText } from '@tests/support/make-post'
import { makeUser } from '@tests/support/make-user'
import { startScript } from '@tests/support/start-child'

// About two minutes on a quiet machine; on a busy one each post takes a second to write and as much to publish.
vi.setConfig({ testTimeout: 900_000 })

// SQLite has one writer, so there is little to race for.
const count = testDatabase === 'mongodb' ? 200 : 30
const tonight = '2099-11-24T19:00:00.000Z'
const child = fileURLToPath(new URL('../../support/schedule-child.ts', import.meta.url))
let booted: BootedPayload

beforeAll(async () => {
  booted = await bootPayload()
})
afterAll(() => booted.stop())

test('of all that is due at once each post goes online once, though one of two servers is killed', async () => {
  const party = (await makeParty(booted.payload)).id
  const login = await makeUser(booted, { seats: [{ party, role: 'writer' }] })
  const writer = await booted.payload.findByID({ collection: 'users', id: login.id, depth: 0 })
  const ids: string[] = []
  const numbers = Array.from({ length: count }, (_, number) => number)
  const makers = Array.from({ length: 4 }, async () => {
    for (let number = numbers.pop(); number !== undefined; number = numbers.pop())
      ids.push(await plan(party, { ...writer, collection: 'users' }, number))
  })
  await Promise.all(makers)

  const [doomed, other] = await Promise.all(
    ['een', 'twee'].map((name) => startScript(child, [name, tonight])),
  )
  if (!doomed || !other) throw new Error('Two servers were started')
  doomed.go()
  other.go()
  while ((await countOnline(party)) < count / 5) await sleep(20)
  await doomed.kill()
  const atKill = await countOnline(party)
  expect(atKill).toBeLessThan(count)
  await other.ends()
  // The next beat: what the killed server held is free again.
  await vi.waitFor(
    async () => {
      await publishDue(booted.payload, new Date(tonight))
      expect(await countOnline(party)).toBe(count)
    },
    { timeout: 90_000, interval: 1000 },
  )

  for (const id of ids) expect([id, await countPublications(id)]).toEqual([id, 1])
  const told = (await mailsTo(booted, login.email)).map(({ subject }) => subject)
  expect(new Set(told).size).toBe(told.length)
  // Whoever is killed between the commit and its mail sends none: never twice goes before always.
  expect(told.length).toBeGreaterThanOrEqual(count - 1)
})

type Writer = NonNullable<Parameters<BootedPayload['payload']['create']>[0]['user']>

async function plan(party: string, writer: Writer, number: number): Promise<string> {
  const { id } = await booted.payload.create({
    collection: 'posts',
    data: {
      party,
      type: 'nieuws',
      title: `Stuk ${number}`,
      slug: `stuk-${number}`,
      lead: 'Kort.',
      body: lexicalText('De tekst.'),
      stage: 'ter-beoordeling',
    },
    user: writer,
    depth: 0,
  })
  const data = { stage: 'gepland', publishAt: tonight } as const
  await booted.payload.update({ collection: 'posts', id, data, depth: 0 })
  return id
}

async function countOnline(party: string): Promise<number> {
  const where: Where = { and: [{ party: { equals: party } }, { _status: { equals: 'published' } }] }
  return (await booted.payload.count({ collection: 'posts', where })).totalDocs
}

async function countPublications(id: string): Promise<number> {
  const where: Where = {
    and: [{ parent: { equals: id } }, { 'version.stage': { equals: 'gepubliceerd' } }],
  }
  return (await booted.payload.countVersions({ collection: 'posts', where })).totalDocs
}
