import type { BootedPayload } from '@tests/support/boot-payload'
import type { Login } from '@tests/support/make-user'
import type { Answer } from '@tests/support/rest'
import type { Post } from '@/payload-types'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { retryWriteConflicts } from '@/platform/retry-write-conflicts'
import { bootPayload } from '@tests/support/boot-payload'
import { makeParty } from '@tests/support/make-party'
import { makePost } from '@tests/support/make-post'
import { makeUser } from '@tests/support/make-user'
import { rest } from '@tests/support/rest'

let booted: BootedPayload
let party: string
let anna: Login
let bram: Login

beforeAll(async () => {
  booted = await bootPayload()
  party = (await makeParty(booted.payload)).id
  anna = await makeUser(booted, { seats: [{ party, role: 'writer' }] })
  bram = await makeUser(booted, { seats: [{ party, role: 'editor' }] })
})

afterAll(() => booted.stop())

/** As the form saves itself. */
const typed = '&draft=true&autosave=true'

const save = (id: string, body: object, { token }: Login, query = typed) =>
  rest(booted.config, `/posts/${id}?depth=0${query}`, { method: 'PATCH', body, token })

async function open(id: string, { token }: Login): Promise<Post> {
  const answer = await rest(booted.config, `/posts/${id}?depth=0&draft=true`, { token })
  return answer.body as Post
}

const makeDraft = () =>
  makePost(booted.payload, { party, type: 'nieuws', sources: [{ title: 'Raadsstuk' }] })

const docOf = (answer: Answer): Post => (answer.body as { doc: Post }).doc

test('who saved in between is told with the time, and nothing is overwritten', async () => {
  const { id } = await makeDraft()
  const { basedOn } = await open(id, anna)
  expect((await save(id, { lead: 'Van Bram.', basedOn }, bram)).status).toBe(200)
  const refused = await save(id, { lead: 'Van Anna.', basedOn }, anna)
  const { name } = await booted.payload.findByID({ collection: 'users', id: bram.id })
  expect(refused).toMatchObject({
    status: 409,
    body: {
      errors: [
        {
          message: expect.stringMatching(`${name} heeft dit stuk om \\d+\\.\\d\\d uur ook bewaard`),
          data: { code: 'SAVED_IN_BETWEEN', errors: [{ path: 'basedOn' }] },
        },
      ],
    },
  })
  expect((await open(id, anna)).lead).toBe('Van Bram.')
})

test.each([
  ['with another title, by which its address follows', { title: 'Een andere titel', lead: 'X.' }],
  ['with another address', { slug: 'een-ander-adres', lead: 'X.' }],
  ['as a draft that moves on', { stage: 'ter-beoordeling', lead: 'X.' }],
])('nor is it %s', async (_, change) => {
  const { id } = await makeDraft()
  const { basedOn } = await open(id, anna)
  expect((await save(id, { lead: 'Van Bram.', basedOn }, bram)).status).toBe(200)
  const query = 'stage' in change ? '&draft=true' : typed
  expect((await save(id, { ...change, basedOn }, anna, query)).status).toBe(409)
  expect((await open(id, anna)).lead).toBe('Van Bram.')
})

test('another window of one’s own counts as well', async () => {
  const { id } = await makeDraft()
  const { basedOn } = await open(id, anna)
  await save(id, { lead: 'In het ene venster.', basedOn }, anna)
  expect(await save(id, { lead: 'In het andere.', basedOn }, anna)).toMatchObject({
    status: 409,
    body: { errors: [{ message: expect.stringContaining('in een ander venster') }] },
  })
})

test('one form goes on from what it saved itself, through every stage', async () => {
  const { id } = await makeDraft()
  let { basedOn } = await open(id, anna)
  const goOn = async (body: object, login: Login, query?: string) => {
    const answer = await save(id, { ...body, basedOn }, login, query)
    expect(answer).toMatchObject({ status: 200 })
    basedOn = docOf(answer).basedOn
    expect((await open(id, login)).basedOn).toBe(basedOn)
  }
  await goOn({ lead: 'Eén.' }, anna)
  await goOn({ lead: 'Twee.' }, anna)
  await goOn({ stage: 'ter-beoordeling' }, anna, '')
  await goOn({ lead: 'Drie.' }, bram)
  await goOn({ stage: 'goedgekeurd' }, bram, '')
  await goOn({ stage: 'gepubliceerd' }, bram, '')
  await goOn({ lead: 'Vier, nog niet online.' }, bram)
})

test('after a look at the other text it can be saved all the same', async () => {
  const { id } = await makeDraft()
  const { basedOn } = await open(id, anna)
  await save(id, { lead: 'Van Bram.', basedOn }, bram)
  const newest = await open(id, anna)
  expect((await save(id, { lead: 'Toch.', basedOn: newest.basedOn }, anna)).status).toBe(200)
  const { docs } = await booted.payload.findVersions({
    collection: 'posts',
    where: { parent: { equals: id } },
    limit: 1,
    sort: '-updatedAt',
  })
  expect(docs[0]?.version).toMatchObject({ lead: 'Toch.', savedBy: { id: anna.id } })
})

test('an approval is refused too when the text is not the one that was read', async () => {
  const { id } = await makeDraft()
  await save(id, { stage: 'ter-beoordeling' }, anna, '')
  const { basedOn } = await open(id, bram)
  await save(id, { lead: 'Nog gauw iets erbij.' }, anna)
  expect((await save(id, { stage: 'goedgekeurd', basedOn }, bram, '')).status).toBe(409)
})

test('an old version can be restored, although its text is not the newest', async () => {
  const { id } = await makeDraft()
  await save(id, { lead: 'Eerst dit.' }, anna, '&draft=true')
  await save(id, { lead: 'Toen dat.' }, anna, '&draft=true')
  const { docs } = await booted.payload.findVersions({
    collection: 'posts',
    where: { and: [{ parent: { equals: id } }, { 'version.lead': { equals: 'Eerst dit.' } }] },
  })
  const answer = await rest(booted.config, `/posts/versions/${docs[0]?.id}?draft=true`, {
    method: 'POST',
    token: anna.token,
  })
  expect(answer.status).toBe(200)
  expect((await open(id, anna)).lead).toBe('Eerst dit.')
})

test('of two forms that save at once one is refused, never both or neither', async () => {
  const savePatiently = retryWriteConflicts(async (request: Request) => {
    const { status, body } = await rest(
      booted.config,
      new URL(request.url).pathname.slice(4) + typedQuery,
      {
        method: 'PATCH',
        body: await request.json(),
        token: request.headers.get('authorization')?.slice(4),
      },
    )
    return Response.json(body, { status })
  })
  for (let round = 0; round < 5; round++) {
    const { id } = await makeDraft()
    const { basedOn } = await open(id, anna)
    const answers = await Promise.all(
      [anna, bram].map(({ token }, index) =>
        savePatiently(
          new Request(`http://localhost/api/posts/${id}`, {
            method: 'PATCH',
            headers: { authorization: `JWT ${token}`, 'content-length': '100' },
            body: JSON.stringify({ lead: `Van ${index}.`, basedOn }),
          }),
        ),
      ),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const winner = answers.findIndex(({ status }) => status === 200)
    expect((await open(id, anna)).lead).toBe(`Van ${winner}.`)
  }
})

const typedQuery = `?depth=0${typed}`

test('a program that says nothing of it is let through, and visitors are told no moment', async () => {
  const post = await makeDraft()
  await save(post.id, { lead: 'Van Bram.' }, bram)
  expect((await save(post.id, { lead: 'Van een programma.' }, anna)).status).toBe(200)
  const online = await makePost(booted.payload, { party, stage: 'gepubliceerd' })
  const { body } = await rest(booted.config, `/posts/${online.id}`)
  expect(body).not.toHaveProperty('basedOn')
  expect(body).not.toHaveProperty('savedBy')
})
