import type { BootedPayload } from '@tests/support/boot-payload'
import type { Login } from '@tests/support/make-user'
import type { Mailing } from '@/payload-types'

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createLocalReq } from 'payload'

import { beginDueMailings } from '@/newsletter/api'
import { claim } from '@/platform/claim.command'
import { bootPayload } from '@tests/support/boot-payload'
import { mailsTo } from '@tests/support/mails-to'
import { makeParty } from '@tests/support/make-party'
import { lexicalText, makePost, movePost } from '@tests/support/make-post'
import { makeUser } from '@tests/support/make-user'
import { complaints, rest } from '@tests/support/rest'
import { uniqueName } from '@tests/support/unique-name'

let booted: BootedPayload
let party: string
let writer: Login
let editor: Login
let issue: Mailing

const siteUrl = 'http://localhost:3000'

beforeAll(async () => {
  booted = await bootPayload()
  party = (await makeParty(booted.payload)).id
  writer = await makeUser(booted, { seats: [{ party, role: 'writer' }] })
  editor = await makeUser(booted, { seats: [{ party, role: 'editor' }] })
})
afterAll(() => booted.stop())

beforeEach(async () => {
  const body = { party, subject: uniqueName('Brief'), intro: lexicalText('Dag lezers.') }
  const answer = await rest(booted.config, '/mailings?depth=0', {
    method: 'POST',
    body,
    token: writer.token,
  })
  issue = (answer.body as { doc: Mailing }).doc
})

const change = (body: object, { token } = editor) =>
  rest(booted.config, `/mailings/${issue.id}?depth=0`, { method: 'PATCH', body, token })
const latest = () =>
  booted.payload.findByID({
    collection: 'mailings',
    id: issue.id,
    depth: 0,
    showHiddenFields: true,
  })
const tomorrow = () => new Date(Date.now() + 86_400_000)
const begin = (now = tomorrow()) => beginDueMailings(booted.payload, { siteUrl, now })

async function approve() {
  expect((await change({ stage: 'ter-beoordeling' }, writer)).status).toBe(200)
  expect(await change({ stage: 'goedgekeurd' })).toMatchObject({ status: 200 })
}
async function plan() {
  await approve()
  expect(await change({ stage: 'gepland', sendAt: 'nu' })).toMatchObject({ status: 200 })
}

describe('moving an issue', () => {
  test('a writer writes, an editor approves and plans in Dutch time', async () => {
    await approve()
    await change({ stage: 'gepland', sendAt: '2099-07-01T20:00' })
    const { stage, sendAt, approval, writtenBy, plannedById } = await latest()
    expect({ stage, sendAt }).toEqual({ stage: 'gepland', sendAt: '2099-07-01T18:00:00.000Z' })
    expect(approval).toMatchObject({ by: editor.id, isOwnWork: false })
    expect(writtenBy).toEqual([writer.id])
    expect(plannedById).toBe(editor.id)
  })

  test('a writer approves nothing, and the refusal says at which field', async () => {
    await change({ stage: 'ter-beoordeling' }, writer)
    const answer = await change({ stage: 'goedgekeurd' }, writer)
    expect(answer.status).toBe(400)
    expect(complaints(answer)).toMatchObject([{ path: 'stage' }])
    expect((await latest()).stage).toBe('ter-beoordeling')
  })

  test('an edit after the approval undoes it, and the plan', async () => {
    await plan()
    await change({ preheader: 'Toch anders.' })
    expect(await latest()).toMatchObject({ stage: 'concept', sendAt: null, plannedById: null })
    expect((await latest()).approval?.hash ?? null).toBeNull()
  })

  test('saving the form as it stands undoes nothing', async () => {
    await approve()
    const { subject, intro, cards, alsoFollows } = await latest()
    await change({ subject, intro, cards, alsoFollows, preheader: '' })
    expect((await latest()).stage).toBe('goedgekeurd')
  })

  test('fields of the server are not written from outside', async () => {
    await change({
      slug: 'mijn-brief',
      startedAt: '2026-01-01T00:00:00.000Z',
      content: '{}',
      cursor: 'x',
      approval: { hash: 'x' },
      plannedById: 'x',
      counts: { recipients: 5 },
    })
    const { slug, startedAt, content, cursor, approval, plannedById, counts } = await latest()
    const kept = [slug, startedAt, content, cursor, approval?.hash, plannedById, counts?.recipients]
    expect(kept.map((value) => value ?? null)).toEqual(kept.map(() => null))
  })

  test('sending is paused, resumed and cancelled, and its words stay', async () => {
    await plan()
    await begin()
    expect((await change({ stage: 'gepauzeerd' })).status).toBe(200)
    expect((await change({ subject: 'Anders' })).status).toBe(400)
    expect((await change({ stage: 'bezig' })).status).toBe(200)
    expect((await change({ stage: 'geannuleerd' })).status).toBe(200)
    expect((await change({ stage: 'bezig' })).status).toBe(400)
    expect(await latest()).toMatchObject({ stage: 'geannuleerd', plannedById: null })
  })

  test('who is next hears so, and the log tells who did what', async () => {
    await change({ stage: 'ter-beoordeling' }, writer)
    await change({ stage: 'concept', returnReason: 'Noem de datum.' })
    const subjects = async ({ email }: Login) =>
      (await mailsTo(booted, email))
        .map(({ subject = '' }) => subject)
        .filter((subject) => subject.includes(issue.subject))
    expect(await subjects(editor)).toEqual([`Wacht op u: nieuwsbrief ‘${issue.subject}’`])
    expect(await subjects(writer)).toEqual([`Terug naar u: nieuwsbrief ‘${issue.subject}’`])
    expect(await actsNoted()).toEqual([
      'mailing-gemaakt',
      'mailing-aangeboden',
      'mailing-teruggegeven',
    ])
  })

  test('what was ever approved is not deleted', async () => {
    await approve()
    await change({ preheader: 'Anders.' })
    const path = `/mailings/${issue.id}`
    const gone = await rest(booted.config, path, { method: 'DELETE', token: editor.token })
    expect(gone.status).toBe(403)
  })
})

describe('what is put in', () => {
  const cards = (relationTo: 'posts' | 'decisions', value: string) => ({
    cards: [{ relationTo, value }],
  })

  test('is online and of the party itself', async () => {
    const { payload } = booted
    const draft = await makePost(payload, { party })
    const foreign = await makePost(payload, { stage: 'gepubliceerd' })
    const own = await makePost(payload, { party, stage: 'gepubliceerd' })
    for (const { id } of [draft, foreign]) {
      const answer = await change(cards('posts', id), writer)
      expect(complaints(answer)).toMatchObject([{ path: 'cards' }])
    }
    expect((await change(cards('posts', own.id), writer)).status).toBe(200)
  })

  test('keeps nobody from pausing when it was withdrawn', async () => {
    const post = await makePost(booted.payload, { party, stage: 'gepubliceerd' })
    await change(cards('posts', post.id), writer)
    await plan()
    await begin()
    await movePost(booted.payload, post, { stage: 'ingetrokken' })
    expect((await change({ stage: 'gepauzeerd' })).status).toBe(200)
  })

  test('a number of somebody keeps a letter from being approved', async () => {
    await change({ intro: lexicalText('Mijn nummer is 111222333.') }, writer)
    await change({ stage: 'ter-beoordeling' }, writer)
    const answer = await change({ stage: 'goedgekeurd' })
    expect(complaints(answer)).toMatchObject([{ path: 'stage' }])
    expect((await latest()).stage).toBe('ter-beoordeling')
  })
})

describe('the moment that was planned', () => {
  test('freezes the letter, gives it an address and begins', async () => {
    await plan()
    const now = tomorrow()
    expect(await begin(now)).toBe(1)
    const { stage, content, slug, startedAt } = await latest()
    expect({ stage, startedAt }).toEqual({ stage: 'bezig', startedAt: now.toISOString() })
    expect(JSON.parse(content ?? '')).toMatchObject({ subject: issue.subject })
    expect(slug).toMatch(/^\d{4}-\d\d-\d\d-brief-/)
    expect(await actsNoted()).toContain('mailing-begonnen')
    expect(await begin()).toBe(0)
  })

  test('begins nothing before it has come', async () => {
    await approve()
    await change({ stage: 'gepland', sendAt: '2099-01-01T20:00' })
    expect(await begin()).toBe(0)
  })

  test('begins once, whoever looks at the same time', async () => {
    await plan()
    const now = tomorrow()
    const begun = await Promise.all([begin(now), begin(now), begin(now)])
    expect(begun.toSorted()).toEqual([0, 0, 1])
    expect((await actsNoted()).filter((act) => act === 'mailing-begonnen')).toHaveLength(1)
  })

  test('two letters of one day and name have two addresses', async () => {
    await plan()
    await begin()
    const { slug } = await latest()
    const twin = { party, subject: issue.subject, intro: lexicalText('Nog eens.') }
    const made = await rest(booted.config, '/mailings', {
      method: 'POST',
      body: twin,
      token: writer.token,
    })
    issue = (made.body as { doc: Mailing }).doc
    await plan()
    await begin()
    expect((await latest()).slug).toBe(`${slug}-2`)
  })

  test('sends nothing that is not what was approved, and says so', async () => {
    await plan()
    await behindTheBack({ preheader: 'Ingevoegd.' })
    expect(await begin()).toBe(0)
    expect(await latest()).toMatchObject({ stage: 'ter-beoordeling', sendAt: null })
    expect((await latest()).returnReason).toContain('goedgekeurd')
    const told = (await mailsTo(booted, editor.email)).map(({ subject }) => subject)
    expect(told).toContain(`Niet verstuurd: nieuwsbrief ‘${issue.subject}’`)
    expect(await actsNoted()).toContain('mailing-tegengehouden')
  })

  test('sends nothing for who is no editor any more', async () => {
    await plan()
    const passing = await makeUser(booted, { seats: [{ party, role: 'editor' }] })
    await behindTheBack({ plannedById: passing.id })
    await booted.payload.update({ collection: 'users', id: passing.id, data: { seats: [] } })
    expect(await begin()).toBe(0)
    expect((await latest()).returnReason).toContain('redacteur')
  })
})

async function actsNoted(): Promise<string[]> {
  const { docs } = await booted.payload.find({
    collection: 'audit-entries',
    where: { subjectId: { equals: issue.id } },
    sort: 'at',
    pagination: false,
  })
  return docs.map(({ act }) => act)
}

/** As nothing in the product does it. */
async function behindTheBack(data: Partial<Mailing>): Promise<void> {
  const req = await createLocalReq({}, booted.payload)
  await claim(req, { collection: 'mailings', where: { id: { equals: issue.id } }, data })
}
