import type { BootedPayload } from '@tests/support/boot-payload'

import crypto from 'node:crypto'

import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { bootPayload } from '@tests/support/boot-payload'
import { lastMailTo } from '@tests/support/last-mail'
import { makeParty } from '@tests/support/make-party'
import { makeUser, testPassword } from '@tests/support/make-user'
import { complaints, rest } from '@tests/support/rest'

let booted: BootedPayload

beforeAll(async () => {
  booted = await bootPayload()
})

afterAll(async () => {
  await booted.stop()
})

const login = (email: string, password: string) =>
  rest(booted.config, '/users/login', { method: 'POST', body: { email, password } })

const me = async (token: string) =>
  (await rest(booted.config, '/users/me', { token })).body as { user: { id: string } | null }

test('nobody can become the first user from outside', async () => {
  const answer = await rest(booted.config, '/users/first-register', {
    method: 'POST',
    body: { email: 'ik@raadlijn.example', password: testPassword, name: 'Ik' },
  })
  expect(answer.status).toBe(403)
  expect((await booted.payload.find({ collection: 'users' })).docs).toEqual([])
})

test('after logging out the old token is worth nothing', async () => {
  const { token, id } = await makeUser(booted, { isAdmin: true })
  expect(await me(token)).toMatchObject({ user: { id } })
  await rest(booted.config, '/users/logout', { method: 'POST', token })
  expect((await me(token)).user).toBeNull()
})

test('five wrong passwords lock the account, also for the right one', async () => {
  const { email } = await makeUser(booted)
  for (let attempt = 0; attempt < 5; attempt += 1)
    expect((await login(email, 'verkeerd wachtwoord')).status).toBe(401)
  const answer = await login(email, testPassword)
  expect(answer.status).toBe(401)
  expect(complaints(answer)[0]?.message).toContain('tien minuten')
})

test('the work of a login does not tell who has an account, or one that is locked', async () => {
  const { email } = await makeUser(booted)
  const hashing = vi.spyOn(crypto, 'pbkdf2')
  const workOf = async (address: string) => {
    hashing.mockClear()
    expect((await login(address, 'verkeerd wachtwoord')).status).toBe(401)
    return hashing.mock.calls.map(([, , ...work]) => work.slice(0, 3))
  }
  const usual = await workOf(email)
  expect(usual).toHaveLength(1)
  expect(await workOf('niemand@raadlijn.example')).toEqual(usual)
  expect(await workOf(` ${email.toUpperCase()} `)).toEqual(usual)
  for (let attempt = 0; attempt < 3; attempt += 1) await workOf(email)
  expect(complaints(await login(email, testPassword))[0]?.message).toContain('tien minuten')
  expect(await workOf(email)).toEqual(usual)
  hashing.mockRestore()
})

test('a forgotten password is chosen anew by a mailed link, once', async () => {
  const { email } = await makeUser(booted)
  await rest(booted.config, '/users/forgot-password', { method: 'POST', body: { email } })
  // The answer does not wait for the mail.
  const mail = await vi.waitFor(() => lastMailTo(booted, email), 10_000)
  const token = /\/admin\/reset\/(\w+)/.exec(mail)?.[1]
  const reset = { method: 'POST', body: { token, password: 'een nieuw wachtwoord' } } as const
  expect((await rest(booted.config, '/users/reset-password', reset)).status).toBe(200)
  expect((await login(email, 'een nieuw wachtwoord')).status).toBe(200)
  expect((await login(email, testPassword)).status).toBe(401)
  expect((await rest(booted.config, '/users/reset-password', reset)).status).toBe(403)
})

test('an unknown address gets the same answer and no mail', async () => {
  const { email } = await makeUser(booted)
  const ask = (to: string) =>
    rest(booted.config, '/users/forgot-password', { method: 'POST', body: { email: to } })
  expect(await ask('niemand@raadlijn.example')).toEqual(await ask(email))
})

test('the time of the answer tells nobody who has an account', async () => {
  const { email } = await makeUser(booted)
  const msFor = async (body: object) => {
    const start = performance.now()
    await rest(booted.config, '/users/forgot-password', { method: 'POST', body })
    return performance.now() - start
  }
  // A quarter of a second; a timer may be a little early by the clock.
  for (const body of [{ email }, { email: 'niemand.hier@raadlijn.example' }, {}])
    expect(await msFor(body)).toBeGreaterThan(245)
})

test('the answer waits for no mail, and does not tell that it failed', async () => {
  const { email } = await makeUser(booted)
  let fail = (): void => undefined
  const sending = vi.spyOn(booted.payload.email, 'sendEmail').mockReturnValue(
    new Promise((_, reject) => {
      fail = () => {
        reject(new Error('No mail today'))
      }
    }),
  )
  const ask = () =>
    rest(booted.config, '/users/forgot-password', { method: 'POST', body: { email } })
  expect((await ask()).status).toBe(200)
  await vi.waitFor(() => {
    expect(sending).toHaveBeenCalledOnce()
  }, 10_000)
  const logged = vi.spyOn(booted.payload.logger, 'error')
  fail()
  await vi.waitFor(() => {
    expect(logged).toHaveBeenCalledOnce()
  })
  vi.restoreAllMocks()
})

test('a malformed seat gives no rights, and spoils no other seat', async () => {
  const [first, second] = [
    (await makeParty(booted.payload)).id,
    (await makeParty(booted.payload)).id,
  ]
  const { id, email, token } = await makeUser(booted, {
    seats: [
      { party: first, role: 'manager' },
      { party: second, role: 'writer' },
    ],
  })
  const slogan = (as: string) =>
    rest(booted.config, `/parties/${first}`, {
      method: 'PATCH',
      body: { slogan: 'Samen' },
      token: as,
    })
  expect((await slogan(token)).status).toBe(200)
  await booted.payload.db.updateOne({
    collection: 'users',
    id,
    data: {
      seats: [
        { id: 'seat-1', party: first, role: 'koning' },
        { id: 'seat-2', party: second, role: 'writer' },
      ],
    },
    req: { payload: booted.payload },
  })
  const { token: next } = (await login(email, testPassword)).body as { token: string }
  expect((await slogan(next)).status).toBe(403)
  const draft = { party: second, title: 'Nog steeds schrijver' }
  const answer = await rest(booted.config, '/posts?draft=true', {
    method: 'POST',
    body: draft,
    token: next,
  })
  expect(answer.status).toBe(201)
})

test('a party that people sit for is not deleted, and says why', async () => {
  const party = (await makeParty(booted.payload)).id
  const member = await makeUser(booted, { seats: [{ party, role: 'writer' }] })
  const { token } = await makeUser(booted, { isAdmin: true })
  const answer = await rest(booted.config, `/parties/${party}`, { method: 'DELETE', token })
  expect(answer.status).toBe(409)
  const { name } = await booted.payload.findByID({ collection: 'users', id: member.id, depth: 0 })
  expect(complaints(answer)[0]?.message).toContain(`Accounts: ‘${name}’`)
})

test('nobody is flooded with mails about a forgotten password', async () => {
  const { email } = await makeUser(booted)
  const ask = () =>
    rest(booted.config, '/users/forgot-password', { method: 'POST', body: { email } })
  for (let times = 0; times < 3; times += 1) expect((await ask()).status).toBe(200)
  const answer = await ask()
  expect(answer.status).toBe(429)
  expect(complaints(answer)[0]?.message).toContain('minuten')
})

test('a manager cannot take over an account that also sits elsewhere', async () => {
  const [ours, theirs] = [
    (await makeParty(booted.payload)).id,
    (await makeParty(booted.payload)).id,
  ]
  const { token } = await makeUser(booted, { seats: [{ party: ours, role: 'manager' }] })
  const both = await makeUser(booted, {
    seats: [
      { party: ours, role: 'writer' },
      { party: theirs, role: 'manager' },
    ],
  })
  const answer = await rest(booted.config, `/users/${both.id}`, {
    method: 'PATCH',
    body: { password: 'overgenomen!' },
    token,
  })
  expect(answer.status).toBe(400)
  expect((await login(both.email, testPassword)).status).toBe(200)
})

test.each(['isAdmin', 'seats'])('nobody promotes themselves through %s', async (field) => {
  const party = (await makeParty(booted.payload)).id
  const { id, token } = await makeUser(booted, { seats: [{ party, role: 'writer' }] })
  const body = field === 'isAdmin' ? { isAdmin: true } : { seats: [{ party, role: 'manager' }] }
  await rest(booted.config, `/users/${id}`, { method: 'PATCH', body, token })
  expect(await booted.payload.findByID({ collection: 'users', id, depth: 0 })).toMatchObject({
    isAdmin: false,
    seats: [{ role: 'writer' }],
  })
})

test('what REST refuses, GraphQL refuses too', async () => {
  const party = (await makeParty(booted.payload)).id
  const { token } = await makeUser(booted, { seats: [{ party, role: 'writer' }] })
  const { GRAPHQL_POST } = await import('@payloadcms/next/routes')
  const ask = async (query: string) => {
    const answer = await GRAPHQL_POST(booted.config)(
      new Request('http://localhost/api/graphql', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
        body: JSON.stringify({ query }),
      }),
    )
    return (await answer.json()) as { data?: unknown; errors?: unknown[] }
  }
  const { email } = await makeUser(booted)
  const forgotten = await ask(`mutation { forgotPasswordUser(email: "${email}") }`)
  expect(JSON.stringify(forgotten.errors)).toContain('niet uitvoeren')
  const other = (await makeParty(booted.payload)).id
  const refused = await ask(
    `mutation { updateParty(id: "${other}", data: { slogan: "Gekaapt", imprint: { responsible: "Ik" } }) { id } }`,
  )
  expect(JSON.stringify(refused.errors)).toContain('niet uitvoeren')
  const untouched = await booted.payload.findByID({ collection: 'parties', id: other })
  expect(untouched.slogan ?? null).toBeNull()
  expect(untouched.imprint.responsible).not.toBe('Ik')
  const seen = await ask('{ Users { docs { id } } }')
  expect(seen).toMatchObject({ data: { Users: { docs: [expect.anything()] } } })
})
