import type { BootedPayload } from '@tests/support/boot-payload'
import type { Login } from '@tests/support/make-user'
import type { Post } from '@/payload-types'

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { publishDue } from '@/publishing/api'
import { bootPayload } from '@tests/support/boot-payload'
import { mailsTo } from '@tests/support/mails-to'
import { aSource } from '@tests/support/make-dossier'
import { makeParty } from '@tests/support/make-party'
import { lexicalText } from '@tests/support/make-post'
import { makeUser } from '@tests/support/make-user'
import { uniqueName } from '@tests/support/unique-name'
import { complaints, rest } from '@tests/support/rest'

let booted: BootedPayload
let party: string
let writer: Login
let editor: Login
let post: Post

beforeAll(async () => {
  booted = await bootPayload()
  party = (await makeParty(booted.payload)).id
  writer = await makeUser(booted, { seats: [{ party, role: 'writer' }] })
  editor = await makeUser(booted, { seats: [{ party, role: 'editor' }] })
})
afterAll(() => booted.stop())

beforeEach(async () => {
  const title = uniqueName('Stuk')
  const body = {
    party,
    type: 'nieuws',
    title,
    lead: 'Kort.',
    body: lexicalText('Tekst.'),
    sources: [aSource],
  }
  const { token } = writer
  const answer = await rest(booted.config, '/posts?depth=0', { method: 'POST', body, token })
  post = (answer.body as { doc: Post }).doc
  await move({ stage: 'ter-beoordeling' }, writer)
})

const tonight = '2099-11-24T20:00'
const move = (body: object, { token } = editor) =>
  rest(booted.config, `/posts/${post.id}?depth=0`, { method: 'PATCH', body, token })
const latest = () =>
  booted.payload.findByID({ collection: 'posts', id: post.id, draft: true, depth: 0 })
async function told({ email }: Login) {
  const mails = (await mailsTo(booted, email)).filter(({ subject }) =>
    subject?.endsWith(post.title),
  )
  return mails.map(({ subject = '', text = '' }) => ({ subject, text }))
}

describe('handing back', () => {
  test('needs a reason, and without one nothing happens', async () => {
    for (const returnReason of [undefined, '', '   ']) {
      const answer = await move({ stage: 'concept', returnReason })
      expect(answer.status).toBe(400)
      expect(complaints(answer)[0]).toMatchObject({
        path: 'returnReason',
        message: expect.stringContaining('waarom het stuk teruggaat'),
      })
    }
    expect(await latest()).toMatchObject({ stage: 'ter-beoordeling' })
    expect(await told(writer)).toEqual([])
  })

  test('tells the author why, until the post is offered again', async () => {
    const returnReason = 'De bron ontbreekt nog.'
    expect((await move({ stage: 'concept', returnReason })).status).toBe(200)
    const [mail, ...more] = await told(writer)
    expect(more).toEqual([])
    expect(mail?.subject).toBe(`Terug naar u: ${post.title}`)
    expect(mail?.text).toContain(returnReason)
    expect(mail?.text).toContain(`/admin/collections/posts/${post.id}`)
    expect((await told(editor)).map(({ subject }) => subject)).toEqual([
      `Wacht op u: ${post.title}`,
    ])

    await move({ lead: 'Nu met bron.', returnReason: 'Verzonnen' }, writer)
    expect(await latest()).toMatchObject({ stage: 'concept', returnReason })
    await move({ stage: 'ter-beoordeling' }, writer)
    expect((await latest()).returnReason ?? null).toBeNull()
  })

  test('a writer takes back own work without one, and is told nothing', async () => {
    expect((await move({ stage: 'concept' }, writer)).status).toBe(200)
    expect(await told(writer)).toEqual([])
  })

  test('readers of the party alone see the reason', async () => {
    await move({ stage: 'concept', returnReason: 'Tussen ons.' })
    const stranger = await makeUser(booted, {
      seats: [{ party: (await makeParty(booted.payload)).id, role: 'manager' }],
    })
    for (const token of [null, stranger.token]) {
      const answer = await rest(booted.config, `/posts/${post.id}?draft=true`, { token })
      expect(JSON.stringify(answer.body)).not.toContain('Tussen ons')
    }
  })
})

describe('offering', () => {
  test('is told to who may judge it, and to nobody else', async () => {
    const [mail, ...more] = await told(editor)
    expect(more).toEqual([])
    expect(mail?.subject).toBe(`Wacht op u: ${post.title}`)
    expect(mail?.text).toContain(`/admin/collections/posts/${post.id}`)
    expect(await told(writer)).toEqual([])
  })
})

describe('a moment that was told', () => {
  test('and is moved, or taken from the calendar, is told again; a save without a change is not', async () => {
    await move({ stage: 'gepland', publishAt: tonight })
    await move({ stage: 'gepland', publishAt: '2099-11-27T09:00' })
    await move({ reviewOn: '2099-12-01' })
    await move({ stage: 'goedgekeurd' })
    const [, moved, cancelled, ...more] = await told(writer)
    expect(more).toEqual([])
    expect(moved?.subject).toBe(`Verplaatst: ${post.title}`)
    expect(moved?.text).toContain('vrijdag 27 november 2099 om 9.00 uur')
    expect(cancelled?.subject).toBe(`Uit de planning: ${post.title}`)
  })

  test('a withdrawal is told with what readers find', async () => {
    await move({ stage: 'goedgekeurd' })
    await move({ stage: 'gepubliceerd' })
    await move({ stage: 'ingetrokken', withdrawnReason: 'De raad besloot anders.' })
    const mail = (await told(writer)).at(-1)
    expect(mail?.subject).toBe(`Niet meer online: ${post.title}`)
    expect(mail?.text).toContain('De raad besloot anders.')
  })

  test('an expiry is told without a sentence that nobody said', async () => {
    await move({ stage: 'goedgekeurd' })
    await move({ stage: 'gepubliceerd', expireAt: '2099-11-25T09:00' })
    await publishDue(booted.payload, new Date('2099-11-25T10:00:00Z'))
    const mail = (await told(writer)).at(-1)
    expect(mail?.subject).toBe(`Niet meer online: ${post.title}`)
    expect(mail?.text).not.toContain('Lezers lezen')
  })
})

describe('approving', () => {
  test('and planning in one press tells the author when it goes online', async () => {
    const answer = await move({ stage: 'gepland', publishAt: tonight })
    expect(answer).toMatchObject({
      status: 200,
      body: { doc: { stage: 'gepland', approval: { by: editor.id }, plannedById: editor.id } },
    })
    const [mail, ...more] = await told(writer)
    expect(more).toEqual([])
    expect(mail?.subject).toBe(`Goedgekeurd: ${post.title}`)
    expect(mail?.text).toContain('dinsdag 24 november 2099 om 20.00 uur')
  })

  test('a plan without a moment approves nothing either', async () => {
    expect((await move({ stage: 'gepland' })).status).toBe(400)
    expect(await latest()).toMatchObject({ stage: 'ter-beoordeling' })
  })

  test('a writer cannot do it by planning', async () => {
    expect((await move({ stage: 'gepland', publishAt: tonight }, writer)).status).toBe(400)
    expect(await latest()).toMatchObject({ stage: 'ter-beoordeling' })
  })
})

describe('going online', () => {
  test('is told to the author with the address for readers', async () => {
    await move({ stage: 'goedgekeurd' })
    await move({ stage: 'gepubliceerd' })
    const [, live, ...more] = await told(writer)
    expect(more).toEqual([])
    expect(live?.subject).toBe(`Online: ${post.title}`)
    expect(live?.text).toContain(`/${post.slug}`)
    expect(live?.text).not.toContain('later dan gepland')
  })

  test('a correction is not', async () => {
    await move({ stage: 'goedgekeurd' })
    await move({ stage: 'gepubliceerd' })
    const before = await told(writer)
    const correction = { lead: 'Beter.', corrections: [{ text: 'De inleiding.' }] }
    expect((await move(correction)).status).toBe(200)
    expect(await told(writer)).toEqual(before)
  })

  test('whoever left the party is not told', async () => {
    const answer = await booted.payload.findByID({ collection: 'users', id: writer.id, depth: 0 })
    const leaving = (seats: typeof answer.seats) =>
      booted.payload.update({ collection: 'users', id: writer.id, data: { seats } })
    await leaving([])
    await move({ stage: 'goedgekeurd' })
    expect(await told(writer)).toEqual([])
    await leaving(answer.seats)
  })

  test('by a schedule that was down is told with how late it was', async () => {
    const soon = new Date(Date.now() + 2000)
    await move({ stage: 'gepland', publishAt: soon.toISOString() })
    // The row as it would be found by a server that comes back after three hours.
    await backdate(new Date(soon.getTime() - 3 * 3_600_000 - 60_000))
    await publishDue(booted.payload, new Date())
    const live = (await told(writer)).at(-1)
    expect(live?.subject).toBe(`Online: ${post.title}`)
    expect(live?.text).toContain('3 uur later dan gepland, omdat Raadlijn')
  })
})

describe('what undoes a plan', () => {
  let planner: Login
  beforeEach(async () => {
    planner = await makeUser(booted, { seats: [{ party, role: 'editor' }] })
    await move({ stage: 'gepland', publishAt: tonight }, planner)
  })
  const undone = async (login: Login) =>
    (await told(login)).filter(({ subject }) => subject.startsWith('Niet meer'))

  test('is told once to the planner and the editors, and not to whoever did it', async () => {
    const asTyped = `/posts/${post.id}?draft=true&autosave=true`
    for (const lead of ['Een', 'Een andere', 'Een andere lead.'])
      await rest(booted.config, asTyped, { method: 'PATCH', body: { lead }, token: writer.token })
    expect(await latest()).toMatchObject({ stage: 'concept' })
    const { name } = await booted.payload.findByID({ collection: 'users', id: writer.id })
    for (const login of [planner, editor]) {
      const [mail, ...more] = await undone(login)
      expect(more).toEqual([])
      expect(mail?.subject).toBe(`Niet meer gepland: ${post.title}`)
      expect(mail?.text).toContain(`${name} veranderde het stuk`)
      expect(mail?.text).toContain('niet online op dinsdag 24 november 2099 om 20.00 uur')
      expect(mail?.text).toContain(`/admin/collections/posts/${post.id}`)
    }
    expect(await undone(writer)).toEqual([])
  })

  test('by hand is told as such, and its author has one mail about it', async () => {
    await move({ stage: 'concept', returnReason: 'Wacht op de raad.' })
    expect((await undone(planner))[0]?.text).toContain('terug aan de schrijver')
    expect(await undone(editor)).toEqual([])
    expect(await undone(writer)).toEqual([])
    expect((await told(writer)).at(-1)?.text).toContain('Wacht op de raad.')
  })

  test('is not taking it from the calendar, which keeps the approval', async () => {
    await move({ stage: 'goedgekeurd' })
    expect(await undone(planner)).toEqual([])
    await move({ lead: 'Toch anders.' }, writer)
    expect((await undone(planner))[0]?.subject).toBe(`Niet meer goedgekeurd: ${post.title}`)
  })
})

describe('a plan whose planner may not publish any more', () => {
  let planner: Login
  beforeEach(async () => {
    planner = await makeUser(booted, { seats: [{ party, role: 'editor' }] })
    await move({ stage: 'gepland', publishAt: tonight }, planner)
  })

  test.each([
    ['lost the seat', () => reseat([]), 'geen redacteur van uw partij meer'],
    ['is a writer now', () => reseat([{ party, role: 'writer' }]), 'geen redacteur'],
    [
      'has no account any more',
      () => booted.payload.delete({ collection: 'users', id: planner.id }),
      'Het account dat dit plande, bestaat niet meer',
    ],
  ])('is held: the planner %s', async (_, lose, words) => {
    await lose()
    await publishDue(booted.payload, new Date('2099-11-24T19:00:00Z'))
    expect(await latest()).toMatchObject({
      stage: 'ter-beoordeling',
      _status: 'draft',
      heldReason: expect.stringContaining(words),
    })
    for (const login of [writer, editor])
      expect((await told(login)).at(-1)?.subject).toBe(`Niet online gegaan: ${post.title}`)
  })

  test('goes online when another editor chose its moment anew', async () => {
    await move({ publishAt: '2099-11-24T19:59' })
    await reseat([])
    await publishDue(booted.payload, new Date('2099-11-24T19:00:00Z'))
    expect(await latest()).toMatchObject({ stage: 'gepubliceerd' })
  })

  function reseat(seats: { party: string; role: 'writer' | 'editor' }[]) {
    return booted.payload.update({ collection: 'users', id: planner.id, data: { seats } })
  }
})

test.each([
  ['2099-10-25T02:30', 'komt twee keer', '2099-10-25T02:30+02:00'],
  ['2099-03-29T02:30', 'bestaat niet', '2099-03-29T03:30+02:00'],
])('%s is on a night that the clock changes: %s', async (publishAt, words, choice) => {
  const answer = await move({ stage: 'gepland', publishAt })
  expect(answer.status).toBe(400)
  const [complaint] = complaints(answer)
  expect(complaint?.path).toBe('publishAt')
  expect(complaint?.message).toContain(words)
  expect(complaint?.message).toContain(choice)
  expect(await latest()).toMatchObject({ stage: 'ter-beoordeling' })
  expect((await move({ stage: 'gepland', publishAt: choice })).status).toBe(200)
  expect(await latest()).toMatchObject({ publishAt: new Date(choice).toISOString() })
})

/** Past the rules, which refuse a plan in the past. */
async function backdate(publishAt: Date): Promise<void> {
  const req = { payload: booted.payload }
  const data = { publishAt: publishAt.toISOString() }
  await booted.payload.db.updateOne({ collection: 'posts', id: post.id, data, req })
  const { docs } = await booted.payload.findVersions({
    collection: 'posts',
    where: { and: [{ parent: { equals: post.id } }, { latest: { equals: true } }] },
    depth: 0,
  })
  for (const version of docs)
    await booted.payload.db.updateVersion({
      collection: 'posts',
      id: version.id,
      versionData: { ...version, version: { ...version.version, ...data } },
      req,
    })
}
