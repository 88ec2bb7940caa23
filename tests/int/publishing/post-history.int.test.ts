import type { BootedPayload } from '@tests/support/boot-payload'
import type { Party } from '@/payload-types'
import type { Login } from '@tests/support/make-user'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { bootPayload } from '@tests/support/boot-payload'
import { makeDecision } from '@tests/support/make-decision'
import { makeDossier } from '@tests/support/make-dossier'
import { makeParty } from '@tests/support/make-party'
import { lexicalText, makePost, movePost } from '@tests/support/make-post'
import { makeUser } from '@tests/support/make-user'
import { complaints, rest } from '@tests/support/rest'

type Version = { id: string; by: string; stage: string; isOnline: boolean }
type Change = { label: string; kind: string; gone?: string[]; added?: string[]; parts?: object[] }

let booted: BootedPayload
let party: Party
let writer: Login
let editor: Login
let stranger: Login

beforeAll(async () => {
  booted = await bootPayload()
  party = await makeParty(booted.payload)
  writer = await makeUser(booted, { seats: [{ party: party.id, role: 'writer' }] })
  editor = await makeUser(booted, { seats: [{ party: party.id, role: 'editor' }] })
  const other = await makeParty(booted.payload)
  stranger = await makeUser(booted, { seats: [{ party: other.id, role: 'manager' }] })
})
afterAll(() => booted.stop())

const change = (id: string, body: object, login = writer) =>
  rest(booted.config, `/posts/${id}?draft=true`, { method: 'PATCH', body, token: login.token })

const historyOf = async (id: string, login: Login | null = writer) => {
  const answer = await rest(booted.config, `/posts/${id}/history`, { token: login?.token })
  return {
    status: answer.status,
    versions: (answer.body as { versions?: Version[] }).versions ?? [],
  }
}

const compare = async (id: string, from: string, to: string, login = writer) => {
  const path = `/posts/${id}/compare?from=${from}&to=${to}`
  const answer = await rest(booted.config, path, { token: login.token })
  return { status: answer.status, changes: (answer.body as { changes?: Change[] }).changes ?? [] }
}

const restore = (version: string, login = writer) =>
  rest(booted.config, `/posts/versions/${version}`, { method: 'POST', token: login.token })

const newest = (id: string) =>
  booted.payload.findByID({ collection: 'posts', id, draft: true, depth: 0, overrideAccess: true })

test('two versions are told apart in words, by whoever saved them', async () => {
  const dossier = await makeDossier(booted.payload, { municipalities: [party.municipality] })
  const step = await makeDecision(booted.payload, {
    title: 'De raad beslist',
    dossiers: [dossier.id],
  })
  const { id } = await makePost(booted.payload, {
    party: party.id,
    body: lexicalText('Het dorpshuis blijft open.'),
  })
  await change(id, {
    body: lexicalText('Het dorpshuis gaat dicht.'),
    stances: [{ decision: step.id, stance: 'tegen', conditions: 'er is geen plan.' }],
  })
  const { versions } = await historyOf(id)
  const name = (await booted.payload.findByID({ collection: 'users', id: writer.id })).name
  expect(versions.map(({ by }) => by)).toEqual([name, 'Raadlijn'])

  const [now, before] = versions
  const { changes } = await compare(id, before?.id ?? '', now?.id ?? '')
  expect(changes).toEqual([
    {
      label: 'Wat vindt uw partij?',
      kind: 'rows',
      gone: [],
      added: ['Tegen: ‘De raad beslist’. Daarbij geldt: er is geen plan.'],
    },
    {
      label: 'Tekst',
      kind: 'text',
      parts: expect.arrayContaining([
        { sort: 'gone', text: expect.stringContaining('blijft') },
        { sort: 'new', text: expect.stringContaining('gaat') },
      ]),
    },
  ])
})

test('versions are the party’s own', async () => {
  const { id } = await makePost(booted.payload, { party: party.id })
  await change(id, { lead: 'Anders.' })
  const [now, before] = (await historyOf(id)).versions
  expect((await historyOf(id, null)).status).toBe(403)
  expect((await historyOf(id, stranger)).versions).toEqual([])
  expect((await compare(id, before?.id ?? '', now?.id ?? '', stranger)).status).toBe(404)
  expect((await restore(before?.id ?? '', stranger)).status).toBe(404)
  const other = await makePost(booted.payload, { party: party.id })
  expect((await compare(other.id, before?.id ?? '', now?.id ?? '')).status).toBe(404)
})

test('an older version of an approved post comes back as a draft, and the log tells it', async () => {
  const draft = await makePost(booted.payload, { party: party.id, lead: 'De eerste inleiding.' })
  await change(draft.id, { lead: 'De tweede inleiding.', inShort: [{ text: 'Een punt.' }] })
  const first = (await historyOf(draft.id)).versions.at(-1)
  await movePost(booted.payload, await newest(draft.id), { stage: 'goedgekeurd' })

  expect((await restore(first?.id ?? '')).status).toBe(200)
  const post = await newest(draft.id)
  expect(post).toMatchObject({ stage: 'concept', lead: 'De eerste inleiding.', inShort: [] })
  expect(post.approval?.hash ?? null).toBeNull()
  const { docs } = await booted.payload.find({
    collection: 'audit-entries',
    where: { subjectId: { equals: draft.id }, act: { equals: 'stuk-teruggezet' } },
    overrideAccess: true,
  })
  expect(docs).toMatchObject([{ detail: expect.stringMatching(/^de versie van \d/) }])
})

test('of a public post it becomes a draft beside what readers see', async () => {
  const post = await makePost(booted.payload, {
    party: party.id,
    lead: 'Zoals het online kwam.',
    stage: 'gepubliceerd',
  })
  const online = (await historyOf(post.id)).versions.find(({ isOnline }) => isOnline)
  const corrected = await rest(booted.config, `/posts/${post.id}`, {
    method: 'PATCH',
    body: { lead: 'Zoals het gecorrigeerd is.', corrections: [{ text: 'De inleiding.' }] },
    token: editor.token,
  })
  expect(corrected.status).toBe(200)

  expect((await restore(online?.id ?? '', editor)).status).toBe(200)
  const asVisitor = await rest(booted.config, `/posts/${post.id}`)
  expect(asVisitor.body).toMatchObject({ lead: 'Zoals het gecorrigeerd is.' })
  expect(await newest(post.id)).toMatchObject({
    lead: 'Zoals het online kwam.',
    stage: 'gepubliceerd',
    _status: 'draft',
    corrections: [{ text: 'De inleiding.' }],
  })
})

test('what was withdrawn does not come back, and a whole version by no door', async () => {
  const post = await makePost(booted.payload, { party: party.id, stage: 'gepubliceerd' })
  await change(post.id, { lead: 'Anders.' }, editor)
  const version = (await historyOf(post.id)).versions[0]?.id ?? ''
  await movePost(booted.payload, await newest(post.id), { stage: 'ingetrokken' })
  const refused = await restore(version, editor)
  expect(complaints(refused)[0]?.message ?? '').toContain('ingetrokken')
  await expect(
    booted.payload.restoreVersion({ collection: 'posts', id: version, overrideAccess: true }),
  ).rejects.toThrow()
})
