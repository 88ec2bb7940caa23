import type { BootedPayload } from '@tests/support/boot-payload'
import type { Login } from '@tests/support/make-user'
import type { Post } from '@/payload-types'

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { publishDue } from '@/publishing/api'
import { bootPayload } from '@tests/support/boot-payload'
import { makeDecision } from '@tests/support/make-decision'
import { makeDossier } from '@tests/support/make-dossier'
import { makeMedia } from '@tests/support/make-media'
import { makeMunicipality } from '@tests/support/make-municipality'
import { makeParty } from '@tests/support/make-party'
import { lexicalText, makePost } from '@tests/support/make-post'
import { makeUser } from '@tests/support/make-user'
import { complaints, rest } from '@tests/support/rest'

let booted: BootedPayload
let party: string
let municipality: string
let writer: Login
let editor: Login
let made = 0

beforeAll(async () => {
  booted = await bootPayload()
  municipality = (await makeMunicipality(booted.payload)).id
  party = (await makeParty(booted.payload, { municipality })).id
  writer = await makeUser(booted, { seats: [{ party, role: 'writer' }] })
  editor = await makeUser(booted, { seats: [{ party, role: 'editor' }] })
})

afterAll(async () => {
  await booted.stop()
})

const newPost = (more: object = {}) => ({
  party,
  type: 'nieuws',
  // A number of that many digits may look like a phone number.
  title: `Stuk ${(made += 1)}`,
  lead: 'Kort.',
  body: lexicalText('De eerste tekst.'),
  sources: [{ title: 'Raadsstuk' }],
  ...more,
})

async function create(more: object = {}, { token } = writer): Promise<Post> {
  const answer = await rest(booted.config, '/posts?depth=0', {
    method: 'POST',
    body: newPost(more),
    token,
  })
  expect(answer).toMatchObject({ status: 201 })
  return (answer.body as { doc: Post }).doc
}

function change(id: string, body: object, { token } = editor, query = '') {
  return rest(booted.config, `/posts/${id}?depth=0${query}`, { method: 'PATCH', body, token })
}

async function approved(more: object = {}): Promise<Post> {
  const { id } = await create(more)
  expect(await change(id, { stage: 'ter-beoordeling' }, writer)).toMatchObject({ status: 200 })
  const answer = await change(id, { stage: 'goedgekeurd' })
  expect(answer).toMatchObject({
    status: 200,
    body: { doc: { stage: 'goedgekeurd', _status: 'draft' } },
  })
  return (answer.body as { doc: Post }).doc
}

async function published(more: object = {}): Promise<Post> {
  const { id } = await approved(more)
  const answer = await change(id, { stage: 'gepubliceerd' })
  expect(answer).toMatchObject({
    status: 200,
    body: { doc: { stage: 'gepubliceerd', _status: 'published' } },
  })
  return (answer.body as { doc: Post }).doc
}

async function asVisitor(id: string): Promise<Post | null> {
  const answer = await rest(booted.config, `/posts/${id}?depth=0`)
  return answer.status === 200 ? (answer.body as Post) : null
}

const stored = (id: string) =>
  booted.payload.findByID({ collection: 'posts', id, draft: false, depth: 0 })
const latest = (id: string) =>
  booted.payload.findByID({ collection: 'posts', id, draft: true, depth: 0 })

describe('from draft to publication', () => {
  test('a visitor sees a post at the moment it is published, and not before', async () => {
    const { id } = await create()
    for (const [stage, login] of [
      ['ter-beoordeling', writer],
      ['goedgekeurd', editor],
    ] as const) {
      await change(id, { stage }, login)
      expect(await asVisitor(id)).toBeNull()
    }
    await change(id, { stage: 'gepubliceerd' })
    expect(await asVisitor(id)).toMatchObject({ stage: 'gepubliceerd' })
  })

  test('visitors are not shown who wrote, who approved, or notes for colleagues', async () => {
    const { id } = await published({ embargoNote: 'geheim' })
    const post = await asVisitor(id)
    expect(post?.writtenBy ?? []).toEqual([])
    expect(post?.approval ?? null).toBeNull()
    expect(JSON.stringify(post)).not.toContain('geheim')
  })

  test('a post cannot be born published', async () => {
    const answer = await rest(booted.config, '/posts', {
      method: 'POST',
      body: newPost({ stage: 'gepubliceerd' }),
      token: editor.token,
    })
    expect(answer.status).toBe(400)
    expect(complaints(answer)).toMatchObject([
      { path: 'stage', message: expect.stringContaining('Laat het eerst beoordelen') },
    ])
  })

  test.each(['', '&draft=true'])('Payload’s own _status publishes nothing (%s)', async (query) => {
    const { id } = await create()
    const answer = await change(id, { _status: 'published' }, editor, query)
    expect(answer.status).toBe(400)
    expect(await asVisitor(id)).toBeNull()
  })

  test('an unknown stage is a clear refusal at the field', async () => {
    const { id } = await create()
    const answer = await change(id, { stage: 'klaar' })
    expect(answer.status).toBe(400)
    expect(complaints(answer)[0]).toMatchObject({ path: 'stage' })
    expect(await latest(id)).toMatchObject({ stage: 'concept' })
  })

  test('an editor does not approve what only they wrote', async () => {
    const { id } = await create({}, editor)
    await change(id, { stage: 'ter-beoordeling' })
    const answer = await change(id, { stage: 'goedgekeurd' })
    expect(answer.status).toBe(400)
    expect(complaints(answer)[0]).toMatchObject({
      path: 'stage',
      message: expect.stringContaining('Vraag een collega'),
    })
  })

  test('the only account of a party may, and it shows', async () => {
    const small = (await makeParty(booted.payload)).id
    const alone = await makeUser(booted, { seats: [{ party: small, role: 'editor' }] })
    const { id } = await create({ party: small }, alone)
    await change(id, { stage: 'ter-beoordeling' }, alone)
    expect(await change(id, { stage: 'goedgekeurd' }, alone)).toMatchObject({
      status: 200,
      body: { doc: { approval: { isOwnWork: true } } },
    })
  })

  test('the admin of the platform is not that account, and does not approve own work there', async () => {
    const small = (await makeParty(booted.payload)).id
    await makeUser(booted, { seats: [{ party: small, role: 'editor' }] })
    const admin = await makeUser(booted, { isAdmin: true })
    const { id } = await create({ party: small }, admin)
    await change(id, { stage: 'ter-beoordeling' }, admin)
    const answer = await change(id, { stage: 'goedgekeurd' }, admin)
    expect([answer.status, complaints(answer)[0]?.path]).toEqual([400, 'stage'])
  })

  test.each([
    ['a space', ' '],
    ['what nobody sees', '\u200B\u00A0'],
  ])('a title of %s is none', async (_, title) => {
    const { id } = await create()
    for (const query of ['', '&draft=true']) {
      const answer = await change(id, { title, stage: 'ter-beoordeling' }, writer, query)
      expect([answer.status, complaints(answer)[0]?.path]).toEqual([400, 'title'])
    }
    await change(id, { title }, writer, '&draft=true&autosave=true')
    expect((await change(id, { stage: 'ter-beoordeling' }, writer)).status).toBe(400)
    expect((await latest(id)).title).toBe('')
  })

  test('space around a title goes when it is offered, and stays while somebody types', async () => {
    const { id } = await create()
    await change(id, { title: ' Een halve ' }, writer, '&draft=true&autosave=true')
    expect((await latest(id)).title).toBe(' Een halve ')
    expect((await change(id, { stage: 'ter-beoordeling' }, writer)).status).toBe(200)
    expect((await latest(id)).title).toBe('Een halve')
  })

  test.each([
    ['a list', ['2099-12-01T10:00']],
    ['a number', 4099680000000],
    ['a group', { at: '2099-12-01T10:00' }],
  ])('%s is no moment', async (_, moment) => {
    const { id } = await approved()
    const answer = await change(id, { stage: 'gepland', publishAt: moment })
    expect([answer.status, complaints(answer)[0]?.path]).toEqual([400, 'publishAt'])
    expect(complaints(answer)[0]?.message).toContain('geen dag met een tijd')
    expect((await change(id, { expireAt: moment })).status).toBe(400)
    expect(await latest(id)).toMatchObject({ stage: 'goedgekeurd' })
  })

  test('when a public post goes offline is for its party to know', async () => {
    const { id } = await published({ expireAt: '2099-12-01T10:00:00.000Z' })
    const ask = async (query: string, token?: string) => {
      const asked = `/posts?depth=0&where[id][equals]=${id}${query}`
      const { status, body } = await rest(booted.config, asked, { token })
      return { status, docs: (body as { docs?: Post[] }).docs ?? [] }
    }
    const search = '&where[expireAt][exists]=true'
    expect((await ask('')).docs).toHaveLength(1)
    expect((await ask('')).docs[0]).not.toHaveProperty('expireAt')
    expect((await ask('', writer.token)).docs[0]?.expireAt).toBe('2099-12-01T10:00:00.000Z')
    expect((await ask(search)).docs).toEqual([])
    expect((await ask('&sort=expireAt')).docs).toEqual([])
    expect((await ask(search, writer.token)).docs).toHaveLength(1)
  })

  test('server-side marks cannot be forged', async () => {
    const { id } = await create({
      approval: { hash: 'x', at: '2026-01-01T00:00:00Z' },
      writtenBy: [editor.id],
    })
    const post = await latest(id)
    expect(post.approval?.hash ?? null).toBeNull()
    expect(post.writtenBy).toEqual([writer.id])
  })
})

describe('an edit undoes approval', () => {
  test.each([
    ['a full save', ''],
    ['a draft save', '&draft=true'],
    ['an autosave', '&draft=true&autosave=true'],
  ])('by %s', async (_, query) => {
    const { id } = await approved()
    await change(id, { stage: 'gepland', publishAt: inHours(1) })
    const answer = await change(id, { lead: 'Toch anders.' }, writer, query)
    expect(answer).toMatchObject({ status: 200, body: { doc: { stage: 'concept' } } })
    expect(await stored(id)).toMatchObject({ stage: 'concept', publishAt: null })
    await publishDue(booted.payload, new Date(inHours(2)))
    expect(await asVisitor(id)).toBeNull()
  })

  test('saving without a change keeps the plan', async () => {
    const { id } = await approved()
    await change(id, { stage: 'gepland', publishAt: inHours(1) })
    const { title } = await latest(id)
    await change(id, { title, embargoNote: 'Voor collega’s' }, writer)
    expect(await stored(id)).toMatchObject({ stage: 'gepland' })
  })

  test('what a form saves by itself moves nothing, whatever stage it was opened with', async () => {
    const { id } = await published()
    const byItself = '&draft=true&autosave=true'
    expect((await change(id, { stage: 'ingetrokken' }, editor, byItself)).status).toBe(200)
    expect(await stored(id)).toMatchObject({ stage: 'gepubliceerd', _status: 'published' })
    expect(await asVisitor(id)).not.toBeNull()

    const waiting = await approved()
    await change(waiting.id, { stage: 'gepubliceerd' }, editor, byItself)
    expect(await stored(waiting.id)).toMatchObject({ stage: 'goedgekeurd', _status: 'draft' })
  })

  test('a move can be sent as a draft too, and is then complete', async () => {
    const { id } = await create()
    await change(id, { stage: 'ter-beoordeling' }, writer, '&draft=true')
    expect(await stored(id)).toMatchObject({ stage: 'ter-beoordeling' })
  })

  test('an incomplete draft is kept, and is not offered for review until it is complete', async () => {
    const answer = await rest(booted.config, '/posts?draft=true', {
      method: 'POST',
      body: { party, title: 'Half af' },
      token: writer.token,
    })
    expect(answer.status).toBe(201)
    const { id } = (answer.body as { doc: Post }).doc
    const offered = await change(id, { stage: 'ter-beoordeling' }, writer)
    expect(offered.status).toBe(400)
    expect(complaints(offered).map(({ path }) => path)).toContain('lead')
    expect(await latest(id)).toMatchObject({ title: 'Half af', stage: 'concept' })
  })
})

describe('planning', () => {
  test('Dutch wall time is understood', async () => {
    const { id } = await approved()
    await change(id, { stage: 'gepland', publishAt: '2099-07-01T20:00' })
    expect(await stored(id)).toMatchObject({ publishAt: '2099-07-01T18:00:00.000Z' })
  })

  test.each([
    ['in the past', '2020-01-01T10:00', 'al voorbij'],
    ['missing', undefined, 'Kies wanneer'],
    ['no moment', 'morgenavond', 'Schrijf dag en tijd zo'],
    ['in American order', '12/31/2026', 'Schrijf dag en tijd zo'],
    ['in English words', 'June 1 2027 10:00', 'Schrijf dag en tijd zo'],
    ['with the day first', '06-07-2027 10:00', 'Schrijf dag en tijd zo'],
    ['without a time', '2099-12-01', 'Schrijf dag en tijd zo'],
    ['on no day', '2099-02-30T10:00', 'Deze dag bestaat niet: 2099-02-30.'],
    ['on no day, with an offset', '2099-02-30T10:00:00Z', 'Deze dag bestaat niet: 2099-02-30.'],
  ])('a plan that is %s is refused at the field', async (_, publishAt, words) => {
    const { id } = await approved()
    const answer = await change(id, { stage: 'gepland', publishAt })
    expect(answer.status).toBe(400)
    expect(complaints(answer)[0]).toMatchObject({
      path: 'publishAt',
      message: expect.stringContaining(words),
    })
    expect(await stored(id)).toMatchObject({ stage: 'goedgekeurd' })
  })

  test.each([
    ['12/31/2099', 'Schrijf dag en tijd zo'],
    ['2099-02-30T10:00', 'Deze dag bestaat niet: 2099-02-30.'],
  ])('%s is no moment to go offline either', async (expireAt, words) => {
    const { id } = await approved()
    const answer = await change(id, { expireAt })
    expect(answer.status).toBe(400)
    expect(complaints(answer)[0]).toMatchObject({
      path: 'expireAt',
      message: expect.stringContaining(words),
    })
  })

  test.each([
    ['2099-07-01T20:00:30', '2099-07-01T18:00:30.000Z'],
    ['2099-07-01T20:00:00+02:00', '2099-07-01T18:00:00.000Z'],
    ['2099-07-01T18:00:00.000Z', '2099-07-01T18:00:00.000Z'],
    ['', null],
    [null, null],
  ])('%j is a moment to go offline, or none', async (expireAt, kept) => {
    const { id } = await approved()
    expect((await change(id, { expireAt })).status).toBe(200)
    expect((await latest(id)).expireAt ?? null).toBe(kept)
  })

  test('a plan can be moved and cancelled', async () => {
    const { id } = await approved()
    await change(id, { stage: 'gepland', publishAt: '2099-07-01T20:00' })
    await change(id, { stage: 'gepland', publishAt: '2099-07-02T20:00' })
    expect(await stored(id)).toMatchObject({ publishAt: '2099-07-02T18:00:00.000Z' })
    await change(id, { stage: 'goedgekeurd' })
    expect(await stored(id)).toMatchObject({ stage: 'goedgekeurd', publishAt: null })
  })

  test('a writer cannot move a plan', async () => {
    const { id } = await approved()
    await change(id, { stage: 'gepland', publishAt: '2099-07-01T20:00' })
    const answer = await change(id, { publishAt: '2099-08-01T20:00' }, writer)
    expect(answer.status).toBe(400)
    expect(await stored(id)).toMatchObject({ publishAt: '2099-07-01T18:00:00.000Z' })
  })
})

describe('after publication', () => {
  test('a change needs a correction, by an editor', async () => {
    const { id } = await published()
    expect(complaints(await change(id, { lead: 'Beter.' }))[0]).toMatchObject({
      path: 'corrections',
    })
    const byWriter = await change(
      id,
      { lead: 'Beter.', corrections: [{ text: 'Zie de inleiding.' }] },
      writer,
    )
    expect(byWriter.status).toBe(400)
    expect(await asVisitor(id)).toMatchObject({ lead: 'Kort.' })
    const answer = await change(id, {
      lead: 'Beter.',
      corrections: [{ text: 'Zie de inleiding.' }],
    })
    expect(answer.status).toBe(200)
    expect(await asVisitor(id)).toMatchObject({
      lead: 'Beter.',
      corrections: [{ text: 'Zie de inleiding.', on: expect.stringMatching(/^\d{4}-/) }],
    })
  })

  test('earlier corrections stay', async () => {
    const { id } = await published()
    await change(id, { lead: 'Beter.', corrections: [{ text: 'Eerste.' }] })
    const answer = await change(id, { lead: 'Nog beter.', corrections: [{ text: 'Tweede.' }] })
    expect(complaints(answer)[0]).toMatchObject({
      path: 'corrections',
      message: expect.stringContaining('blijven staan'),
    })
  })

  test('a writer’s autosave on a public post changes nothing for readers', async () => {
    const { id } = await published()
    const answer = await change(id, { lead: 'In bewerking.' }, writer, '&draft=true&autosave=true')
    expect(answer.status).toBe(200)
    expect(await asVisitor(id)).toMatchObject({ lead: 'Kort.', stage: 'gepubliceerd' })
    expect(await latest(id)).toMatchObject({ lead: 'In bewerking.' })
  })

  test('a published stance is not edited', async () => {
    const dossier = (await makeDossier(booted.payload, { municipalities: [municipality] })).id
    const { id } = await published({ stances: [{ dossier, stance: 'voor' }] })
    const answer = await change(id, {
      stances: [{ dossier, stance: 'tegen' }],
      corrections: [{ text: 'Wij zijn van mening veranderd.' }],
    })
    expect(answer.status).toBe(400)
    expect(complaints(answer)[0]).toMatchObject({
      path: 'stances',
      message: expect.stringContaining('nieuw stuk'),
    })
  })

  test('withdrawn is gone for visitors and final', async () => {
    const { id } = await published()
    await change(id, { stage: 'ingetrokken' })
    expect(await asVisitor(id)).toBeNull()
    expect((await change(id, { stage: 'gepubliceerd' })).status).toBe(400)
    expect((await change(id, { lead: 'Terug!' }, editor, '&draft=true')).status).toBe(400)
  })

  test('an old version comes back beside what readers see, and never past the workflow', async () => {
    const { id } = await published()
    const online = await asVisitor(id)
    const { docs } = await booted.payload.findVersions({
      collection: 'posts',
      where: { parent: { equals: id } },
      depth: 0,
    })
    const draft = docs.find(({ version }) => version.stage === 'concept')
    const answer = await rest(booted.config, `/posts/versions/${draft?.id}`, {
      method: 'POST',
      token: editor.token,
    })
    expect(answer.status).toBe(200)
    expect(await asVisitor(id)).toEqual(online)
    expect(await latest(id)).toMatchObject({ stage: 'gepubliceerd', _status: 'draft' })
  })
})

describe('the address of a post', () => {
  const slugOf = async (id: string) => (await latest(id)).slug

  test('grows with a title that is still being typed, and stays once it is public', async () => {
    const { id } = await create({ title: 'Zorg in' })
    await change(
      id,
      { title: 'Zorg in de wijk', slug: 'zorg-in' },
      writer,
      '&draft=true&autosave=true',
    )
    expect(await slugOf(id)).toBe('zorg-in-de-wijk')
    for (const stage of ['ter-beoordeling', 'goedgekeurd', 'gepubliceerd'])
      await change(id, { stage })
    await change(id, { title: 'Zorg in elke wijk', corrections: [{ text: 'De titel.' }] })
    expect(await asVisitor(id)).toMatchObject({
      title: 'Zorg in elke wijk',
      slug: 'zorg-in-de-wijk',
    })
  })

  test('that somebody typed is kept when the title changes', async () => {
    const { id } = await create({ title: 'Zorg op maat', slug: 'eigen-keuze' })
    await change(id, { title: 'Zorg dichterbij' }, writer, '&draft=true')
    expect(await slugOf(id)).toBe('eigen-keuze')
  })

  test('made from a title that the party used before gets a number', async () => {
    await create({ title: 'Dubbel' })
    const { id } = await create({ title: 'Dubbel' })
    expect(await slugOf(id)).toBe('dubbel-2')
  })
})

describe('files', () => {
  let media: string
  beforeEach(async () => {
    media = (await makeMedia(booted.payload, party)).id
  })
  const isPublic = async () => (await rest(booted.config, `/media/${media}`)).status === 200

  test('a picture is public for as long as a public post shows it', async () => {
    const { id } = await approved({ hero: { media } })
    expect(await isPublic()).toBe(false)
    await change(id, { stage: 'gepubliceerd' })
    expect(await isPublic()).toBe(true)
    await change(id, { stage: 'ingetrokken' })
    expect(await isPublic()).toBe(false)
  })

  test('a picture that another post still shows stays public', async () => {
    await published({ hero: { media } })
    const { id } = await published({ hero: { media } })
    await change(id, { stage: 'ingetrokken' })
    expect(await isPublic()).toBe(true)
  })

  test('nobody publishes another party’s picture', async () => {
    const foreign = (await makeMedia(booted.payload, (await makeParty(booted.payload)).id)).id
    const answer = await rest(booted.config, '/posts', {
      method: 'POST',
      body: newPost({ hero: { media: foreign } }),
      token: writer.token,
    })
    expect(answer.status).toBe(400)
    expect(complaints(answer)[0]).toMatchObject({ path: 'hero.media' })
  })
})

describe('bad input', () => {
  test('a stance on a decision of another municipality', async () => {
    const decision = (await makeDecision(booted.payload)).id
    const answer = await rest(booted.config, '/posts', {
      method: 'POST',
      body: newPost({ stances: [{ decision, stance: 'voor' }] }),
      token: writer.token,
    })
    expect(answer.status).toBe(400)
    expect(complaints(answer)[0]).toMatchObject({
      path: 'stances.0.decision',
      message: expect.stringContaining('andere gemeente'),
    })
  })

  test('a second post on the same address of a party; the same address at another party is fine', async () => {
    await create({ slug: 'zorg-dichtbij' })
    const answer = await rest(booted.config, '/posts', {
      method: 'POST',
      body: newPost({ slug: 'zorg-dichtbij' }),
      token: writer.token,
    })
    expect(answer.status).toBe(400)
    expect(complaints(answer)[0]).toMatchObject({
      path: 'slug',
      message: expect.stringContaining('zorg-dichtbij'),
    })
    await expect(makePost(booted.payload, { slug: 'zorg-dichtbij' })).resolves.toMatchObject({
      slug: 'zorg-dichtbij',
    })
  })

  test('the name of a fixed page is no address for a post', async () => {
    const answer = await rest(booted.config, '/posts', {
      method: 'POST',
      body: newPost({ slug: 'colofon' }),
      token: writer.token,
    })
    expect(complaints(answer)[0]).toMatchObject({
      path: 'slug',
      message: expect.stringContaining('vaste pagina'),
    })
  })

  test('a picture without words for who cannot see it', async () => {
    const form = new FormData()
    const { onePicture } = await import('@tests/support/make-media')
    form.append(
      'file',
      new File([new Uint8Array(await onePicture())], 'zonder.png', { type: 'image/png' }),
    )
    form.append('_payload', JSON.stringify({ party }))
    const answer = await rest(booted.config, '/media', {
      method: 'POST',
      body: form,
      token: writer.token,
    })
    expect(answer.status).toBe(400)
    expect(complaints(answer)[0]).toMatchObject({ path: 'alt' })
  })
})

function inHours(hours: number): string {
  return new Date(Date.now() + hours * 3_600_000).toISOString()
}
