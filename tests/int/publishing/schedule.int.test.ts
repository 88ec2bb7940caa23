import type { BootedPayload } from '@tests/support/boot-payload'
import type { Post } from '@/payload-types'

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import PostalMime from 'postal-mime'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { publishDue } from '@/publishing/api'
import { bootPayload } from '@tests/support/boot-payload'
import { makeParty } from '@tests/support/make-party'
import { makePost } from '@tests/support/make-post'
import { makeUser } from '@tests/support/make-user'

let booted: BootedPayload
let party: string

beforeAll(async () => {
  booted = await bootPayload()
  party = (await makeParty(booted.payload)).id
})

afterAll(async () => {
  await booted.stop()
})

const tonight = '2099-11-24T19:00:00.000Z'
const before = new Date('2099-11-24T18:59:59.999Z')
const nextWeek = new Date('2099-12-01T09:00:00.000Z')

const planned = (more: Partial<Post> = {}) =>
  makePost(booted.payload, { party, stage: 'gepland', publishAt: tonight, ...more })
const stored = (id: string) =>
  booted.payload.findByID({ collection: 'posts', id, draft: false, depth: 0 })
const versions = async (id: string) =>
  (
    await booted.payload.countVersions({
      collection: 'posts',
      where: { and: [{ parent: { equals: id } }, { 'version.stage': { equals: 'gepubliceerd' } }] },
    })
  ).totalDocs

test('a planned post goes online at its moment and not a blink before', async () => {
  const { id } = await planned()
  await publishDue(booted.payload, before)
  expect(await stored(id)).toMatchObject({ stage: 'gepland', _status: 'draft' })
  await publishDue(booted.payload, new Date(tonight))
  expect(await stored(id)).toMatchObject({ stage: 'gepubliceerd', _status: 'published' })
})

test('a server that was down publishes on its return', async () => {
  const { id } = await planned()
  await publishDue(booted.payload, nextWeek)
  expect(await stored(id)).toMatchObject({ stage: 'gepubliceerd' })
})

test('several schedules at once publish each post once', async () => {
  const posts = await Promise.all(Array.from({ length: 6 }, () => planned()))
  await Promise.all(Array.from({ length: 3 }, () => publishDue(booted.payload, nextWeek)))
  for (const { id } of posts) {
    expect(await stored(id)).toMatchObject({ stage: 'gepubliceerd' })
    expect(await versions(id)).toBe(1)
  }
})

test('a post goes offline by itself', async () => {
  const { id } = await makePost(booted.payload, { party, stage: 'gepubliceerd', expireAt: tonight })
  await publishDue(booted.payload, before)
  expect(await stored(id)).toMatchObject({ stage: 'gepubliceerd' })
  await publishDue(booted.payload, new Date(tonight))
  expect(await stored(id)).toMatchObject({ stage: 'ingetrokken', _status: 'draft' })
})

describe('a text that is no longer the approved one', () => {
  let id: string
  beforeEach(async () => {
    await makeUser(booted, { seats: [{ party, role: 'editor' }] })
    id = (await planned()).id
    await changeBehindTheWorkflow(id)
    await publishDue(booted.payload, nextWeek)
  })

  test('is held, goes back to review and says why', async () => {
    expect(await stored(id)).toMatchObject({
      stage: 'ter-beoordeling',
      _status: 'draft',
      heldReason: expect.stringContaining(
        'de inleiding (was ‘Wij vinden hier iets van.’, is nu ‘Ondergeschoven.’)',
      ),
    })
  })

  test('is told to the editors of the party, once', async () => {
    await publishDue(booted.payload, nextWeek)
    const title = (await stored(id)).title
    const mails = (await outbox()).filter((mail) => mail.includes(id))
    const editors = await booted.payload.count({
      collection: 'users',
      where: { 'seats.party': { equals: party } },
    })
    expect(title).toBeTruthy()
    expect(mails).toHaveLength(editors.totalDocs)
  })
})

/** As a fault in the database, or a hand that goes past the rules, would. */
async function changeBehindTheWorkflow(id: string): Promise<void> {
  const { docs } = await booted.payload.findVersions({
    collection: 'posts',
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 1,
    depth: 0,
  })
  const [latest] = docs
  if (!latest) throw new Error('A planned post has a version')
  const req = { payload: booted.payload }
  await booted.payload.db.updateOne({
    collection: 'posts',
    id,
    data: { lead: 'Ondergeschoven.' },
    req,
  })
  await booted.payload.db.updateVersion({
    collection: 'posts',
    id: latest.id,
    versionData: { ...latest, version: { ...latest.version, lead: 'Ondergeschoven.' } },
    req,
  })
}

async function outbox(): Promise<string[]> {
  const folder = join(booted.folder, 'outbox')
  const names = await readdir(folder)
  const mails = await Promise.all(
    names.map(async (name) => PostalMime.parse(await readFile(join(folder, name)))),
  )
  return mails.map(({ text }) => text ?? '')
}
