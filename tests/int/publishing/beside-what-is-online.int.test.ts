import type { BootedPayload } from '@tests/support/boot-payload'
import type { Login } from '@tests/support/make-user'
import type { Post } from '@/payload-types'

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { publishDue } from '@/publishing/api'
import { bootPayload } from '@tests/support/boot-payload'
import { aSource, makeDossier } from '@tests/support/make-dossier'
import { makeMunicipality } from '@tests/support/make-municipality'
import { makeParty } from '@tests/support/make-party'
import { makePost } from '@tests/support/make-post'
import { makeUser } from '@tests/support/make-user'
import { rest } from '@tests/support/rest'

// What is written beside a published post stays beside it, whatever a save calls itself.
let booted: BootedPayload
let party: string
let dossier: string
let writer: Login
let editor: Login
let post: Post

beforeAll(async () => {
  booted = await bootPayload()
  const town = await makeMunicipality(booted.payload)
  party = (await makeParty(booted.payload, { municipality: town.id })).id
  dossier = (await makeDossier(booted.payload, { municipalities: [town.id] })).id
  writer = await makeUser(booted, { seats: [{ party, role: 'writer' }] })
  editor = await makeUser(booted, { seats: [{ party, role: 'editor' }] })
})
afterAll(() => booted.stop())

beforeEach(async () => {
  post = await makePost(booted.payload, {
    party,
    type: 'nieuws',
    sources: [aSource],
    dossiers: [dossier],
    stage: 'gepubliceerd',
  })
})

const save = (query: string, body: object, { token } = writer) =>
  rest(booted.config, `/posts/${post.id}?depth=0${query}`, { method: 'PATCH', body, token })
const withdraw = (more: object = {}) => save('', { stage: 'ingetrokken', ...more }, editor)
const read = () => rest(booted.config, `/posts/${post.id}?depth=0`)
const stored = () =>
  booted.payload.findByID({ collection: 'posts', id: post.id, draft: false, depth: 0 })

describe.each([
  [400, 'a draft that calls itself published', '&draft=true', { _status: 'published' }],
  [400, 'with its stage', '&draft=true', { _status: 'published', stage: 'gepubliceerd' }],
  [400, 'an autosave that does', '&autosave=true', { _status: 'published' }],
  [200, 'an autosave that is no draft', '&autosave=true', {}],
  [200, 'a draft for one language', '&draft=true&publishSpecificLocale=nl', {}],
  [200, 'a draft for all languages', '&draft=true&publishAllLocales=true', {}],
])('%d for %s', (status, _, query, more) => {
  test('changes nothing of what readers have, nor of what the next save builds on', async () => {
    const before = await stored()
    const slippedIn = await save(query, { ...more, lead: 'Ingeslopen.', slug: 'ingeslopen' })
    expect(slippedIn.status).toBe(status)
    expect(await read()).toMatchObject({ status: 200, body: { lead: post.lead, slug: post.slug } })
    expect(await stored()).toEqual(before)
    const corrected = await save('', { reviewOn: '2099-01-01' }, editor)
    expect(corrected.status).toBe(status === 400 ? 200 : 400)
    expect(await read()).toMatchObject({ status: 200, body: { lead: post.lead } })
  })
})

test('a save that unpublishes goes by the stage, and checks all that a move asks for', async () => {
  const draft = await makePost(booted.payload, { party, type: 'nieuws' })
  await booted.payload.update({
    collection: 'posts',
    id: draft.id,
    draft: true,
    data: { lead: '' },
  })
  const offered = await rest(booted.config, `/posts/${draft.id}?unpublishAllLocales=true`, {
    method: 'PATCH',
    body: { stage: 'ter-beoordeling' },
    token: writer.token,
  })
  expect(offered.status).toBe(400)
  expect((await save('&unpublishAllLocales=true', {}, editor)).status).toBe(200)
  expect((await read()).status).toBe(200)
})

test('advertising stays known as such, whatever a draft beside it says', async () => {
  await booted.payload.db.updateOne({
    collection: 'posts',
    id: post.id,
    data: { advertising: { isAdvertising: true } },
  })
  await save('&draft=true', { _status: 'published', advertising: { isAdvertising: false } })
  expect((await stored()).advertising?.isAdvertising).toBe(true)
})

describe('a withdrawal takes away what is online', () => {
  test.each([
    ['an empty title', { title: '' }],
    ['an empty introduction', { lead: '' }],
    ['another address', { slug: 'een-ander-adres' }],
    ['another dossier', { dossiers: [] }],
  ])('beside a draft with %s', async (_, draft) => {
    const online = await stored()
    expect((await save('&draft=true&autosave=true', draft)).status).toBe(200)
    expect(await withdraw({ ...draft, withdrawnReason: 'Niet meer waar.' })).toMatchObject({
      status: 200,
    })
    const { title, lead, slug, dossiers } = online
    expect(await stored()).toMatchObject({
      ...{ title, lead, slug, dossiers },
      stage: 'ingetrokken',
      _status: 'draft',
      withdrawnReason: 'Niet meer waar.',
      // Whoever withdraws has written nothing.
      writtenBy: [writer.id],
    })
    expect((await read()).status).toBe(404)
  })

  test('by itself too, at its moment', async () => {
    const expireAt = '2099-11-24T19:00:00.000Z'
    await booted.payload.update({ collection: 'posts', id: post.id, data: { expireAt } })
    await save('&draft=true&autosave=true', { lead: '', slug: 'half-af' })
    await publishDue(booted.payload, new Date(expireAt))
    expect(await stored()).toMatchObject({
      stage: 'ingetrokken',
      _status: 'draft',
      lead: post.lead,
      slug: post.slug,
    })
  })

  test('and the draft stays among the earlier versions', async () => {
    await save('&draft=true&autosave=true', { lead: 'Nog niet af.' })
    await withdraw()
    const { docs } = await booted.payload.findVersions({
      collection: 'posts',
      where: { parent: { equals: post.id } },
      limit: 50,
    })
    expect(docs.map(({ version }) => version.lead)).toContain('Nog niet af.')
  })
})

test('a correction that was typed as a draft first stands in the log all the same', async () => {
  const change = { lead: 'Beter.', corrections: [{ text: 'De inleiding klopte niet.' }] }
  await save('&draft=true&autosave=true', change, editor)
  expect((await save('', change, editor)).status).toBe(200)
  const { docs } = await booted.payload.find({
    collection: 'audit-entries',
    where: {
      and: [{ subjectId: { equals: post.id } }, { act: { equals: 'stuk-gecorrigeerd' } }],
    },
  })
  expect(docs.map(({ reason }) => reason)).toEqual(['De inleiding klopte niet.'])
})
