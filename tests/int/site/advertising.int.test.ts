import type { BootedPayload } from '@tests/support/boot-payload'
import type { Login } from '@tests/support/make-user'
import type { Party, Post } from '@/payload-types'

import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { askRoute } from '@tests/support/ask-route'
import { bootPayload } from '@tests/support/boot-payload'
import { makeParty } from '@tests/support/make-party'
import { makePost, movePost } from '@tests/support/make-post'
import { makeUser } from '@tests/support/make-user'
import { complaints, rest } from '@tests/support/rest'

import { ask } from './open-data-client'

let booted: BootedPayload
let party: Party
let writer: Login
let admin: Login

const advertising: NonNullable<Post['advertising']> = {
  isAdvertising: true,
  sponsorName: 'Vrienden van het Dorp',
  sponsorContact: 'Dorpsstraat 1, Gemert',
  amount: 250,
  fundsOrigin: 'privaat-eu',
  periodFrom: '2026-03-01',
  periodUntil: '2026-03-18',
  occasion: 'Gemeenteraadsverkiezingen 2026',
}
const label = 'Politieke reclame'

beforeAll(async () => {
  booted = await bootPayload()
  party = await makeParty(booted.payload)
  writer = await makeUser(booted, { seats: [{ party: party.id, role: 'writer' }] })
  admin = await makeUser(booted, { isAdmin: true })
})

afterAll(() => booted.stop())

const makeAd = (stage: Post['stage'], more: Partial<Post> = {}) =>
  makePost(booted.payload, { party: party.id, advertising, stage, ...more })

const change = (id: string, body: object, query = '', { token } = writer) =>
  rest(booted.config, `/posts/${id}?depth=0${query}`, { method: 'PATCH', body, token })

const remove = (id: string) =>
  rest(booted.config, `/posts/${id}`, { method: 'DELETE', token: admin.token })

async function pageOf({ slug }: Post) {
  const route = await import('@/app/(site)/[lang]/partijen/[party]/[post]/route')
  const params = { party: party.slug, post: slug }
  const response = await askRoute(route, { path: `/partijen/${party.slug}/${slug}`, params })
  return { status: response.status, html: (await response.text()).replaceAll('<!-- -->', '') }
}

test('a draft may leave the notice open, what is offered may not', async () => {
  const post = await makeAd('concept', { advertising: { isAdvertising: true } })
  const half = { advertising: { isAdvertising: true, sponsorName: 'Ik' } }
  expect((await change(post.id, half, '&draft=true')).status).toBe(200)
  const refused = await change(post.id, { stage: 'ter-beoordeling' })
  expect(refused.status).toBe(400)
  expect(complaints(refused).map(({ path }) => path)).toEqual(
    ['sponsorContact', 'amount', 'fundsOrigin', 'periodFrom', 'periodUntil', 'occasion'].map(
      (field) => `advertising.${field}`,
    ),
  )
  expect((await change(post.id, { advertising, stage: 'ter-beoordeling' })).status).toBe(200)
})

test.each([
  ['an amount below nothing', { amount: -1 }, 'amount'],
  ['a day that does not exist', { periodFrom: '2026-02-30' }, 'periodFrom'],
  ['a period that ends before it starts', { periodUntil: '2026-02-01' }, 'periodUntil'],
])('%s is refused', async (_, wrong, field) => {
  const post = await makeAd('concept')
  const answer = await change(post.id, {
    advertising: { ...advertising, ...wrong },
    stage: 'ter-beoordeling',
  })
  expect(complaints(answer)).toMatchObject([{ path: `advertising.${field}` }])
})

test('a change of who paid undoes an approval', async () => {
  const { id } = await makeAd('goedgekeurd')
  const other = { advertising: { ...advertising, payerName: 'Een ander' } }
  expect(await change(id, other)).toMatchObject({ body: { doc: { stage: 'concept' } } })
})

test('readers are told on the page, in lists, in search and in feeds', async () => {
  const post = await makeAd('gepubliceerd', { title: 'Zwanenzang in het dorp' })
  const { html } = await pageOf(post)
  expect(html).toContain(label)
  for (const fact of [
    'Vrienden van het Dorp',
    '€\u00a0250',
    '1 maart 2026 tot en met 18 maart 2026',
  ])
    expect(html).toContain(fact)
  const params = { party: party.slug }
  const list = await askRoute(await import('@/app/(site)/[lang]/partijen/[party]/route'), {
    path: `/partijen/${party.slug}`,
    params,
  })
  expect(await list.text()).toContain(label)
  const search = await askRoute(await import('@/app/(site)/[lang]/zoeken/route'), {
    path: '/zoeken?q=zwanenzang',
  })
  expect(await search.text()).toContain(label)
  const feed = await askRoute(await import('@/app/(site)/[lang]/feed.xml/route'), {
    path: '/feed.xml',
  })
  expect(await feed.text()).toContain(`${label}: Zwanenzang`)
})

test('a post that is no advertising says nothing of the kind', async () => {
  const post = await makePost(booted.payload, { party: party.id, stage: 'gepubliceerd' })
  const [ofThisPost] = (await pageOf(post)).html.split('Meer van ')
  expect(ofThisPost).not.toContain(label)
})

test('once withdrawn its notice stays to be read, and not a word of the post', async () => {
  const post = await makeAd('gepubliceerd', { title: 'Verzwegen woorden' })
  await movePost(booted.payload, post, { stage: 'ingetrokken' })
  const { status, html } = await pageOf(post)
  expect(status).toBe(410)
  expect(html).toContain('Vrienden van het Dorp')
  expect(html).not.toContain('Verzwegen')
})

test('a correction does not take away that it was advertising', async () => {
  const post = await makeAd('gepubliceerd')
  const answer = await change(
    post.id,
    { advertising: { ...advertising, isAdvertising: false }, corrections: [{ text: 'Weg.' }] },
    '',
    admin,
  )
  expect(complaints(answer)).toMatchObject([{ path: 'advertising.isAdvertising' }])
})

test('it is kept for seven years after it was last online', async () => {
  const post = await makeAd('gepubliceerd')
  expect((await remove(post.id)).status).toBe(409)
  await movePost(booted.payload, post, { stage: 'ingetrokken' })
  const refused = await remove(post.id)
  expect(refused.status).toBe(409)
  expect(complaints(refused)[0]?.message).toContain('zeven jaar')
  const later = (days: number) => Date.now() + 7 * 365.25 * 86_400_000 + days * 86_400_000
  const remember = await booted.payload.findByID({ collection: 'posts', id: post.id })
  expect(remember.stage).toBe('ingetrokken')
  try {
    vi.useFakeTimers({ now: later(-3), toFake: ['Date'] })
    await expect(removeHere(post.id)).rejects.toThrow('zeven jaar')
    vi.setSystemTime(later(3))
    await removeHere(post.id)
  } finally {
    vi.useRealTimers()
  }
  expect(
    await booted.payload.count({ collection: 'posts', where: { id: { equals: post.id } } }),
  ).toEqual({ totalDocs: 0 })
})

test('advertising that was never online may go', async () => {
  const { id } = await makeAd('concept')
  expect((await remove(id)).status).toBe(200)
})

test('feeds and open data say what the page says', async () => {
  const more = { sponsorName: 'Dorpsvrienden & Co', targeting: 'Jongeren' }
  const post = await makeAd('gepubliceerd', { advertising: { ...advertising, ...more } })
  const plain = await makePost(booted.payload, { party: party.id, stage: 'gepubliceerd' })
  const { html } = await pageOf(post)

  const route = await import('@/app/(site)/[lang]/partijen/[party]/feed.json/route')
  const path = `/partijen/${party.slug}/feed.json`
  const feed = await askRoute(route, { path, params: { party: party.slug } })
  const { items } = (await feed.json()) as { items: { url: string; content_text: string }[] }
  const textOf = ({ slug }: Post) =>
    items.find(({ url }) => url.endsWith(`/${slug}`))?.content_text ?? ''
  const [line = '', lead] = textOf(post).split('\n')
  expect(line).toMatch(/^Politieke reclame\. .*In opdracht van Dorpsvrienden & Co\./)
  expect(lead).toBe(post.lead)
  expect(textOf(plain)).toBe(plain.lead)
  for (const fact of ['Jongeren', 'Gemeenteraadsverkiezingen 2026', '1 maart 2026', '250'])
    expect([line.includes(fact), html.includes(fact)]).toEqual([true, true])

  expect((await ask(`/posts/${post.id}`)).body.advertising).toEqual({
    sponsor: 'Dorpsvrienden & Co',
    sponsorContact: 'Dorpsstraat 1, Gemert',
    payer: 'Dorpsvrienden & Co',
    amountInEuros: 250,
    fundsOrigin: 'privaat-eu',
    from: '2026-03-01',
    until: '2026-03-18',
    occasion: 'Gemeenteraadsverkiezingen 2026',
    targeting: 'Jongeren',
  })
  expect((await ask(`/posts/${plain.id}`)).body).not.toHaveProperty('advertising')
})

/** Without a login, which would have run out by then. */
const removeHere = (id: string) => booted.payload.delete({ collection: 'posts', id })
