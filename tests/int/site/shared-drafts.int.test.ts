import type { BootedPayload } from '@tests/support/boot-payload'
import type { Login } from '@tests/support/make-user'

import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { askRoute } from '@tests/support/ask-route'
import { bootPayload } from '@tests/support/boot-payload'
import { makeMedia } from '@tests/support/make-media'
import { makeParty } from '@tests/support/make-party'
import { makePost, movePost } from '@tests/support/make-post'
import { makeUser } from '@tests/support/make-user'
import { complaints, rest } from '@tests/support/rest'

let booted: BootedPayload
let party: { id: string; name: string }
let writer: Login
let stranger: Login

beforeAll(async () => {
  booted = await bootPayload()
  party = await makeParty(booted.payload)
  writer = await makeUser(booted, { seats: [{ party: party.id, role: 'writer' }] })
  const other = await makeParty(booted.payload)
  stranger = await makeUser(booted, { seats: [{ party: other.id, role: 'manager' }] })
})
afterAll(() => booted.stop())

const post = (login: Login | null, path: string, body?: unknown) =>
  rest(booted.config, path, { method: 'POST', body, token: login?.token })

const leave = (id: string) =>
  booted.payload.update({ collection: 'users', id, data: { seats: [] } })

async function share(id: string, days = 3, maker = writer): Promise<string> {
  const answer = await post(maker, '/preview-links/share', {
    post: id,
    label: 'De wethouder',
    days,
  })
  expect(answer.status).toBe(201)
  const { address } = answer.body as { address: string }
  return address.split('/').at(-1) ?? ''
}

async function read(token: string) {
  const route = await import('@/app/voorbeeld/gedeeld/[token]/route')
  const response = await askRoute(route, { path: `/voorbeeld/gedeeld/${token}`, params: { token } })
  return {
    status: response.status,
    headers: response.headers,
    html: (await response.text()).replaceAll('<!-- -->', ''),
  }
}

async function readFile(token: string, file: string) {
  const route = await import('@/app/voorbeeld/gedeeld/[token]/bestand/[file]/route')
  const path = `/voorbeeld/gedeeld/${token}/bestand/${file}`
  const response = await askRoute(route, { path, params: { token, file } })
  const bytes = new Uint8Array(await response.arrayBuffer())
  return { status: response.status, type: response.headers.get('content-type'), bytes }
}

const linksOf = async (id: string) => {
  const { docs } = await booted.payload.find({
    collection: 'preview-links',
    where: { postId: { equals: id } },
    showHiddenFields: true,
    overrideAccess: true,
  })
  return docs
}

test('whoever was sent the link reads the newest draft, which says what it is', async () => {
  const { id } = await makePost(booted.payload, { party: party.id, lead: 'De eerste inleiding.' })
  const token = await share(id)
  await rest(booted.config, `/posts/${id}?draft=true&autosave=true`, {
    method: 'PATCH',
    body: { lead: 'De tweede inleiding.' },
    token: writer.token,
  })
  const { status, headers, html } = await read(token)
  expect(status).toBe(200)
  expect(html).toContain('De tweede inleiding.')
  expect(html).toContain(`Dit is een concept van ${party.name}`)
  expect(html).not.toContain('<script')
  expect(headers.get('cache-control')).toContain('no-store')
  expect(headers.get('x-robots-tag')).toContain('noindex')
})

test.each([
  ['only a party', {}, 'Nog zonder titel'],
  [
    'rows that were only begun',
    {
      title: 'Half af',
      inShort: [{}],
      stances: [{}],
      corrections: [{}],
      sources: [{}, { title: 'Een bron', url: 'javascript:alert(1)' }],
      advertising: { isAdvertising: true },
      hero: { caption: 'Zonder foto' },
    },
    'Half af',
  ],
])('a draft that has %s can be looked at', async (_, data, title) => {
  const made = await rest(booted.config, '/posts?draft=true', {
    method: 'POST',
    body: { party: party.id, ...data },
    token: writer.token,
  })
  expect(made.status).toBe(201)
  const { id } = (made.body as { doc: { id: string } }).doc
  const own = await askRoute(await import('@/app/voorbeeld/[id]/route'), {
    path: `/voorbeeld/${id}`,
    params: { id },
    headers: { Authorization: `JWT ${writer.token}` },
  })
  expect(own.status).toBe(200)
  const shared = await read(await share(id))
  expect(shared.status).toBe(200)
  for (const html of [await own.text(), shared.html]) {
    expect(html).toContain(title)
    expect(html).not.toContain('javascript:')
  }
})

test('its pictures come with it, and stay closed to everybody else', async () => {
  const picture = await makeMedia(booted.payload, party.id)
  const foreign = await makeMedia(booted.payload, party.id)
  const { id } = await makePost(booted.payload, { party: party.id, hero: { media: picture.id } })
  const token = await share(id)
  const name = picture.filename ?? ''
  expect((await read(token)).html).toContain(`/voorbeeld/gedeeld/${token}/bestand/`)

  const file = await readFile(token, name)
  expect(file).toMatchObject({ status: 200, type: 'image/png' })
  expect([...file.bytes.slice(1, 4)]).toEqual([...Buffer.from('PNG')])
  expect((await readFile(token, foreign.filename ?? '')).status).toBe(404)
  expect((await readFile(token, '..%2Fpackage.json')).status).toBe(404)
  expect((await readFile('made-up', name)).status).toBe(404)
  expect((await rest(booted.config, `/media/file/${name}`)).status).toBe(403)
})

test('only the hash of a link is kept, and no answer tells it', async () => {
  const { id } = await makePost(booted.payload, { party: party.id })
  const token = await share(id)
  expect(JSON.stringify(await linksOf(id))).not.toContain(token)
  const listed = await rest(booted.config, `/preview-links?where[postId][equals]=${id}`, {
    token: writer.token,
  })
  expect(listed.body).toMatchObject({ docs: [{ label: 'De wethouder' }] })
  expect(JSON.stringify(listed.body)).not.toContain('tokenHash')
})

test('a link that is over, was taken back or never was: the same answer', async () => {
  const { id } = await makePost(booted.payload, { party: party.id })
  const [expired, withdrawn] = [await share(id), await share(id)]
  const [newest, oldest] = (await linksOf(id)).toSorted((one, other) =>
    other.createdAt.localeCompare(one.createdAt),
  )
  await booted.payload.db.updateOne({
    collection: 'preview-links',
    id: oldest?.id ?? '',
    data: { expiresAt: new Date(Date.now() - 1000).toISOString() },
  })
  expect((await read(withdrawn)).status).toBe(200)
  expect((await post(stranger, `/preview-links/${newest?.id}/withdraw`)).status).toBe(404)
  expect((await post(writer, `/preview-links/${newest?.id}/withdraw`)).status).toBe(200)

  const answers = await Promise.all([expired, withdrawn, 'never-was'].map(read))
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
  expect(new Set(answers.map(({ html }) => html)).size).toBe(1)
})

test('a link dies when the post goes online, is withdrawn or is deleted', async () => {
  const draft = await makePost(booted.payload, { party: party.id })
  const token = await share(draft.id)
  const published = await movePost(booted.payload, draft, { stage: 'gepubliceerd' })
  expect((await read(token)).status).toBe(404)
  await movePost(booted.payload, published, { stage: 'ingetrokken' })
  expect((await read(token)).status).toBe(404)

  const abandoned = await makePost(booted.payload, { party: party.id })
  const other = await share(abandoned.id)
  await booted.payload.delete({ collection: 'posts', id: abandoned.id, overrideAccess: true })
  expect((await read(other)).status).toBe(404)
  expect(await linksOf(abandoned.id)).toEqual([])
})

test.each([
  ['leaves the party', (id: string) => leave(id)],
  ['has no account any more', (id: string) => booted.payload.delete({ collection: 'users', id })],
])('a link dies when its maker %s, and those of colleagues do not', async (_, goes) => {
  const { id } = await makePost(booted.payload, { party: party.id })
  const maker = await makeUser(booted, { seats: [{ party: party.id, role: 'writer' }] })
  const [theirs, kept] = [await share(id, 7, maker), await share(id)]
  expect((await read(theirs)).status).toBe(200)
  await goes(maker.id)
  expect((await read(theirs)).status).toBe(404)
  expect((await read(kept)).status).toBe(200)
})

test('a question that cannot be read is answered in Dutch', async () => {
  for (const path of ['/preview-links/share', '/posts/guard'])
    for (const body of [undefined, '', '{kapot', 'null', '"tekst"']) {
      const headers = { Authorization: `JWT ${writer.token}` }
      const request = new Request(`http://localhost/api${path}`, { method: 'POST', headers, body })
      const answer = await handleEndpoints({ config: booted.config, request })
      expect([path, body, answer.status]).toEqual([path, body, 400])
      expect(await answer.text()).toMatch(/Kies 1, 3 of 7 dagen|Stuur de velden van het stuk/)
    }
})

test('only members of the party share, only a draft, and only for the days that are offered', async () => {
  const draft = await makePost(booted.payload, { party: party.id })
  const asked = { post: draft.id, days: 3 }
  expect((await post(null, '/preview-links/share', asked)).status).toBe(404)
  expect((await post(stranger, '/preview-links/share', asked)).status).toBe(404)
  expect((await post(writer, '/preview-links/share', { ...asked, days: 365 })).status).toBe(400)
  await movePost(booted.payload, draft, { stage: 'gepubliceerd' })
  expect(complaints(await post(writer, '/preview-links/share', asked))[0]?.message).toContain(
    'geen concept meer',
  )
})

test('making a link and taking it back are in the log', async () => {
  const { id } = await makePost(booted.payload, { party: party.id, title: 'Meelezen' })
  await share(id, 1)
  const [link] = await linksOf(id)
  await post(writer, `/preview-links/${link?.id}/withdraw`)
  await post(writer, `/preview-links/${link?.id}/withdraw`)
  const { docs } = await booted.payload.find({
    collection: 'audit-entries',
    where: { subjectId: { equals: id } },
    sort: 'at',
    overrideAccess: true,
  })
  expect(docs).toMatchObject([
    { act: 'voorbeeld-gedeeld', detail: expect.stringMatching(/^voor De wethouder, tot \d/) },
    { act: 'voorbeeld-ingetrokken', subjectTitle: 'Meelezen' },
  ])
})
