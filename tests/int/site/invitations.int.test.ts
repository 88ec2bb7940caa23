import type { BootedPayload } from '@tests/support/boot-payload'
import type { Login } from '@tests/support/make-user'

import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'

import { bootPayload } from '@tests/support/boot-payload'
import { mailsTo } from '@tests/support/mails-to'
import { makeParty } from '@tests/support/make-party'
import { makeUser, testPassword } from '@tests/support/make-user'
import { complaints, rest } from '@tests/support/rest'
import { uniqueName } from '@tests/support/unique-name'
import { eraseOldInvitations } from '@/parties/api'

const dayMs = 24 * 60 * 60 * 1000
let booted: BootedPayload
let home: { id: string; name: string }
let manager: Login

beforeAll(async () => {
  booted = await bootPayload()
})
afterAll(() => booted.stop())
beforeEach(async () => {
  home = await makeParty(booted.payload)
  manager = await makeUser(booted, { seats: [{ party: home.id, role: 'manager' }] })
})

const newAddress = () => `${uniqueName('lid').replace(' ', '-').toLowerCase()}@raadlijn.example`

const call = (
  login: Login | null,
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  body?: object,
) => rest(booted.config, path, { method, token: login?.token, body })

const invite = (email: string, { by = manager, party = home.id, role = 'writer' } = {}) =>
  call(by, 'POST', '/invitations', { name: 'Noor', email, role, party })

async function lastLink(email: string): Promise<string> {
  const mail = (await mailsTo(booted, email)).at(-1)
  return /\/uitnodiging\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
}

type Asked = { form?: Record<string, string>; login?: Login | null }

async function page(token: string, { form, login = null }: Asked = {}) {
  const route = await import('@/app/(site)/[lang]/uitnodiging/[token]/route')
  const request = new Request(`http://localhost:3000/uitnodiging/${token}`, {
    method: form ? 'POST' : 'GET',
    headers: {
      ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
      ...(login && { authorization: `JWT ${login.token}` }),
    },
    body: form && new URLSearchParams(form),
  })
  const context = { params: Promise.resolve({ lang: 'nl', token }) }
  const response = await (form ? route.POST : route.GET)(request, context)
  const html = (await response.text()).replaceAll('<!-- -->', '')
  return { status: response.status, html, headers: response.headers }
}

async function seatsOf(email: string) {
  const { docs } = await booted.payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    depth: 0,
  })
  return docs.map(({ seats }) => (seats ?? []).map(({ party, role }) => ({ party, role })))
}

test('the manager reads the same of an address that is known and of one that is not', async () => {
  const elsewhere = await makeParty(booted.payload)
  const known = await makeUser(booted, { seats: [{ party: elsewhere.id, role: 'editor' }] })
  const stranger = newAddress()
  const answers = [await invite(known.email), await invite(stranger)]
  expect(answers.map(({ status }) => status)).toEqual([201, 201])
  const told = answers.map(({ body }) => {
    const { doc } = body as { doc: Record<string, unknown> }
    return { ...doc, id: '', email: '', createdAt: '', updatedAt: '', expiresAt: '' }
  })
  expect(told[0]).toEqual(told[1])
  expect(JSON.stringify(answers)).not.toMatch(/tokenHash/)

  const mails = await Promise.all([known.email, stranger].map((to) => mailsTo(booted, to)))
  const letters = mails.map((some) => some.at(-1)?.text?.replace(/uitnodiging\/\S+/, ''))
  expect(letters[0]).toContain(`nodigt u uit bij ${home.name}, als schrijver`)
  expect(letters[0]).toBe(letters[1])

  const listed = await call(manager, 'GET', '/users?limit=50')
  expect(JSON.stringify(listed.body)).not.toContain(known.email)
  expect(await seatsOf(known.email)).toEqual([[{ party: elsewhere.id, role: 'editor' }]])
  expect(await seatsOf(stranger)).toEqual([])
})

test('somebody with an account gets a second seat after showing the password; opening the link does nothing', async () => {
  const elsewhere = await makeParty(booted.payload)
  const first = { party: elsewhere.id, role: 'editor' } as const
  const known = await makeUser(booted, { seats: [first] })
  await invite(known.email, { role: 'editor' })
  const token = await lastLink(known.email)

  const opened = await page(token)
  expect(opened).toMatchObject({ status: 200 })
  expect(opened.html).toContain('U hebt al een account')
  expect(opened.headers.get('cache-control')).toBe('no-store')
  const wrong = await page(token, { form: { password: 'een heel ander wachtwoord' } })
  expect(wrong.status).toBe(400)
  expect(wrong.html).toContain('Dit wachtwoord klopt niet')
  expect(await seatsOf(known.email)).toEqual([[first]])

  const accepted = await page(token, { form: { password: testPassword } })
  expect(accepted.status).toBe(303)
  expect(accepted.headers.get('location')).toBe('/admin')
  expect(accepted.headers.get('set-cookie')).toMatch(/payload-token=.+HttpOnly/)
  expect(await seatsOf(known.email)).toEqual([[first, { party: home.id, role: 'editor' }]])
  expect((await page(token, { form: { password: testPassword } })).status).toBe(410)
  expect(await seatsOf(known.email)).toHaveLength(1)
})

test('whoever is logged in as the invited account only says yes; another account does not get the seat', async () => {
  const known = await makeUser(booted)
  const other = await makeUser(booted)
  await invite(known.email)
  const token = await lastLink(known.email)
  expect((await page(token, { login: other })).html).toContain('wachtwoord')
  expect((await page(token, { login: other, form: {} })).status).toBe(400)
  expect((await page(token, { login: manager, form: {} })).status).toBe(400)

  expect((await page(token, { login: known })).html).not.toContain('type="password"')
  expect((await page(token, { login: known, form: {} })).status).toBe(303)
  expect(await seatsOf(known.email)).toEqual([[{ party: home.id, role: 'writer' }]])
  expect(await seatsOf(other.email)).toEqual([[]])
})

test('somebody new chooses a name and a password, and is in', async () => {
  const email = newAddress()
  await invite(email.toUpperCase())
  const token = await lastLink(email)
  expect((await page(token)).html).toContain('Kies een wachtwoord')
  const short = await page(token, { form: { name: 'Noor', password: 'kort' } })
  expect(short).toMatchObject({ status: 400 })
  expect(short.html).toContain('minstens 12 tekens')

  const form = { name: 'Noor Nieuw', password: 'fiets regen kaas dijk' }
  const answers = await Promise.all([page(token, { form }), page(token, { form })])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 410])
  expect(await seatsOf(email)).toEqual([[{ party: home.id, role: 'writer' }]])
  const login = await call(null, 'POST', '/users/login', { email, password: form.password })
  expect(login.body).toMatchObject({ user: { name: 'Noor Nieuw' } })

  const { body } = await call(manager, 'GET', '/audit-entries?sort=at&depth=0')
  expect((body as { docs: object[] }).docs.slice(1)).toMatchObject([
    { act: 'lid-uitgenodigd', subjectTitle: 'Noor', detail: 'als schrijver' },
    { act: 'lid-toegetreden', actorName: 'Noor Nieuw' },
  ])
  expect(JSON.stringify(body)).not.toContain(email)
})

test('a withdrawn, an expired and a made-up link are all the same page', async () => {
  const email = newAddress()
  const { body } = await invite(email)
  const withdrawn = await lastLink(email)
  const { id } = (body as { doc: { id: string } }).doc
  expect((await call(manager, 'DELETE', `/invitations/${id}`)).status).toBe(200)
  await invite(email)
  const expired = await lastLink(email)
  try {
    vi.useFakeTimers({ now: Date.now() + 7 * dayMs, toFake: ['Date'] })
    const pages = [await page(withdrawn), await page(expired), await page('x'.repeat(43))]
    expect(pages.map(({ status }) => status)).toEqual([410, 410, 410])
    expect(new Set(pages.map(({ html }) => html)).size).toBe(1)
    const form = { name: 'Noor', password: 'fiets regen kaas dijk' }
    expect((await page(expired, { form })).status).toBe(410)
  } finally {
    vi.useRealTimers()
  }
  expect(await seatsOf(email)).toEqual([])
})

test('inviting again makes the link of before useless, and only the newest row stays', async () => {
  const email = newAddress()
  await invite(email)
  const first = await lastLink(email)
  await invite(email, { role: 'editor' })
  expect((await page(first)).status).toBe(410)
  expect((await page(await lastLink(email))).html).toContain('als redacteur')
  const { body } = await call(manager, 'GET', '/invitations')
  expect(body).toMatchObject({ totalDocs: 1, docs: [{ role: 'editor' }] })
})

test('nobody is invited by a writer, for another party, or twice', async () => {
  const other = await makeParty(booted.payload)
  const writer = await makeUser(booted, { seats: [{ party: home.id, role: 'writer' }] })
  expect((await invite(newAddress(), { by: writer })).status).toBe(403)
  expect((await invite(newAddress(), { party: other.id })).status).toBe(403)
  const again = await invite(writer.email)
  expect(again.status).toBe(400)
  expect(complaints(again)).toMatchObject([{ path: 'email' }])
})

test('an address is erased four weeks after its invitation stopped working', async () => {
  const email = newAddress()
  await invite(email)
  const rows = async () =>
    (await booted.payload.count({ collection: 'invitations', where: { email: { equals: email } } }))
      .totalDocs
  await eraseOldInvitations(booted.payload, new Date(Date.now() + 34 * dayMs))
  expect(await rows()).toBe(1)
  await eraseOldInvitations(booted.payload, new Date(Date.now() + 36 * dayMs))
  expect(await rows()).toBe(0)
})

test('a manager neither reads nor finds out where else a member sits, and takes away only the own seat', async () => {
  const elsewhere = await makeParty(booted.payload)
  const own = { party: home.id, role: 'writer' } as const
  const hidden = { party: elsewhere.id, role: 'editor' } as const
  const member = await makeUser(booted, { seats: [hidden, own] })
  const read = await call(manager, 'GET', `/users/${member.id}?depth=0`)
  expect(read.body).toMatchObject({ seats: [own] })
  expect(JSON.stringify(read.body)).not.toContain(elsewhere.id)
  for (const question of [
    `where[seats.party][equals]=${elsewhere.id}`,
    'where[or][0][seats.role][equals]=editor',
    'sort=-seats.party',
  ])
    expect((await call(manager, 'GET', `/users?${question}`)).status).toBe(403)
  const colleagues = await call(manager, 'GET', `/users?where[seats.party][equals]=${home.id}`)
  expect(colleagues.body).toMatchObject({ totalDocs: 2 })
  const guessed = await call(manager, 'PATCH', `/users/${member.id}`, { seats: [own, hidden] })
  expect(guessed.status).toBe(400)

  const changed = { seats: [{ ...own, role: 'editor' }] }
  expect((await call(manager, 'PATCH', `/users/${member.id}`, changed)).status).toBe(200)
  expect(await seatsOf(member.email)).toEqual([[{ ...own, role: 'editor' }, hidden]])
  const gone = await call(manager, 'PATCH', `/users/${member.id}`, { seats: [] })
  expect(gone.status).toBe(200)
  expect(JSON.stringify(gone.body)).not.toContain(elsewhere.id)
  expect(await seatsOf(member.email)).toEqual([[hidden]])
})

test('an account without a seat stays, and can do nothing', async () => {
  const member = await makeUser(booted, { seats: [{ party: home.id, role: 'editor' }] })
  const draft = await call(member, 'POST', '/posts?draft=true', {
    title: 'Van wie ging',
    party: home.id,
  })
  const { id } = (draft.body as { doc: { id: string } }).doc
  expect((await call(manager, 'PATCH', `/users/${member.id}`, { seats: [] })).status).toBe(200)
  expect((await call(member, 'GET', '/access')).body).not.toMatchObject({
    canAccessAdmin: true,
  })
  expect((await call(member, 'GET', `/posts/${id}?draft=true`)).status).toBe(404)
  expect((await call(member, 'PATCH', `/posts/${id}`, { title: 'Toch' })).status).toBeGreaterThan(
    399,
  )
  const another = { title: 'Nog een', party: home.id }
  expect((await call(member, 'POST', '/posts?draft=true', another)).status).toBe(403)
  expect((await call(manager, 'GET', `/posts/${id}?draft=true`)).status).toBe(200)
})

test('somebody at two tables chooses for which a post is, until there are words in it', async () => {
  const other = await makeParty(booted.payload)
  const seats = [home, other].map(({ id }) => ({ party: id, role: 'writer' as const }))
  const member = await makeUser(booted, { seats })
  const made = await call(member, 'POST', '/posts?draft=true&autosave=true&depth=0', {})
  const { id, party } = (made.body as { doc: { id: string; party: string } }).doc
  expect(party).toBe(home.id)
  const save = (body: object) =>
    call(member, 'PATCH', `/posts/${id}?draft=true&autosave=true&depth=0`, body)
  expect(await save({ party: other.id })).toMatchObject({ body: { doc: { party: other.id } } })
  expect((await save({ title: 'Voor de een' })).status).toBe(200)
  const moved = await save({ party: home.id })
  expect(moved.status).toBe(400)
  expect(complaints(moved)).toMatchObject([{ path: 'party' }])
  expect((await call(manager, 'GET', `/posts/${id}?draft=true`)).status).toBe(404)
})
