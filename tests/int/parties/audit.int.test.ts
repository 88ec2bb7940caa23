import type { BootedPayload } from '@tests/support/boot-payload'
import type { Login } from '@tests/support/make-user'

import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { noteAct } from '@/parties/api'
import { bootPayload } from '@tests/support/boot-payload'
import { makeAuditEntry } from '@tests/support/make-newsroom-rows'
import { aSource } from '@tests/support/make-dossier'
import { makeParty } from '@tests/support/make-party'
import { makePost } from '@tests/support/make-post'
import { makeUser } from '@tests/support/make-user'
import { rest } from '@tests/support/rest'

type Entry = {
  act: string
  actorName: string
  subjectTitle: string
  detail?: string
  reason?: string
}

let booted: BootedPayload
let party: { id: string; municipality: unknown }
let writer: Login
let editor: Login
let manager: Login
let admin: Login

beforeAll(async () => {
  booted = await bootPayload()
  party = await makeParty(booted.payload)
  const seatAs = (role: 'writer' | 'editor' | 'manager') =>
    makeUser(booted, { seats: [{ party: party.id, role }] })
  writer = await seatAs('writer')
  editor = await seatAs('editor')
  manager = await seatAs('manager')
  admin = await makeUser(booted, { isAdmin: true })
})
afterAll(() => booted.stop())

const send = (login: Login, method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown) =>
  rest(booted.config, path, { method, body, token: login.token })

/** Newest last. */
async function linesAbout(id: string, reader = editor): Promise<Entry[]> {
  const { body } = await rest(
    booted.config,
    `/audit-entries?where[subjectId][equals]=${id}&sort=at&limit=50&depth=0`,
    { token: reader.token },
  )
  return (body as { docs?: Entry[] }).docs ?? []
}

const nameOf = async ({ id }: Login) =>
  (await booted.payload.findByID({ collection: 'users', id, overrideAccess: true })).name

test('every move of a post is told, by whom and with its reason; a refused one is not', async () => {
  const post = await makePost(booted.payload, {
    party: party.id,
    type: 'nieuws',
    title: 'Over het dorpshuis',
    sources: [aSource],
  })
  const path = `/posts/${post.id}`
  await send(writer, 'PATCH', path, { stage: 'ter-beoordeling' })
  expect((await send(writer, 'PATCH', path, { stage: 'goedgekeurd' })).status).toBe(400)
  await send(editor, 'PATCH', path, { stage: 'goedgekeurd' })
  await send(editor, 'PATCH', path, { stage: 'gepland', publishAt: '2036-11-24T20:00' })
  await send(editor, 'PATCH', path, { publishAt: '2036-11-25T20:00' })
  await send(editor, 'PATCH', path, { stage: 'goedgekeurd' })
  await send(editor, 'PATCH', path, { stage: 'gepubliceerd' })
  await send(editor, 'PATCH', path, {
    lead: 'Iets anders.',
    corrections: [{ text: 'Er stond iets anders.' }],
  })
  await send(editor, 'PATCH', path, { stage: 'ingetrokken' })

  const lines = await linesAbout(post.id)
  expect(lines.map(({ act }) => act)).toEqual([
    'stuk-aangeboden',
    'stuk-goedgekeurd',
    'stuk-gepland',
    'stuk-verplaatst',
    'stuk-uit-planning',
    'stuk-gepubliceerd',
    'stuk-gecorrigeerd',
    'stuk-ingetrokken',
  ])
  expect(lines[0]).toMatchObject({
    actorName: await nameOf(writer),
    subjectTitle: 'Over het dorpshuis',
  })
  expect(lines[3]?.detail).toBe('voor 25 november 2036 om 20.00 uur')
  expect(lines[6]?.reason).toBe('Er stond iets anders.')
  expect(JSON.stringify(lines)).not.toContain('Wij vinden hier iets van')
})

test('an edit that undoes an approval is told once; writing is not', async () => {
  const post = await makePost(booted.payload, { party: party.id, stage: 'goedgekeurd' })
  for (const lead of ['Een', 'Twee', 'Drie'])
    await send(writer, 'PATCH', `/posts/${post.id}?draft=true&autosave=true`, { lead })
  const ours = (await linesAbout(post.id)).filter(({ actorName }) => actorName !== 'Raadlijn')
  expect(ours).toMatchObject([{ act: 'stuk-teruggehaald', detail: 'de goedkeuring vervalt' }])
})

test('a draft that is deleted keeps its last line', async () => {
  const post = await makePost(booted.payload, { party: party.id, title: 'Niets geworden' })
  expect((await send(editor, 'DELETE', `/posts/${post.id}`)).status).toBe(200)
  expect(await linesAbout(post.id)).toMatchObject([
    { act: 'stuk-verwijderd', subjectTitle: 'Niets geworden' },
  ])
})

test('a number or an address of somebody is not kept for years', async () => {
  const id = 'een-stuk-met-nummers'
  const req = await createLocalReq({}, booted.payload)
  await noteAct(req, {
    party: party.id,
    act: 'stuk-teruggehaald',
    subject: { kind: 'stuk', id, title: 'Bel 06-12345678 over 111222333' },
    detail: 'van jan@partij.example',
    reason: 'Haal NL91 ABNA 0417 1643 00 weg.',
    now: new Date('2026-11-22T10:00:00Z'),
  })
  expect(await linesAbout(id)).toMatchObject([
    {
      subjectTitle: 'Bel [telefoonnummer] over [burgerservicenummer]',
      detail: 'van [e-mailadres]',
      reason: 'Haal [rekeningnummer] weg.',
    },
  ])
})

test('what somebody did to the shared facts is told by the names of the fields', async () => {
  const made = await send(writer, 'POST', '/dossiers', {
    title: 'Dorpshuizen',
    lead: 'Wie beheert ze?',
    municipalities: [party.municipality],
    sources: [aSource],
  })
  const { id } = (made.body as { doc: { id: string } }).doc
  await send(writer, 'PATCH', `/dossiers/${id}`, { lead: 'Wie betaalt ze?' })
  await send(writer, 'PATCH', `/dossiers/${id}`, { lead: 'Wie betaalt ze?' })
  await send(editor, 'DELETE', `/dossiers/${id}`)
  expect(await linesAbout(id)).toMatchObject([
    { act: 'feit-gemaakt' },
    { act: 'feit-veranderd', detail: expect.stringMatching(/^[A-Z][a-z ]+$/) },
    { act: 'feit-verwijderd' },
  ])
})

test('who came, changed and went is told without an address', async () => {
  const made = await send(admin, 'POST', '/users', {
    name: 'Noor Nieuw',
    email: 'noor@partij.example',
    seats: [{ party: party.id, role: 'writer' }],
  })
  const { id } = (made.body as { doc: { id: string } }).doc
  await send(manager, 'PATCH', `/users/${id}`, { seats: [{ party: party.id, role: 'editor' }] })
  await send(admin, 'PATCH', `/users/${id}`, { seats: [] })
  const lines = await linesAbout(id)
  expect(lines).toMatchObject([
    { act: 'lid-uitgenodigd', detail: 'als schrijver' },
    { act: 'lid-veranderd', detail: 'schrijver → redacteur' },
    { act: 'lid-verwijderd', detail: 'was redacteur' },
  ])
  expect(lines[2]?.actorName).toBe(`${await nameOf(admin)} (beheer van Raadlijn)`)
  expect(JSON.stringify(lines)).not.toContain('@partij.example')
})

test('nobody changes or deletes a line, by any door', async () => {
  const { id } = await makeAuditEntry(booted.payload, party.id)
  for (const login of [admin, manager]) {
    expect((await send(login, 'PATCH', `/audit-entries/${id}`, { reason: 'x' })).status).toBe(403)
    expect((await send(login, 'DELETE', `/audit-entries/${id}`)).status).toBe(403)
    const query = '/audit-entries?where[act][equals]=stuk-goedgekeurd'
    expect((await send(login, 'DELETE', query)).status).toBe(403)
  }
  const asPlatform = { collection: 'audit-entries', id, overrideAccess: true } as const
  await expect(booted.payload.delete(asPlatform)).rejects.toThrow()
  await expect(booted.payload.update({ ...asPlatform, data: { reason: 'x' } })).rejects.toThrow()
})

const csv = (login: Login | null, query = '') =>
  rest(booted.config, `/audit-entries/logboek.csv${query}`, { token: login?.token })

test('editors take the log of their own party home as CSV, filter and all', async () => {
  const other = await makeParty(booted.payload)
  const stranger = await makeUser(booted, { seats: [{ party: other.id, role: 'editor' }] })
  await makeAuditEntry(booted.payload, party.id)
  expect((await csv(null)).status).toBe(403)
  expect((await csv(writer)).status).toBe(403)
  expect(String((await csv(stranger)).body)).not.toContain('keurde goed')

  const file = String((await csv(editor)).body)
  expect(file).toContain('Dag;Tijd;Wie')
  expect(file).toContain('keurde goed')
  const filtered = await csv(editor, '?where[or][0][and][0][act][equals]=lid-uitgenodigd')
  const lines = String(filtered.body).trim().split('\r\n').slice(1)
  expect(lines.length).toBeGreaterThan(0)
  expect(lines.every((line) => line.includes('nodigde uit'))).toBe(true)
})

test('a log of more than one page is told whole, each line once', async () => {
  const other = await makeParty(booted.payload)
  const reader = await makeUser(booted, { seats: [{ party: other.id, role: 'editor' }] })
  for (let at = 0; at < 1003; at += 1)
    await booted.payload.db.create({
      collection: 'audit-entries',
      data: {
        at: '2026-11-20T10:00:00.000Z',
        actorName: 'Iemand',
        act: 'stuk-goedgekeurd',
        subjectKind: 'stuk',
        subjectTitle: `Stuk nummer ${at}.`,
        party: other.id,
      },
    })
  const titles = String((await csv(reader)).body).match(/Stuk nummer \d+\./g) ?? []
  expect(new Set(titles).size).toBe(1003)
  expect(titles).toHaveLength(1003)
})
