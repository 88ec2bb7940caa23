import type { BootedPayload } from '@tests/support/boot-payload'
import type { Party, Post } from '@/payload-types'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { askRoute } from '@tests/support/ask-route'
import { bootPayload } from '@tests/support/boot-payload'
import { makeParty } from '@tests/support/make-party'
import { makePost, movePost } from '@tests/support/make-post'
import { makeUser } from '@tests/support/make-user'
import { complaints, rest } from '@tests/support/rest'

let booted: BootedPayload
let party: Party

beforeAll(async () => {
  booted = await bootPayload()
  party = await makeParty(booted.payload)
})
afterAll(() => booted.stop())

const publish = (slug: string) =>
  makePost(booted.payload, { party: party.id, slug, stage: 'gepubliceerd' })
const readdress = ({ id }: Post, slug: string) =>
  booted.payload.update({ collection: 'posts', id, data: { slug } })

async function visit(slug: string): Promise<[status: number, location: string | null]> {
  const route = await import('@/app/(site)/[lang]/partijen/[party]/[post]/route')
  const path = `/partijen/${party.slug}/${slug}`
  const response = await askRoute(route, { path, params: { party: party.slug, post: slug } })
  return [response.status, response.headers.get('location')]
}
const leadsTo = (slug: string) => [308, `/partijen/${party.slug}/${slug}`]

test('an old address leads to where the post stands now, in one step, however often it moved', async () => {
  const post = await publish('eerst')
  expect(await visit('eerst')).toEqual([200, null])
  await readdress(post, 'daarna')
  expect(await visit('eerst')).toEqual(leadsTo('daarna'))
  await readdress(post, 'nu')
  expect(await visit('eerst')).toEqual(leadsTo('nu'))
  expect(await visit('daarna')).toEqual(leadsTo('nu'))
  expect(await visit('nu')).toEqual([200, null])
})

test('a post that moves back stands there again', async () => {
  const post = await publish('heen')
  await readdress(post, 'weer')
  await readdress(post, 'heen')
  expect(await visit('heen')).toEqual([200, null])
  expect(await visit('weer')).toEqual(leadsTo('heen'))
})

test('a new post at an old address has it, from the moment that it is public', async () => {
  await readdress(await publish('gewild'), 'verhuisd')
  expect(await visit('gewild')).toEqual(leadsTo('verhuisd'))
  const draft = await makePost(booted.payload, { party: party.id, slug: 'gewild' })
  expect(await visit('gewild')).toEqual(leadsTo('verhuisd'))
  await movePost(booted.payload, draft, { stage: 'gepubliceerd' })
  expect(await visit('gewild')).toEqual([200, null])
  await movePost(booted.payload, { ...draft, stage: 'gepubliceerd' }, { stage: 'ingetrokken' })
  expect(await visit('gewild')).toEqual([410, null])
})

test('an old address of a withdrawn post leads to what is told of that', async () => {
  const post = await publish('was-hier')
  await readdress(post, 'was-daar')
  await movePost(booted.payload, post, { stage: 'ingetrokken' })
  expect(await visit('was-hier')).toEqual(leadsTo('was-daar'))
  expect(await visit('was-daar')).toEqual([410, null])
})

test('the addresses that a draft had lead nowhere, before it is published and after', async () => {
  const draft = await makePost(booted.payload, { party: party.id, slug: 'geheim' })
  await readdress(draft, 'nog-geheim')
  expect(await visit('geheim')).toEqual([404, null])
  await movePost(booted.payload, draft, { stage: 'gepubliceerd' })
  expect(await visit('geheim')).toEqual([404, null])
})

test('a draft beside a public post moves nothing until an editor publishes it', async () => {
  const post = await publish('blijft')
  const draft = { collection: 'posts', id: post.id, data: { slug: 'wordt' }, draft: true } as const
  await booted.payload.update(draft)
  expect(await visit('blijft')).toEqual([200, null])
  expect(await visit('wordt')).toEqual([404, null])
  await booted.payload.update({ collection: 'posts', id: post.id, data: { stage: 'gepubliceerd' } })
  expect(await visit('blijft')).toEqual(leadsTo('wordt'))
})

test('an editor moves a public post without a correction; a writer does not', async () => {
  const { id } = await publish('van-de-redactie')
  const change = async (role: 'writer' | 'editor', slug: string) => {
    const { token } = await makeUser(booted, { seats: [{ party: party.id, role }] })
    return rest(booted.config, `/posts/${id}`, { method: 'PATCH', body: { slug }, token })
  }
  const byWriter = await change('writer', 'van-de-schrijver')
  expect([byWriter.status, complaints(byWriter)[0]?.message]).toEqual([
    400,
    'Dit stuk staat online. Alleen een redacteur kan het corrigeren.',
  ])
  expect((await change('editor', 'nieuw-adres')).status).toBe(200)
  expect(await visit('van-de-redactie')).toEqual(leadsTo('nieuw-adres'))
})
