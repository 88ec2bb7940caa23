import type { BootedPayload } from '@tests/support/boot-payload'
import type { CalendarAnswer } from '@/newsroom/view'
import type { Login } from '@tests/support/make-user'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { bootPayload } from '@tests/support/boot-payload'
import { fuzzy } from '@tests/support/fuzzy'
import { makeDecision } from '@tests/support/make-decision'
import { aSource, makeDossier } from '@tests/support/make-dossier'
import { makeMunicipality } from '@tests/support/make-municipality'
import { makeParty } from '@tests/support/make-party'
import { makePost } from '@tests/support/make-post'
import { makeUser } from '@tests/support/make-user'
import { complaints, rest } from '@tests/support/rest'

let booted: BootedPayload
let municipality: string
let ours: string
let theirs: string
let writer: Login
let editor: Login
let stranger: Login

beforeAll(async () => {
  booted = await bootPayload()
  const { payload } = booted
  municipality = (await makeMunicipality(payload)).id
  ours = (await makeParty(payload, { municipality })).id
  theirs = (await makeParty(payload, { municipality })).id
  writer = await makeUser(booted, { seats: [{ party: ours, role: 'writer' }] })
  editor = await makeUser(booted, { seats: [{ party: ours, role: 'editor' }] })
  stranger = await makeUser(booted, { seats: [{ party: theirs, role: 'manager' }] })
})

afterAll(async () => {
  await booted.stop()
})

// The clocks go back in the night of 25 October 2099, a Sunday.
const october = '/redactie/kalender?van=2099-09-28&tot=2099-11-02'
const calendarOf = async ({ token }: Login, path = october): Promise<CalendarAnswer> => {
  const { status, body } = await rest(booted.config, path, { token })
  expect(status).toBe(200)
  return body as CalendarAnswer
}
const planned = (publishAt: string, party = ours) =>
  makePost(booted.payload, { party, stage: 'gepland', publishAt })

test('a plan stands on its Dutch day and hour, in the night that the clock changes too', async () => {
  const { id: before } = await planned('2099-10-24T21:59:00.000Z')
  const { id: twice } = await planned('2099-10-25T01:30:00.000Z')
  const { id: after } = await planned('2099-10-25T19:00:00.000Z')
  const { posts } = await calendarOf(writer)
  const at = (id: string) => posts.find((post) => post.id === id)?.at
  expect([at(before), at(twice), at(after)]).toEqual([
    '2099-10-24T23:59',
    '2099-10-25T02:30',
    '2099-10-25T20:00',
  ])
  const week = await calendarOf(writer, '/redactie/kalender?van=2099-10-19&tot=2099-10-25')
  expect(week.posts.map(({ id }) => id)).toContain(before)
  expect(week.posts.map(({ id }) => id)).not.toContain(twice)
})

test('nothing of another party stands on it, whatever its stage', async () => {
  const { payload } = booted
  const posts = await Promise.all([
    planned('2099-10-06T18:00:00.000Z', theirs),
    makePost(payload, { party: theirs, stage: 'ter-beoordeling' }),
    makePost(payload, { party: theirs, stage: 'goedgekeurd' }),
  ])
  const shown = JSON.stringify(await calendarOf(editor))
  for (const { id, title } of posts) {
    expect(shown).not.toContain(id)
    expect(shown).not.toContain(title)
  }
  expect(JSON.stringify(await calendarOf(stranger))).toContain(posts[0].id)
})

test('what was offered or approved is listed without a moment; a draft is not', async () => {
  const { payload } = booted
  const offered = await makePost(payload, { party: ours, stage: 'ter-beoordeling' })
  const approved = await makePost(payload, { party: ours, stage: 'goedgekeurd' })
  const draft = await makePost(payload, { party: ours })
  const { posts } = await calendarOf(editor)
  const find = (id: string) => posts.find((post) => post.id === id)
  expect(find(offered.id)).toMatchObject({ at: null, mark: 'zonder-moment', isMovable: false })
  expect(find(approved.id)).toMatchObject({ at: null, isMovable: true })
  expect(find(draft.id)).toBeUndefined()
})

test('what is online stands on the day that it went, and where it goes offline', async () => {
  const post = await makePost(booted.payload, {
    party: ours,
    stage: 'gepubliceerd',
    expireAt: '2099-10-07T10:00:00.000Z',
  })
  const today = new Date(post.publishedAt ?? '').toISOString().slice(0, 10)
  const until = new Date(Date.parse(today) + 3 * 86_400_000).toISOString().slice(0, 10)
  const from = new Date(Date.parse(today) - 3 * 86_400_000).toISOString().slice(0, 10)
  const now = await calendarOf(writer, `/redactie/kalender?van=${from}&tot=${until}`)
  expect(now.posts).toContainEqual(expect.objectContaining({ id: post.id, mark: 'online' }))
  const later = await calendarOf(writer)
  expect(later.posts).toContainEqual(
    expect.objectContaining({ id: post.id, mark: 'offline', at: '2099-10-07T12:00' }),
  )
})

test('meetings and expected steps of the own municipality stand beside the posts, vague ones on no day', async () => {
  const { payload } = booted
  const body = await payload.create({
    collection: 'bodies',
    data: { name: 'Gemeenteraad', slug: '', kind: 'raad', municipality },
  })
  const meeting = await payload.create({
    collection: 'meetings',
    data: {
      title: 'Raad van oktober',
      body: body.id,
      status: 'gepland',
      when: fuzzy('2099-10-08', '8 oktober'),
      startTime: '19:30',
      sources: [aSource],
    },
  })
  const dossier = await makeDossier(payload, { municipalities: [municipality] })
  const elsewhere = await makeDecision(payload, {
    status: 'gepland',
    when: fuzzy('2099-10-09', '9 oktober'),
  })
  const vague = await makeDecision(payload, {
    dossiers: [dossier.id],
    status: 'gepland',
    when: fuzzy('2099-10-21/2099-10-31', 'eind oktober 2099'),
  })
  const { facts } = await calendarOf(writer)
  expect(facts).toContainEqual(
    expect.objectContaining({
      key: `vergadering-${meeting.id}`,
      day: '2099-10-08',
      time: '19:30',
    }),
  )
  expect(facts).toContainEqual(
    expect.objectContaining({ key: `stap-${vague.id}`, day: null, when: 'eind oktober 2099' }),
  )
  expect(JSON.stringify(facts)).not.toContain(elsewhere.id)
  const november = await calendarOf(writer, '/redactie/kalender?van=2099-11-02&tot=2099-12-07')
  expect(november.facts).toEqual([])
})

test('an editor moves a plan by wall time; a writer may not, and hears why', async () => {
  const { id } = await planned('2099-10-20T18:00:00.000Z')
  const move = (token: string, publishAt: string) =>
    rest(booted.config, `/posts/${id}?depth=0`, {
      method: 'PATCH',
      token,
      body: { stage: 'gepland', publishAt },
    })
  const refused = await move(writer.token, '2099-10-27T20:00')
  expect(refused.status).toBe(400)
  expect(complaints(refused)[0]?.message).toContain('alleen een redacteur')
  expect((await calendarOf(writer)).posts.find((post) => post.id === id)).toMatchObject({
    at: '2099-10-20T20:00',
    isMovable: false,
  })

  expect((await move(editor.token, '2099-10-27T20:00')).status).toBe(200)
  expect((await calendarOf(editor)).posts.find((post) => post.id === id)).toMatchObject({
    at: '2099-10-27T20:00',
    isMovable: true,
  })
  const past = await move(editor.token, '2020-01-01T20:00')
  expect(complaints(past)[0]?.message).toContain('al voorbij')
})

test('authors are named, and somebody who left is not told by name', async () => {
  const draft = await rest(booted.config, '/posts?depth=0', {
    method: 'POST',
    token: writer.token,
    body: {
      title: 'Een stuk met een schrijver',
      lead: 'Wij vinden iets.',
      type: 'nieuws',
      party: ours,
      body: (await makePost(booted.payload, { party: ours })).body,
    },
  })
  const { id } = (draft.body as { doc: { id: string } }).doc
  await rest(booted.config, `/posts/${id}`, {
    method: 'PATCH',
    token: writer.token,
    body: { stage: 'ter-beoordeling' },
  })
  const { posts, authors } = await calendarOf(editor)
  const names = posts.find((post) => post.id === id)?.authors
  expect(names?.map(({ id: one }) => one)).toEqual([writer.id])
  expect(authors.map(({ id: one }) => one)).toEqual(expect.arrayContaining([writer.id, editor.id]))
  expect(authors.map(({ id: one }) => one)).not.toContain(stranger.id)
})

test('whoever has no seat gets nothing, and nobody asks for a year at once', async () => {
  const nobody = await makeUser(booted)
  expect((await rest(booted.config, october)).status).toBe(401)
  expect((await rest(booted.config, october, { token: nobody.token })).status).toBe(401)
  for (const days of ['van=2099-01-01&tot=2099-12-31', 'van=2099-02-30&tot=2099-03-02', ''])
    expect(
      (await rest(booted.config, `/redactie/kalender?${days}`, { token: writer.token })).status,
    ).toBe(400)
})

test('a search by author finds posts of the own parties alone', async () => {
  const { payload, config } = booted
  const own = await makePost(payload, { party: ours, stage: 'gepubliceerd' })
  await payload.db.updateOne({
    collection: 'posts',
    id: own.id,
    data: { writtenBy: [writer.id] },
    req: { payload },
  })
  const searches = [
    `where[writtenBy][in]=${writer.id}`,
    `where[or][0][and][0][writtenBy][in][0]=${writer.id}`,
    `where[or][0][writtenBy][equals]=${writer.id}&where[or][1][title][equals]=x`,
  ]
  const found = async (search: string, token: string | null) => {
    const { body } = await rest(config, `/posts?${search}&limit=50&depth=0`, { token })
    return JSON.stringify((body as { docs?: { id: string }[] }).docs ?? []).includes(own.id)
  }
  for (const search of searches) {
    expect([search, await found(search, writer.token)]).toEqual([search, true])
    expect([search, await found(search, stranger.token)]).toEqual([search, false])
    expect([search, await found(search, null)]).toEqual([search, false])
  }
})
