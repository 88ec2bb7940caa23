import type { BootedPayload } from '@tests/support/boot-payload'
import type { Login } from '@tests/support/make-user'
import type { Media, Post } from '@/payload-types'

import { stat } from 'node:fs/promises'
import { join } from 'node:path'

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { bootPayload } from '@tests/support/boot-payload'
import { makeMedia, onePicture } from '@tests/support/make-media'
import { makeParty } from '@tests/support/make-party'
import { makePost } from '@tests/support/make-post'
import { makeUser } from '@tests/support/make-user'
import { complaints, rest } from '@tests/support/rest'

let booted: BootedPayload
let party: string
let editor: Login
let admin: Login
let picture: Media
let post: Post

beforeAll(async () => {
  booted = await bootPayload()
  party = (await makeParty(booted.payload)).id
  editor = await makeUser(booted, { seats: [{ party, role: 'editor' }] })
  admin = await makeUser(booted, { isAdmin: true })
})
afterAll(() => booted.stop())

beforeEach(async () => {
  picture = await makeMedia(booted.payload, party)
  post = await makePost(booted.payload, {
    party,
    stage: 'gepubliceerd',
    hero: { media: picture.id },
  })
})

const change = (body: unknown, query = '') =>
  rest(booted.config, `/media/${picture.id}?depth=0${query}`, {
    method: 'PATCH',
    body,
    token: editor.token,
  })
const stored = () => booted.payload.findByID({ collection: 'media', id: picture.id, depth: 0 })
const isOnDisk = async () => {
  const folder = booted.payload.collections.media.config.upload.staticDir ?? 'media'
  return (await stat(join(folder, picture.filename ?? ''))).isFile()
}

async function linesOf({ id }: Post) {
  const { docs } = await booted.payload.find({
    collection: 'audit-entries',
    where: { and: [{ subjectId: { equals: id } }, { act: { equals: 'stuk-foto-veranderd' } }] },
    depth: 0,
  })
  return docs
}

test.each(['alt', 'caption', 'credit'])(
  'personal data does not come online through the %s of a shown picture',
  async (field) => {
    const answer = await change({ [field]: 'BSN 111222333' })
    expect([answer.status, complaints(answer)[0]?.path]).toEqual([400, field])
    expect(complaints(answer)[0]?.message).toContain('burgerservicenummer')
    expect(JSON.stringify(await stored())).not.toContain('111222333')
  },
)

test('a name beside a word about health is held back too', async () => {
  const answer = await change({ caption: 'Jan Jansema kreeg een burn-out.' })
  expect([answer.status, complaints(answer)[0]?.path]).toEqual([400, 'caption'])
})

test('better words need no correction, and stand in the log', async () => {
  const answer = await change({ alt: 'De brug in mei', caption: 'Na de storm' })
  expect(answer.status).toBe(200)
  expect(await linesOf(post)).toMatchObject([
    {
      party,
      subjectTitle: post.title,
      detail: expect.stringMatching(/is nu ‘De brug in mei’.*is nu ‘Na de storm’/) as unknown,
    },
  ])
  expect((await change({ alt: 'De brug in mei' })).status).toBe(200)
  expect(await linesOf(post)).toHaveLength(1)
})

test('a picture that no reader sees may still say anything, and tells the log nothing', async () => {
  const shown = post
  picture = await makeMedia(booted.payload, party)
  post = await makePost(booted.payload, { party, hero: { media: picture.id } })
  expect((await change({ caption: 'Bel 06-12345678' })).status).toBe(200)
  expect([...(await linesOf(post)), ...(await linesOf(shown))]).toEqual([])
})

test('the file of a shown picture is not replaced, and stays where it is', async () => {
  const body = new FormData()
  const file = new File([new Uint8Array(await onePicture())], 'anders.png', { type: 'image/png' })
  body.set('file', file)
  body.set('_payload', JSON.stringify({ alt: 'Iets anders' }))
  const answer = await change(body)
  expect(answer.status).toBe(409)
  expect(complaints(answer)[0]?.message).toContain(`‘${post.title}’`)
  expect(await stored()).toMatchObject({ filename: picture.filename, alt: picture.alt })
  expect(await isOnDisk()).toBe(true)
})

test.each([
  ['another width', { width: 3 }, ''],
  ['another focus', { focalX: 3 }, ''],
  ['a cut', {}, '&uploadEdits[crop][width]=10&uploadEdits[crop][height]=10'],
])('nor by %s that was sent without a file', async (_, body, query) => {
  expect((await change(body, query)).status).toBe(409)
  expect(await stored()).toMatchObject({ filename: picture.filename, focalX: picture.focalX })
})

test('nor many at once', async () => {
  const answer = await rest(booted.config, `/media?where[id][equals]=${picture.id}`, {
    method: 'PATCH',
    body: { focalX: 3 },
    token: editor.token,
  })
  expect(answer.status).toBe(409)
  expect((await stored()).focalX).toBe(picture.focalX)
})

test('a form that sends everything back as it was is saved', async () => {
  const { body } = await rest(booted.config, `/media/${picture.id}?depth=0`, {
    token: editor.token,
  })
  expect((await change({ ...(body as object), alt: 'Beter gezegd' })).status).toBe(200)
  expect((await stored()).alt).toBe('Beter gezegd')
})

test.each(['editor', 'admin'])('the %s does not delete a shown picture', async (who) => {
  const { token } = who === 'editor' ? editor : admin
  const path = `/media/${picture.id}`
  const answer = await rest(booted.config, path, { method: 'DELETE', token })
  expect(answer.status).toBe(409)
  expect(complaints(answer)[0]?.message).toContain(`‘${post.title}’`)
  expect(await isOnDisk()).toBe(true)
})

test('once the post is withdrawn the picture may go', async () => {
  await booted.payload.update({
    collection: 'posts',
    id: post.id,
    data: { stage: 'ingetrokken' },
  })
  const path = `/media/${picture.id}`
  const answer = await rest(booted.config, path, { method: 'DELETE', token: editor.token })
  expect(answer.status).toBe(200)
})
