import type { BootedPayload } from '@tests/support/boot-payload'
import type { Party, Post } from '@/payload-types'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { beginDueMailings } from '@/newsletter/api'
import { askRoute } from '@tests/support/ask-route'
import { bootPayload } from '@tests/support/boot-payload'
import { makeMailing } from '@tests/support/make-mailing'
import { makeParty } from '@tests/support/make-party'
import { makePost, movePost } from '@tests/support/make-post'
import { readXml } from '@tests/support/read-xml'
import { rest } from '@tests/support/rest'

let booted: BootedPayload
let party: Party
let post: Post

beforeAll(async () => {
  booted = await bootPayload()
  party = await makeParty(booted.payload)
  post = await makePost(booted.payload, { party: party.id, stage: 'gepubliceerd' })
})
afterAll(() => booted.stop())

const list = async (query = '') => {
  const route = await import('@/app/(site)/[lang]/nieuwsbrief/archief/route')
  const response = await askRoute(route, { path: `/nieuwsbrief/archief${query}` })
  return { status: response.status, html: await response.text() }
}
const issueAt = async (slug: string) => {
  const route = await import('@/app/(site)/[lang]/nieuwsbrief/archief/[slug]/route')
  const response = await askRoute(route, { path: `/nieuwsbrief/archief/${slug}`, params: { slug } })
  return { status: response.status, html: await response.text() }
}
const feed = async () => {
  const route = await import('@/app/(site)/[lang]/nieuwsbrief/archief/feed.xml/route')
  return (await askRoute(route, { path: '/nieuwsbrief/archief/feed.xml' })).text()
}

const content = (subject: string) =>
  JSON.stringify({
    subject,
    preheader: 'Kort gezegd.',
    intro: [
      {
        kind: 'paragraph',
        parts: [{ kind: 'text', text: 'Dag <lezers>.', isBold: true, isItalic: false }],
      },
    ],
    cards: [
      {
        kind: 'stuk',
        id: post.id,
        label: 'Standpunt',
        title: 'Geheime titel',
        lead: 'Geheime woorden.',
        publishedOn: '20 november 2026',
        url: 'http://localhost:3000/partijen/x/y',
        picture: null,
        stances: [],
        isAdvertising: false,
      },
    ],
  })

test('an issue is in the archive and its feed from when sending began, a cancelled one too', async () => {
  const { payload } = booted
  const shown = await Promise.all(
    (['bezig', 'gepauzeerd', 'verzonden', 'geannuleerd'] as const).map((stage) =>
      makeMailing(payload, { party: party.id, stage, content: content(`Brief ${stage}`) }),
    ),
  )
  const hidden = await makeMailing(payload, { party: party.id, stage: 'gepland' })
  const { html } = await list()
  const xml = await feed()
  expect(readXml(xml)).toBeDefined()
  for (const { slug } of shown) {
    expect(html).toContain(`/nieuwsbrief/archief/${slug}`)
    expect(xml).toContain(`/nieuwsbrief/archief/${slug}</id>`)
    const page = await issueAt(slug ?? '')
    expect(page.status).toBe(200)
    expect(page.html).toContain('Dag &lt;lezers&gt;.')
  }
  expect(html + xml).not.toContain(hidden.subject)
})

test('the list of a party holds its own, and of a party that is none nothing is there', async () => {
  const other = await makeMailing(booted.payload, { stage: 'verzonden' })
  const { html } = await list(`?partij=${party.slug}`)
  expect(html).not.toContain(other.subject)
  expect(html).toContain('Brief verzonden')
  expect((await list('?partij=bestaat-niet')).status).toBe(404)
})

test('of a post that was withdrawn since nothing is said any more', async () => {
  const { slug } = await makeMailing(booted.payload, {
    party: party.id,
    stage: 'verzonden',
    content: content('Over de titel'),
  })
  expect((await issueAt(slug ?? '')).html).toContain('Geheime titel')
  await movePost(booted.payload, post, { stage: 'ingetrokken' })
  const { html } = await issueAt(slug ?? '')
  expect(html).toContain('Dit stuk is ingetrokken.')
  expect(html).not.toContain('Geheime')
})

test('a letter is there as soon as it begins', async () => {
  const { payload } = booted
  const before = await list()
  const { id, subject } = await makeMailing(payload, { party: party.id, stage: 'gepland' })
  expect(before.html).not.toContain(subject)
  const now = new Date('2099-06-01T12:00:00Z')
  expect(await beginDueMailings(payload, { siteUrl: 'http://localhost:3000', now })).toBe(2)
  const { slug } = await payload.findByID({ collection: 'mailings', id, depth: 0 })
  expect((await list()).html).toContain(subject)
  expect((await issueAt(slug ?? '')).html).toContain(`<h1>${subject}</h1>`)
})

test('REST hands a visitor no issue, a sent one neither', async () => {
  const { body } = await rest(booted.config, '/mailings')
  expect(body).not.toHaveProperty('docs')
})
