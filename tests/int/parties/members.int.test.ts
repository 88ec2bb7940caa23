import type { BootedPayload } from '@tests/support/boot-payload'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { bootPayload } from '@tests/support/boot-payload'
import { lastMailTo } from '@tests/support/last-mail'
import { makeParty } from '@tests/support/make-party'
import { makeUser, testPassword } from '@tests/support/make-user'
import { complaints, rest } from '@tests/support/rest'

let booted: BootedPayload
beforeAll(async () => {
  booted = await bootPayload()
})
afterAll(() => booted.stop())

const login = (email: string, password: string) =>
  rest(booted.config, '/users/login', { method: 'POST', body: { email, password } })

const change = (id: string, token: string, body: object) =>
  rest(booted.config, `/users/${id}`, { method: 'PATCH', token, body })

test('whoever gets an account of the platform chooses the password, by a mailed link', async () => {
  const party = (await makeParty(booted.payload)).id
  const admin = await makeUser(booted, { isAdmin: true })
  const email = 'nieuw@raadlijn.example'
  const answer = await rest(booted.config, '/users', {
    method: 'POST',
    token: admin.token,
    body: { name: 'Noor', email, password: testPassword, seats: [{ party, role: 'writer' }] },
  })
  expect(answer.status).toBe(201)
  expect((await login(email, testPassword)).status).toBe(401)

  const mail = await lastMailTo(booted, email)
  expect(mail).toContain('Dag Noor')
  const token = /\/admin\/reset\/(\w+)/.exec(mail)?.[1]
  const choose = (password: string) =>
    rest(booted.config, '/users/reset-password', { method: 'POST', body: { token, password } })
  const refused = await choose('kort')
  expect(refused.status).toBe(400)
  expect(complaints(refused)).toMatchObject([{ path: 'password' }])
  expect((await choose('fiets regen kaas dijk')).status).toBe(200)
  expect((await login(email, 'fiets regen kaas dijk')).status).toBe(200)
})

test('a manager lets a member go who also sits elsewhere; the drafts stay, and so does the other seat', async () => {
  const [party, other] = [await makeParty(booted.payload), await makeParty(booted.payload)]
  const manager = await makeUser(booted, { seats: [{ party: party.id, role: 'manager' }] })
  const elsewhere = { party: other.id, role: 'editor' } as const
  const member = await makeUser(booted, {
    seats: [{ party: party.id, role: 'writer' }, elsewhere],
  })
  const made = await rest(booted.config, '/posts?draft=true', {
    method: 'POST',
    token: member.token,
    body: { title: 'Van wie ging', party: party.id },
  })
  const { id } = (made.body as { doc: { id: string } }).doc
  const { name } = await booted.payload.findByID({ collection: 'users', id: member.id })

  await change(member.id, manager.token, { name: 'Van mij', email: 'van.mij@raadlijn.example' })
  expect(await booted.payload.findByID({ collection: 'users', id: member.id })).toMatchObject({
    name,
    email: member.email,
  })
  const sent = { name, email: member.email, seats: [] }
  expect((await change(member.id, manager.token, sent)).status).toBe(200)

  const read = (path: string, token: string) => rest(booted.config, path, { token })
  expect((await read(`/posts/${id}?draft=true`, manager.token)).status).toBe(200)
  expect((await read(`/posts/${id}?draft=true`, member.token)).status).toBe(404)
  expect(await read('/users/me', member.token)).toMatchObject({
    body: { user: { seats: [{ role: 'editor' }] } },
  })
})

test('nobody sets the password of somebody else', async () => {
  const party = (await makeParty(booted.payload)).id
  const manager = await makeUser(booted, { seats: [{ party, role: 'manager' }] })
  const colleague = await makeUser(booted, { seats: [{ party, role: 'writer' }] })
  await change(colleague.id, manager.token, { password: 'fiets regen kaas dijk' })
  expect((await login(colleague.email, 'fiets regen kaas dijk')).status).toBe(401)

  expect((await change(manager.id, manager.token, { password: 'kort' })).status).toBe(400)
  expect((await change(manager.id, manager.token, { password: 'kaas dijk wind' })).status).toBe(200)
  expect((await login(manager.email, 'kaas dijk wind')).status).toBe(200)
})

test('the form offers to change the own password, and no other', async () => {
  const party = (await makeParty(booted.payload)).id
  const manager = await makeUser(booted, { seats: [{ party, role: 'manager' }] })
  const colleague = await makeUser(booted, { seats: [{ party, role: 'writer' }] })
  const offered = async (account: string) => {
    const path = `/users/access/${account}`
    const { body } = await rest(booted.config, path, { method: 'POST', token: manager.token })
    return (body as { fields: { password: object } }).fields.password
  }
  expect(await offered(manager.id)).toHaveProperty('update', true)
  expect(await offered(colleague.id)).not.toHaveProperty('update')
})

test('a password is not in the database as it was typed, nor in any answer', async () => {
  const { id, token } = await makeUser(booted)
  const own = await change(id, token, { password: 'kaas dijk wind water' })
  expect(JSON.stringify(own.body)).not.toContain('kaas dijk')
  const stored: unknown = await booted.payload.db.findOne({
    collection: 'users',
    where: { id: { equals: id } },
    req: { payload: booted.payload },
  })
  expect(JSON.stringify(stored)).not.toContain('kaas dijk')
})

test('a party keeps a manager', async () => {
  const party = (await makeParty(booted.payload)).id
  const manager = await makeUser(booted, { seats: [{ party, role: 'manager' }] })
  const step = { seats: [{ party, role: 'writer' }] }
  const refused = await change(manager.id, manager.token, step)
  expect(refused.status).toBe(400)
  expect(complaints(refused)).toMatchObject([{ path: 'seats' }])

  await makeUser(booted, { seats: [{ party, role: 'manager' }] })
  expect((await change(manager.id, manager.token, step)).status).toBe(200)
})

test('an alderman is described by the members of the own municipality', async () => {
  const [here, elsewhere] = [await makeParty(booted.payload), await makeParty(booted.payload)]
  const near = await makeUser(booted, { seats: [{ party: here.id, role: 'writer' }] })
  const far = await makeUser(booted, { seats: [{ party: elsewhere.id, role: 'manager' }] })
  const body = await booted.payload.create({
    collection: 'bodies',
    data: { name: 'College', slug: '', kind: 'college', municipality: here.municipality },
  })
  for (const home of [{ municipality: here.municipality }, { body: body.id }]) {
    const { id } = await booted.payload.create({
      collection: 'people',
      data: { name: 'Wil Weth', slug: '', roles: [{ role: 'wethouder', ...home }] },
    })
    const rename = (token: string) =>
      rest(booted.config, `/people/${id}`, { method: 'PATCH', token, body: { name: 'Wil W.' } })
    expect((await rename(far.token)).status).toBe(403)
    expect((await rename(near.token)).status).toBe(200)
  }
})
