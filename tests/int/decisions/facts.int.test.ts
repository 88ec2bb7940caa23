import type { Where } from 'payload'
import type { BootedPayload } from '@tests/support/boot-payload'
import type { Login } from '@tests/support/make-user'

import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { idOf } from '@/platform/relation'
import { bootPayload } from '@tests/support/boot-payload'
import { fuzzy } from '@tests/support/fuzzy'
import { makeDecision } from '@tests/support/make-decision'
import { aSource, makeDossier } from '@tests/support/make-dossier'
import { makeMunicipality } from '@tests/support/make-municipality'
import { makeParty } from '@tests/support/make-party'
import { lexicalBody, makePost } from '@tests/support/make-post'
import { makeUser } from '@tests/support/make-user'
import { complaints, rest } from '@tests/support/rest'

let booted: BootedPayload
let municipality: string
let party: string
let dossier: string
let editor: Login

beforeAll(async () => {
  booted = await bootPayload()
  municipality = (await makeMunicipality(booted.payload)).id
  party = (await makeParty(booted.payload, { municipality })).id
  dossier = (await makeDossier(booted.payload, { municipalities: [municipality] })).id
  editor = await makeUser(booted, { seats: [{ party, role: 'editor' }] })
})

afterAll(async () => {
  await booted.stop()
})

const step = (more: object = {}) => ({
  title: `Stap ${Math.random()}`,
  dossiers: [dossier],
  kind: 'rapport',
  stage: 'advies',
  status: 'gehouden',
  when: { edtf: '2016-01-12' },
  sources: [aSource],
  ...more,
})
const post = (body: object) =>
  rest(booted.config, '/decisions?depth=0', { method: 'POST', body, token: editor.token })
const patch = (id: string, body: object) =>
  rest(booted.config, `/decisions/${id}?depth=0`, { method: 'PATCH', body, token: editor.token })

describe('bad input is refused at its field, in Dutch', () => {
  test.each([
    ['no source', { sources: [] }, 'sources', 'bron'],
    ['no EDTF', { when: { edtf: '2020-Q1' } }, 'when.edtf', '2020-33'],
    ['no date at all', { when: {} }, 'when.edtf', ''],
    [
      'a source that is no web address',
      { sources: [{ title: 'Brief', url: 'zomaar' }] },
      'sources.0.url',
      'geen webadres',
    ],
    [
      'an amount upside down',
      { amounts: [{ kind: 'Werk', min: 10, max: 5 }] },
      'amounts.0.max',
      'lager',
    ],
    [
      'a day that does not exist',
      { sources: [{ ...aSource, accessedOn: '2026-99-99' }] },
      'sources.0.accessedOn',
      'bestaat niet',
    ],
    [
      'an amount beyond money',
      { amounts: [{ kind: 'Werk', min: 1, max: 1e300 }] },
      'amounts.0.max',
      'nul',
    ],
    ['half a vote', { votes: { totals: { for: 1.5 } } }, 'votes.totals.for', 'heel getal'],
    ['a title of nothing that can be read', { title: '\u0000\u0001' }, 'title', ''],
    [
      'a source whose address has an end of line',
      { sources: [{ ...aSource, url: 'https://www.lochem.nl/\nbrief' }] },
      'sources.0.url',
      'geen webadres',
    ],
    ['a vote of nobody', { votes: { groups: [{ for: 3 }] } }, 'votes.groups.0.name', 'fractie'],
  ])('%s', async (_, wrong, path, words) => {
    const answer = await post(step(wrong))
    expect(answer.status).toBe(400)
    expect(complaints(answer)).toContainEqual(
      expect.objectContaining({ path, message: expect.stringContaining(words) as string }),
    )
  })
})

test('the address of a source may be typed without its start', async () => {
  const answer = await post(
    step({ sources: [{ title: 'Voorstel', url: 'voorbeeldstad.nl/raadsvoorstel' }] }),
  )
  expect(answer.status).toBe(201)
  expect(answer.body).toMatchObject({
    doc: { sources: [{ url: 'https://voorbeeldstad.nl/raadsvoorstel' }] },
  })
})

test('a fuzzy date is stored as written, as code, and as the days that it spans', async () => {
  const answer = await post(
    step({ when: { edtf: '2016-04-21/2016-04-30', asWritten: 'eind april 2016' } }),
  )
  expect(answer).toMatchObject({
    status: 201,
    body: {
      doc: { when: { asWritten: 'eind april 2016', sortFrom: '2016-04-21', sortTo: '2016-04-30' } },
    },
  })
})

test('whoever types days to sort by does not decide them', async () => {
  const answer = await post(
    step({ when: { edtf: '2016-04', sortFrom: '1999-01-01', sortTo: '1999-01-01' } }),
  )
  expect(answer).toMatchObject({
    body: { doc: { when: { sortFrom: '2016-04-01', sortTo: '2016-04-30' } } },
  })
})

test('a plan that moves stays visible, and cannot be wiped out', async () => {
  const { id } = await makeDecision(booted.payload, {
    dossiers: [dossier],
    status: 'gepland',
    when: fuzzy('2016-01-26', '26 januari'),
  })
  await patch(id, { when: { edtf: '2016-04-21/2016-04-30', asWritten: 'eind april' } })
  const moved = await patch(id, { when: { edtf: '2016-05', asWritten: 'mei' }, plannedWhen: [] })
  expect(moved).toMatchObject({
    status: 200,
    body: {
      doc: {
        when: { edtf: '2016-05', asWritten: 'mei', sortFrom: '2016-05-01' },
        plannedWhen: [
          { when: { asWritten: '26 januari', sortFrom: '2016-01-26' } },
          { when: { asWritten: 'eind april', sortTo: '2016-04-30' } },
        ],
      },
    },
  })
})

describe('a step without a status', () => {
  const years = (number: number) => String(new Date().getFullYear() + number)

  test.each([
    [years(-1), 'gehouden'],
    [years(1), 'gepland'],
    // As long as it may still come, it is planned.
    [`${years(-1)}/${years(1)}`, 'gepland'],
    [`${years(-1)}/..`, 'gepland'],
  ])('on %s is %s', async (edtf, status) => {
    const answer = await post(step({ status: undefined, when: { edtf } }))
    expect(answer).toMatchObject({ status: 201, body: { doc: { status } } })
  })

  test('gets one when it is emptied, and keeps what somebody chose', async () => {
    const { id } = await makeDecision(booted.payload, { dossiers: [dossier], status: 'vervallen' })
    expect(await patch(id, { summary: 'Anders.' })).toMatchObject({
      body: { doc: { status: 'vervallen' } },
    })
    expect(await patch(id, { status: null })).toMatchObject({
      status: 200,
      body: { doc: { status: 'gehouden' } },
    })
  })

  test('is told only of its date when that cannot be read', async () => {
    const answer = await post(step({ status: undefined, when: { edtf: '2020-Q1' } }))
    expect(complaints(answer).map(({ path }) => path)).toEqual(['when.edtf'])
  })
})

test('a client that sends only words is asked for the code: the server never guesses', async () => {
  const answer = await post(step({ when: { asWritten: 'begin 2027' } }))
  expect(answer.status).toBe(400)
  expect(complaints(answer)[0]).toMatchObject({ path: 'when.edtf' })
})

test('since when and until when a step holds is kept as vague as its source', async () => {
  const answer = await post(
    step({ effectFrom: { edtf: '2017-01-01' }, effectUntil: { edtf: '2020-37' } }),
  )
  expect(answer).toMatchObject({
    status: 201,
    body: {
      doc: {
        effectFrom: { sortFrom: '2017-01-01' },
        effectUntil: { asWritten: 'begin 2020', sortTo: '2020-04-30' },
      },
    },
  })
})

test('a vote that nobody counted stays unknown, and is not nobody', async () => {
  const groups = [{ party, for: 3, against: 0, abstained: null, unknown: 1 }]
  const answer = await post(step({ votes: { method: 'hand-opsteken', groups } }))
  expect(answer).toMatchObject({ status: 201 })
  const { doc } = answer.body as { doc: { votes: { groups: object[] } } }
  expect(doc.votes.groups[0]).toMatchObject({ for: 3, against: 0, abstained: null, unknown: 1 })
  expect((doc.votes.groups[0] as { absent?: number | null }).absent ?? null).toBeNull()
})

describe('a member of a party, whatever the role,', () => {
  test.each(['organisations', 'bodies', 'people'] as const)(
    'adds to the %s while entering a step',
    async (collection) => {
      const writer = await makeUser(booted, { seats: [{ party, role: 'writer' }] })
      const answer = await rest(booted.config, `/${collection}`, {
        method: 'POST',
        token: writer.token,
        body: { name: `Nieuw ${Math.random()}`, kind: 'anders', municipality },
      })
      expect(answer.status).toBe(201)
    },
  )
})

describe('the lists of the newsroom', () => {
  test.each([
    'where[kind][equals]=toezegging',
    'where[status][equals]=uitgesteld',
    'where[outcome][equals]=ingetrokken',
    'where[title][contains]=Zoekplaatje',
    'where[when.asWritten][like]=ooit in 1999',
    'where[when.sortFrom][less_than]=2000-01-01',
    'where[body][equals]=BODY',
    'where[body][in]=BODY',
    'where[dossiers][in]=DOSSIER',
    'where[dossiers][equals]=DOSSIER',
    'where[municipalities][in]=MUNICIPALITY',
    'where[and][0][municipalities][in]=MUNICIPALITY&where[and][1][kind][in]=toezegging,motie',
  ])('can be filtered by %s', async (query) => {
    const found = await theOne()
    const filled = query
      .replaceAll('BODY', found.body)
      .replaceAll('DOSSIER', found.dossier)
      .replaceAll('MUNICIPALITY', found.municipality)
    const { body } = await rest(booted.config, `/decisions?depth=0&${encodeURI(filled)}`)
    expect((body as { docs: { id: string }[] }).docs.map(({ id }) => id)).toEqual([found.id])
  })

  let made: Promise<Record<'id' | 'body' | 'dossier' | 'municipality', string>> | undefined
  const theOne = () => (made ??= makeTheOne())

  async function makeTheOne() {
    const elsewhere = (await makeMunicipality(booted.payload)).id
    const own = (await makeDossier(booted.payload, { municipalities: [elsewhere] })).id
    const body = await booted.payload.create({
      collection: 'bodies',
      data: { name: 'Raad', slug: '', kind: 'raad', municipality: elsewhere },
    })
    const { id } = await makeDecision(booted.payload, {
      title: 'Zoekplaatje',
      dossiers: [own],
      body: body.id,
      kind: 'toezegging',
      status: 'uitgesteld',
      outcome: 'ingetrokken',
      when: fuzzy('1999', 'ooit in 1999'),
    })
    return { id, body: body.id, dossier: own, municipality: elsewhere }
  }
})

test('every change names the party of whoever made it, and keeps the old version', async () => {
  const { id } = await makeDecision(booted.payload, { dossiers: [dossier], summary: 'Eerst.' })
  expect(await patch(id, { summary: 'Toen.' })).toMatchObject({
    body: { doc: { changedByParty: party } },
  })
  const versions = await booted.payload.findVersions({
    collection: 'decisions',
    where: { parent: { equals: id } },
    sort: 'createdAt',
    depth: 0,
  })
  expect(versions.docs.map(({ version }) => version.summary)).toEqual(['Eerst.', 'Toen.'])
})

test('a change by the platform itself is not laid at the door of whoever changed it before', async () => {
  const { payload } = booted
  const { id } = await makeDecision(payload, { dossiers: [dossier] })
  await patch(id, { summary: 'Van een lid.' })
  const doc = await payload.update({
    collection: 'decisions',
    id,
    data: { summary: 'Van een taak.' },
    depth: 0,
  })
  expect(doc).toMatchObject({ changedByParty: null, changedByAccount: null })
})

test('which account it was is not for visitors', async () => {
  const { id } = await makeDecision(booted.payload, { dossiers: [dossier] })
  await patch(id, { summary: 'Anders.' })
  const { body } = await rest(booted.config, `/decisions/${id}?depth=0`)
  expect(body).not.toHaveProperty('changedByAccount')
})

test('a step follows its dossier to another municipality', async () => {
  const own = (await makeDossier(booted.payload, { municipalities: [municipality] })).id
  const { id } = await makeDecision(booted.payload, { dossiers: [own] })
  const second = (await makeMunicipality(booted.payload)).id
  const share = (token: string) =>
    rest(booted.config, `/dossiers/${own}`, {
      method: 'PATCH',
      body: { municipalities: [municipality, second] },
      token,
    })
  expect((await share(editor.token)).status).toBe(403)
  const admin = await makeUser(booted, { isAdmin: true })
  expect((await share(admin.token)).status).toBe(200)
  const found = await booted.payload.findByID({ collection: 'decisions', id, depth: 0 })
  expect(found.municipalities).toEqual([municipality, second])
})

test('a fact is not moved to a municipality where one has no seat', async () => {
  const { id } = await makeDecision(booted.payload, { dossiers: [dossier] })
  const elsewhere = (await makeDossier(booted.payload)).id
  expect((await patch(id, { dossiers: [elsewhere] })).status).toBe(403)
  expect((await patch(id, { dossiers: [dossier, elsewhere] })).status).toBe(403)
  expect((await post(step({ dossiers: [dossier, elsewhere] }))).status).toBe(403)
})

describe('what a step names shows it on the page of something else', () => {
  test('so it is of a municipality of the step', async () => {
    const { payload } = booted
    const elsewhere = (await makeMunicipality(payload)).id
    const theirs = await makeDossier(payload, { municipalities: [elsewhere] })
    const decided = await makeDecision(payload, { dossiers: [theirs.id] })
    const stranger = (await makeParty(payload, { municipality: elsewhere })).id
    const body = await payload.create({
      collection: 'bodies',
      data: { name: 'Raad', slug: '', kind: 'raad', municipality: elsewhere },
    })
    const meeting = await payload.create({
      collection: 'meetings',
      data: {
        title: 'Raad',
        body: body.id,
        when: fuzzy('2026-12-03'),
        status: 'gepland',
        sources: [aSource],
      },
    })
    const foreign = {
      body: body.id,
      meeting: meeting.id,
      relations: [{ kind: 'vervangt', decision: decided.id }],
      proposers: [{ relationTo: 'parties', value: stranger }],
      votes: { groups: [{ party: stranger, for: 1 }] },
    }
    const { id } = await makeDecision(payload, { dossiers: [dossier] })
    for (const answer of [await post(step(foreign)), await patch(id, foreign)]) {
      expect(answer.status).toBe(400)
      expect(complaints(answer).map(({ path }) => path)).toEqual([
        'body',
        'meeting',
        'relations.0.decision',
        'proposers',
        'votes.groups.0.party',
      ])
    }
    const admin = await makeUser(booted, { isAdmin: true })
    const call = { method: 'PATCH', body: foreign, token: admin.token } as const
    expect((await rest(booted.config, `/decisions/${id}`, call)).status).toBe(200)
    // What is there stays, and does not keep a member from mending the rest.
    expect((await patch(id, { ...foreign, summary: 'Anders.' })).status).toBe(200)
  })

  test('and of any of its municipalities where it has more', async () => {
    const { payload } = booted
    const second = (await makeMunicipality(payload)).id
    const shared = await makeDossier(payload, { municipalities: [municipality, second] })
    const neighbour = (await makeParty(payload, { municipality: second })).id
    const votes = { groups: [{ party: neighbour, for: 1 }] }
    expect((await post(step({ dossiers: [shared.id], votes }))).status).toBe(201)
  })
})

test('nobody says when a fact was made or changed', async () => {
  const past = '2000-01-01T12:00:00.000Z'
  const made = await post(step({ createdAt: past, updatedAt: past }))
  const { id } = (made.body as { doc: { id: string } }).doc
  await patch(id, { summary: 'Anders.', createdAt: past, updatedAt: past })
  const found = await booted.payload.findByID({ collection: 'decisions', id })
  expect(found.createdAt > '2020').toBe(true)
  expect(found.updatedAt > '2020').toBe(true)
})

test('an empty step says what is missing, and a dossier that is gone is named', async () => {
  const empty = await post({})
  expect(empty.status).toBe(400)
  expect(complaints(empty).map(({ path }) => path)).toEqual(
    expect.arrayContaining(['title', 'dossiers', 'sources']),
  )
  const gone = await post(step({ dossiers: ['6b0253004213a02ae5bb4487'] }))
  expect(gone.status).toBe(400)
  expect(complaints(gone)).toMatchObject([{ path: 'dossiers' }])
})

test('a dossier of two municipalities takes steps from both, and from nobody else', async () => {
  const neighbour = await makeParty(booted.payload)
  const shared = await makeDossier(booted.payload, {
    municipalities: [municipality, idOf(neighbour.municipality) ?? ''],
  })
  const member = await makeUser(booted, { seats: [{ party: neighbour.id, role: 'writer' }] })
  const stranger = await makeUser(booted, {
    seats: [{ party: (await makeParty(booted.payload)).id, role: 'writer' }],
  })
  const add = async (token: string) =>
    rest(booted.config, '/decisions', {
      method: 'POST',
      body: step({ dossiers: [shared.id] }),
      token,
    })
  expect((await add(editor.token)).status).toBe(201)
  expect((await add(member.token)).status).toBe(201)
  expect((await add(stranger.token)).status).toBe(403)
})

describe('a fact that a published post points at', () => {
  const card = (decision: string) =>
    lexicalBody({
      type: 'block',
      version: 2,
      format: '',
      fields: { id: 'b1', blockType: 'besluitkaart', blockName: '', decision },
    })
  const remove = (id: string, token: string) =>
    rest(booted.config, `/decisions/${id}`, { method: 'DELETE', token })

  test.each([
    ['a stance', (decision: string) => ({ stances: [{ decision, stance: 'voor' as const }] })],
    ['a card in its text', (decision: string) => ({ body: card(decision) })],
  ])('by %s is not deleted by an editor, and is by the admin', async (_, pointing) => {
    const { id } = await makeDecision(booted.payload, { dossiers: [dossier] })
    const { id: postId, title } = await makePost(booted.payload, {
      party,
      stage: 'gepubliceerd',
      ...pointing(id),
    })
    const refused = await remove(id, editor.token)
    expect(refused).toMatchObject({ status: 409 })
    expect(complaints(refused)[0]?.message).toContain(
      `Een gepubliceerd stuk verwijst hiernaar: ‘${title}’.`,
    )
    await booted.payload.update({ collection: 'posts', id: postId, data: { stage: 'ingetrokken' } })
    expect((await remove(id, editor.token)).status).toBe(200)
  })

  test('by a draft only may be deleted', async () => {
    const { id } = await makeDecision(booted.payload, { dossiers: [dossier] })
    await makePost(booted.payload, { party, stances: [{ decision: id, stance: 'voor' }] })
    expect((await remove(id, editor.token)).status).toBe(200)
  })
})

test('a slip is taken back within a day; after that a step is public record', async () => {
  const place = { dossiers: [dossier] }
  const slip = await makeDecision(booted.payload, place)
  const old = await makeDecision(booted.payload, {
    ...place,
    title: 'Van gisteren',
    createdAt: new Date(Date.now() - 25 * 60 * 60_000).toISOString(),
  })
  const remove = (id: string, token: string) =>
    rest(booted.config, `/decisions/${id}`, { method: 'DELETE', token })
  expect((await remove(slip.id, editor.token)).status).toBe(200)
  const refused = await remove(old.id, editor.token)
  expect(refused.status).toBe(409)
  expect(complaints(refused)[0]?.message).toMatch(/‘Van gisteren’ staat al langer.*‘vervallen’/)
  const admin = await makeUser(booted, { isAdmin: true })
  expect((await remove(old.id, admin.token)).status).toBe(200)
})

test('a form offers what is of the municipalities of its dossiers', async () => {
  const { payload } = booted
  const elsewhere = (await makeMunicipality(payload)).id
  const bodyIn = (place: string) =>
    payload.create({
      collection: 'bodies',
      data: { name: `Raad ${place}`, slug: '', kind: 'raad', municipality: place },
    })
  const here = await bodyIn(municipality)
  const there = await bodyIn(elsewhere)
  const field = booted.config.collections
    .find(({ slug }) => slug === 'decisions')
    ?.flattenedFields.find(({ name }) => name === 'body')
  if (!field || !('filterOptions' in field) || typeof field.filterOptions !== 'function')
    throw new Error('The field offers everything.')
  const req = await createLocalReq({}, payload)
  const where = await field.filterOptions({
    blockData: undefined,
    data: { dossiers: [dossier] },
    id: 'new',
    options: [],
    relationTo: 'bodies',
    req,
    siblingData: {},
    user: null,
  })
  const { docs } = await payload.find({
    collection: 'bodies',
    where: { and: [where as Where, { id: { in: [here.id, there.id] } }] },
  })
  expect(docs.map(({ id }) => id)).toEqual([here.id])
})

describe('a fact that others cannot do without', () => {
  const remove = (path: string, token: string) =>
    rest(booted.config, path, { method: 'DELETE', token })

  test('is kept, with the titles of five that use it and the number of the rest', async () => {
    const own = (await makeDossier(booted.payload, { municipalities: [municipality] })).id
    const titles: string[] = []
    for (let day = 1; day <= 7; day += 1) {
      const when = fuzzy(`2016-01-0${day}`)
      titles.push((await makeDecision(booted.payload, { dossiers: [own], when })).title)
    }
    const refused = await remove(`/dossiers/${own}`, editor.token)
    expect(refused.status).toBe(409)
    // As in the list: the latest first.
    const named = titles
      .toReversed()
      .slice(0, 5)
      .map((title) => `‘${title}’`)
    expect(complaints(refused)[0]?.message).toBe(
      `Dit wordt nog gebruikt. Verander of verwijder eerst: Stappen: ${named.join(', ')} en nog 2.`,
    )
  })

  test('names nothing that the asker may not read', async () => {
    const { id } = await makeParty(booted.payload, { municipality })
    const member = await makeUser(booted, { seats: [{ party: id, role: 'writer' }] })
    const draft = await makePost(booted.payload, { party: id })
    const admin = await makeUser(booted, { isAdmin: true })
    const refusalFor = async (asker: string) => {
      const user = await booted.payload.findByID({ collection: 'users', id: asker, depth: 0 })
      const attempt = booted.payload.delete({
        collection: 'parties',
        id,
        user: { ...user, collection: 'users' },
        // Whoever may delete a party reads all; the refusal must be right for others all the same.
        overrideAccess: true,
      })
      return attempt.then(
        () => '',
        (error: unknown) => String(error),
      )
    }
    expect(await refusalFor(admin.id)).toContain(`Stukken: ‘${draft.title}’`)
    expect(await refusalFor(member.id)).toContain(`Stukken: ‘${draft.title}’`)
    expect(await refusalFor(editor.id)).toContain('Stukken: 1;')
  })
})
