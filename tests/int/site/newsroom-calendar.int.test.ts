import type { BootedPayload } from '@tests/support/boot-payload'
import type { Login } from '@tests/support/make-user'

import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { askRoute } from '@tests/support/ask-route'
import { bootPayload } from '@tests/support/boot-payload'
import { fuzzy } from '@tests/support/fuzzy'
import { aSource } from '@tests/support/make-dossier'
import { makeMunicipality } from '@tests/support/make-municipality'
import { makeParty } from '@tests/support/make-party'
import { makePost } from '@tests/support/make-post'
import { makeUser } from '@tests/support/make-user'
import { rest } from '@tests/support/rest'

let booted: BootedPayload
let municipality: string
let ours: string
let member: Login

beforeAll(async () => {
  booted = await bootPayload()
  municipality = (await makeMunicipality(booted.payload)).id
  ours = (await makeParty(booted.payload, { municipality })).id
  member = await makeUser(booted, { seats: [{ party: ours, role: 'writer' }] })
})

afterAll(async () => {
  await booted.stop()
})

const path = '/redactie/agenda-adres'
const ask = async (method: 'GET' | 'POST' | 'DELETE', { token }: Login = member) =>
  (await rest(booted.config, path, { method, token })) as {
    status: number
    body: { address?: string; hasAddress?: boolean }
  }
const newFile = async (who: Login = member): Promise<string> => {
  const { body } = await ask('POST', who)
  expect(body.address).toMatch(/\/redactie\/agenda\/[\w-]{43}\.ics$/)
  return body.address?.split('/').at(-1) ?? ''
}
const read = async (file: string) =>
  askRoute(await import('@/app/(site)/[lang]/redactie/agenda/[file]/route'), {
    path: `/redactie/agenda/${file}`,
    params: { file },
  })

/** Read back with another library, as a calendar program would. */
async function eventsIn(file: string) {
  const response = await read(file)
  expect(response.status).toBe(200)
  // The library's own types call what it parsed any.
  const parsed = new ICAL.Component(ICAL.parse(await response.text()) as string)
  return parsed.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      summary: event.summary,
      at: event.startDate.toJSDate().toISOString(),
      status: component.getFirstPropertyValue('status')?.toString(),
    }
  })
}

test('a calendar program reads plans, publications and meetings, and nothing of a neighbour', async () => {
  const { payload } = booted
  const theirs = (await makeParty(payload, { municipality })).id
  const plan = { stage: 'gepland', publishAt: '2099-10-25T19:00:00.000Z' } as const
  const own = await makePost(payload, { ...plan, party: ours })
  const online = await makePost(payload, { party: ours, stage: 'gepubliceerd' })
  const draft = await makePost(payload, { party: ours, stage: 'goedgekeurd' })
  const foreign = await makePost(payload, { ...plan, party: theirs })
  const body = await payload.create({
    collection: 'bodies',
    data: { name: 'Gemeenteraad', slug: '', kind: 'raad', municipality },
  })
  const meeting = await payload.create({
    collection: 'meetings',
    data: {
      title: 'Raad',
      body: body.id,
      status: 'gepland',
      when: fuzzy('2099-10-26', '26 oktober'),
      startTime: '19:30',
      sources: [aSource],
    },
  })
  const events = await eventsIn(await newFile())
  expect(events).toContainEqual({
    uid: `stuk-${own.id}@localhost:3000`,
    summary: `Gaat online: ${own.title}`,
    at: '2099-10-25T19:00:00.000Z',
    status: 'TENTATIVE',
  })
  expect(events).toContainEqual(
    expect.objectContaining({ summary: `Online: ${online.title}`, status: 'CONFIRMED' }),
  )
  // After the clock went back: half past seven is an hour later than it was in summer.
  expect(events).toContainEqual(
    expect.objectContaining({
      uid: `${meeting.id}@localhost:3000`,
      at: '2099-10-26T18:30:00.000Z',
    }),
  )
  const all = JSON.stringify(events)
  for (const { id, title } of [foreign, draft]) {
    expect(all).not.toContain(id)
    expect(all).not.toContain(title)
  }
})

test('it is kept by nobody, and every other address holds nothing', async () => {
  const file = await newFile()
  const answers = [
    await read(file),
    await read(`${'A'.repeat(43)}.ics`),
    await read('x.ics'),
    await read(file.replace('.ics', '')),
  ]
  expect(answers.map(({ status }) => status)).toEqual([200, 404, 404, 404])
  for (const { headers } of answers) {
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-robots-tag')).toContain('noindex')
  }
})

test('a new address ends the old one, and withdrawing ends both', async () => {
  const first = await newFile()
  const second = await newFile()
  expect((await read(first)).status).toBe(404)
  expect((await read(second)).status).toBe(200)
  expect((await ask('GET')).body).toEqual({ hasAddress: true })
  await ask('DELETE')
  expect((await read(second)).status).toBe(404)
  expect((await ask('GET')).body).toEqual({ hasAddress: false })
})

test('only a hash of it is kept, and that is told to nobody', async () => {
  const file = await newFile()
  const admin = await makeUser(booted, { isAdmin: true })
  const stored = await booted.payload.findByID({
    collection: 'users',
    id: member.id,
    showHiddenFields: true,
  })
  expect(stored.calendarTokenHash).toBeTruthy()
  expect(file).not.toContain(stored.calendarTokenHash)
  for (const { token } of [member, admin]) {
    const { body } = await rest(booted.config, `/users/${member.id}?showHiddenFields=true`, {
      token,
    })
    expect(JSON.stringify(body)).not.toContain(stored.calendarTokenHash)
    const search = `/users?where[calendarTokenHash][exists]=true`
    expect((await rest(booted.config, search, { token })).body).not.toHaveProperty('totalDocs', 1)
  }
})

test('it dies with the seat, and with the account', async () => {
  const { payload } = booted
  const seated = { seats: [{ party: ours, role: 'writer' as const }] }
  const leaver = await makeUser(booted, seated)
  const gone = await makeUser(booted, seated)
  const files = [await newFile(leaver), await newFile(gone)]
  await payload.update({ collection: 'users', id: leaver.id, data: { seats: [] } })
  await payload.delete({ collection: 'users', id: gone.id })
  for (const file of files) expect((await read(file)).status).toBe(404)
})

test('an account without a party has no calendar of its own', async () => {
  const admin = await makeUser(booted, { isAdmin: true })
  expect((await ask('POST', admin)).status).toBe(403)
  expect((await rest(booted.config, path, { method: 'POST' })).status).toBe(401)
})

test('whoever tries many addresses is stopped', async () => {
  const answers = new Set<number>()
  for (let tries = 0; tries < 130; tries++)
    answers.add((await read(`${String(tries).padStart(43, 'a')}.ics`)).status)
  expect([...answers]).toEqual([404, 429])
})
