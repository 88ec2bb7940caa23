import type { BootedPayload } from '@tests/support/boot-payload'
import type { Overview } from '@/newsroom/view'
import type { Login } from '@tests/support/make-user'
import type { Post } from '@/payload-types'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { bootPayload } from '@tests/support/boot-payload'
import { dayFromToday } from '@tests/support/day-from-today'
import { fuzzy } from '@tests/support/fuzzy'
import { makeDecision } from '@tests/support/make-decision'
import { aSource, makeDossier } from '@tests/support/make-dossier'
import { makeMunicipality } from '@tests/support/make-municipality'
import { makeSubscriber } from '@tests/support/make-newsletter-rows'
import { makeParty } from '@tests/support/make-party'
import { makePost } from '@tests/support/make-post'
import { makeUser } from '@tests/support/make-user'
import { rest } from '@tests/support/rest'
import { uniqueName } from '@tests/support/unique-name'

let booted: BootedPayload
let municipality: string
let ours: string
let theirs: string
let writer: Login
let editor: Login
let both: Login

beforeAll(async () => {
  booted = await bootPayload()
  const { payload } = booted
  municipality = (await makeMunicipality(payload)).id
  ours = (await makeParty(payload, { municipality })).id
  theirs = (await makeParty(payload, { municipality })).id
  writer = await makeUser(booted, { seats: [{ party: ours, role: 'writer' }] })
  editor = await makeUser(booted, { seats: [{ party: ours, role: 'editor' }] })
  both = await makeUser(booted, {
    seats: [
      { party: ours, role: 'writer' },
      { party: theirs, role: 'editor' },
    ],
  })
})

afterAll(async () => {
  await booted.stop()
})

const overviewOf = async ({ token }: Login): Promise<Overview> => {
  const { status, body } = await rest(booted.config, '/redactie/overzicht', { token })
  expect(status).toBe(200)
  return body as Overview
}
const reasonsFor = async (who: Login, { id }: Post) =>
  (await overviewOf(who)).waiting.filter(({ postId }) => postId === id).map(({ reason }) => reason)

/** A draft that this account typed. */
async function writtenBy(author: Login, party = ours): Promise<Post> {
  const { body } = await rest(booted.config, '/posts?depth=0', {
    method: 'POST',
    token: author.token,
    body: {
      title: uniqueName('Geschreven'),
      lead: 'Wij vinden iets.',
      type: 'nieuws',
      party,
      body: (await makePost(booted.payload, { party })).body,
    },
  })
  return (body as { doc: Post }).doc
}
const change = (id: string, data: Partial<Post>) =>
  booted.payload.update({ collection: 'posts', id, data, depth: 0 })

test('what was offered waits for the editors of that party, and for nobody who wrote it alone', async () => {
  const post = await writtenBy(writer)
  expect((await overviewOf(writer)).work.map(({ postId }) => postId)).toContain(post.id)
  await change(post.id, { stage: 'ter-beoordeling' })
  expect(await reasonsFor(editor, post)).toEqual(['beoordelen'])
  expect(await reasonsFor(writer, post)).toEqual([])
  expect(await reasonsFor(both, post)).toEqual([])

  const own = await writtenBy(editor)
  await change(own.id, { stage: 'ter-beoordeling' })
  expect(await reasonsFor(editor, own)).toEqual([])
  expect((await overviewOf(editor)).work.map(({ postId }) => postId)).toContain(own.id)
})

test('what came back waits for its writer, with the reason', async () => {
  const post = await writtenBy(writer)
  await change(post.id, { stage: 'ter-beoordeling' })
  await change(post.id, { stage: 'concept', returnReason: 'Noem de bron.' })
  const { waiting } = await overviewOf(writer)
  expect(waiting.find(({ postId }) => postId === post.id)).toMatchObject({
    reason: 'terug',
    said: 'Noem de bron.',
  })
  expect(await reasonsFor(both, post)).toEqual([])
})

test('a note that names somebody waits for that account, until the post is out', async () => {
  const { payload } = booted
  const post = await makePost(payload, { party: ours })
  await payload.create({
    collection: 'post-notes',
    data: { party: ours, postId: post.id, text: 'Kijk jij mee?', mentions: [writer.id] },
  })
  expect(await reasonsFor(writer, post)).toEqual(['genoemd'])
  expect(await reasonsFor(editor, post)).toEqual([])
  for (const stage of ['ter-beoordeling', 'goedgekeurd', 'gepubliceerd'] as const)
    await change(post.id, { stage })
  expect(await reasonsFor(writer, post)).toEqual([])
})

test('a text whose day has come is looked at again by editors', async () => {
  const due = { party: ours, stage: 'gepubliceerd', reviewOn: dayFromToday(0) } as const
  const today = await makePost(booted.payload, due)
  const later = await makePost(booted.payload, { ...due, reviewOn: dayFromToday(1) })
  expect(await reasonsFor(editor, today)).toEqual(['opnieuw'])
  expect(await reasonsFor(editor, later)).toEqual([])
  expect(await reasonsFor(writer, today)).toEqual([])
})

test('this week tells what goes out within seven days, by party for whoever sits at several', async () => {
  const momentIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
  const plan = (days: number, party: string) =>
    makePost(booted.payload, { party, stage: 'gepland', publishAt: momentIn(days) })
  const [soon, late, other] = [await plan(6, ours), await plan(8, ours), await plan(2, theirs)]
  const ids = async (who: Login) => (await overviewOf(who)).goingOut.map(({ postId }) => postId)
  expect(await ids(writer)).toContain(soon.id)
  expect(await ids(writer)).not.toContain(late.id)
  expect(await ids(writer)).not.toContain(other.id)
  const desk = await overviewOf(both)
  expect(desk.hasSeveralParties).toBe(true)
  expect(desk.goingOut.map(({ postId }) => postId)).toEqual([other.id, soon.id])
  expect(new Set(desk.goingOut.map(({ party }) => party)).size).toBe(2)
})

test('a meeting is named until the party writes about its agenda, for each party apart', async () => {
  const { payload } = booted
  const body = await payload.create({
    collection: 'bodies',
    data: { name: 'Gemeenteraad', slug: '', kind: 'raad', municipality },
  })
  const dossier = await makeDossier(payload, { municipalities: [municipality] })
  const step = await makeDecision(payload, {
    dossiers: [dossier.id],
    status: 'gepland',
    when: fuzzy(dayFromToday(7), 'volgende week'),
  })
  const meeting = await payload.create({
    collection: 'meetings',
    data: {
      title: uniqueName('Raad'),
      body: body.id,
      status: 'gepland',
      when: fuzzy(dayFromToday(7), 'volgende week'),
      agenda: [{ title: 'Welzijn', decision: step.id }],
      sources: [aSource],
    },
  })
  const partiesFor = async (who: Login) =>
    (await overviewOf(who)).meetings.filter(({ id }) => id === meeting.id).length
  expect([await partiesFor(writer), await partiesFor(both)]).toEqual([1, 2])
  await makePost(payload, { party: ours, dossiers: [dossier.id] })
  expect([await partiesFor(writer), await partiesFor(both)]).toEqual([0, 1])
  await makePost(payload, { party: theirs, stances: [{ decision: step.id, stance: 'voor' }] })
  expect(await partiesFor(both)).toBe(0)
})

test('readers won and lost are numbers, and of a few not even that', async () => {
  const { payload } = booted
  const party = (await makeParty(payload)).id
  const member = await makeUser(booted, { seats: [{ party, role: 'writer' }] })
  const lastWeek = new Date(Date.now() - 7 * 86_400_000).toISOString()
  const longAgo = new Date(Date.now() - 70 * 86_400_000).toISOString()
  const subscribe = async (more: object) =>
    payload.create({
      collection: 'subscriptions',
      data: {
        targetKind: 'party',
        targetKey: `party:${party}`,
        key: uniqueName('key'),
        subscriber: (await makeSubscriber(payload)).id,
        frequency: 'direct',
        state: 'actief',
        ...more,
      },
    })
  for (let count = 0; count < 11; count++) await subscribe({ confirmedAt: lastWeek })
  for (let count = 0; count < 9; count++)
    await subscribe({ state: 'beeindigd', confirmedAt: longAgo, endedAt: lastWeek })
  await subscribe({ state: 'beeindigd', endedAt: lastWeek })
  await subscribe({ confirmedAt: longAgo })
  // Today does not count yet, or a number could be watched while it moves.
  await subscribe({ confirmedAt: new Date().toISOString() })
  const { followers } = await overviewOf(member)
  expect(followers).toEqual([{ party: expect.any(String), gained: 11, lost: null }])

  const admin = await makeUser(booted, { isAdmin: true })
  expect((await overviewOf(admin)).followers).toEqual([])
})

test('without a seat there is no desk', async () => {
  const nobody = await makeUser(booted)
  for (const token of [null, nobody.token])
    expect((await rest(booted.config, '/redactie/overzicht', { token })).status).toBe(401)
})
