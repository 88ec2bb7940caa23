import type { BootedPayload } from '@tests/support/boot-payload'
import type { Login } from '@tests/support/make-user'

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
      'https://',
    ],
    [
      'an amount upside down',
      { amounts: [{ kind: 'Werk', min: 10, max: 5 }] },
      'amounts.0.max',
      'lager',
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
    const { id: postId } = await makePost(booted.payload, {
      party,
      stage: 'gepubliceerd',
      ...pointing(id),
    })
    const refused = await remove(id, editor.token)
    expect(refused).toMatchObject({ status: 409 })
    expect(complaints(refused)[0]?.message).toContain('gepubliceerd stuk')
    await booted.payload.update({ collection: 'posts', id: postId, data: { stage: 'ingetrokken' } })
    expect((await remove(id, editor.token)).status).toBe(200)
  })

  test('by a draft only may be deleted', async () => {
    const { id } = await makeDecision(booted.payload, { dossiers: [dossier] })
    await makePost(booted.payload, { party, stances: [{ decision: id, stance: 'voor' }] })
    expect((await remove(id, editor.token)).status).toBe(200)
  })
})
