import type { BootedPayload } from '@tests/support/boot-payload'
import type { Decision, Dossier, Municipality, Party, Post, Topic } from '@/payload-types'

import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'

import { askRoute } from '@tests/support/ask-route'
import { bootPayload } from '@tests/support/boot-payload'
import { fuzzy } from '@tests/support/fuzzy'
import { makeDecision } from '@tests/support/make-decision'
import { makeDossier } from '@tests/support/make-dossier'
import { makeMunicipality } from '@tests/support/make-municipality'
import { makeParty } from '@tests/support/make-party'
import { makePost, movePost } from '@tests/support/make-post'
import { readXml, textIn } from '@tests/support/read-xml'
import { readingPages } from '@/platform/reading-cache.adapter'

let booted: BootedPayload
let town: Municipality
let party: Party
let topic: Topic
let dossier: Dossier
let step: Decision
let draft: Post
const refresh = vi.spyOn(readingPages(), 'refresh')

beforeAll(async () => {
  booted = await bootPayload()
  const { payload } = booted
  town = await makeMunicipality(payload)
  party = await makeParty(payload, { municipality: town.id })
  topic = await payload.create({ collection: 'topics', data: { name: 'Wmo', slug: 'wmo' } })
  dossier = await makeDossier(payload, { municipalities: [town.id], topics: [topic.id] })
  step = await makeDecision(payload, {
    title: 'De raad besluit <over> zorg & welzijn',
    dossiers: [dossier.id],
    status: 'gepland',
    when: fuzzy('2027-03'),
  })
  const about = { party: party.id, dossiers: [dossier.id], topics: [topic.id] }
  await makePost(payload, { ...about, title: 'Wij zijn voor', stage: 'gepubliceerd' })
  draft = await makePost(payload, { ...about, title: 'Nog geheim' })
})
afterAll(() => booted.stop())

type Format = 'xml' | 'json'
const feeds: Record<string, (format: Format) => Promise<Response>> = {
  site: async (format) =>
    askRoute(
      format === 'xml'
        ? await import('@/app/(site)/[lang]/feed.xml/route')
        : await import('@/app/(site)/[lang]/feed.json/route'),
      { path: `/feed.${format}` },
    ),
  municipality: async (format) =>
    askRoute(
      format === 'xml'
        ? await import('@/app/(site)/[lang]/gemeenten/[slug]/feed.xml/route')
        : await import('@/app/(site)/[lang]/gemeenten/[slug]/feed.json/route'),
      { path: `/gemeenten/${town.slug}/feed.${format}`, params: { slug: town.slug } },
    ),
  dossier: async (format) =>
    askRoute(
      format === 'xml'
        ? await import('@/app/(site)/[lang]/dossiers/[slug]/feed.xml/route')
        : await import('@/app/(site)/[lang]/dossiers/[slug]/feed.json/route'),
      { path: `/dossiers/${dossier.slug}/feed.${format}`, params: { slug: dossier.slug } },
    ),
  topic: async (format) =>
    askRoute(
      format === 'xml'
        ? await import('@/app/(site)/[lang]/themas/[slug]/feed.xml/route')
        : await import('@/app/(site)/[lang]/themas/[slug]/feed.json/route'),
      { path: `/themas/${topic.slug}/feed.${format}`, params: { slug: topic.slug } },
    ),
  party: async (format) =>
    askRoute(
      format === 'xml'
        ? await import('@/app/(site)/[lang]/partijen/[party]/feed.xml/route')
        : await import('@/app/(site)/[lang]/partijen/[party]/feed.json/route'),
      { path: `/partijen/${party.slug}/feed.${format}`, params: { party: party.slug } },
    ),
}
const names = Object.keys(feeds)
const namesWithSteps = ['municipality', 'dossier', 'topic']

const moment = z.iso.datetime()
const Entry = z.object({
  id: z.url(),
  title: z.string().min(1),
  updated: moment,
  published: moment,
  summary: z.string(),
  author: z.string().min(1),
})
const JsonFeed = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  items: z.array(
    z.object({
      id: z.url(),
      url: z.url(),
      title: z.string(),
      content_text: z.string(),
      date_published: moment,
      date_modified: moment,
      authors: z.array(z.object({ name: z.string(), url: z.url() })).min(1),
    }),
  ),
})

/** The entries of an Atom feed, with every element that RFC 4287 asks for. */
async function entriesOf(name: string): Promise<z.infer<typeof Entry>[]> {
  const response = await feeds[name]?.('xml')
  expect(response?.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  const feed = readXml((await response?.text()) ?? '')
  expect([feed.name, textIn(feed, 'id')]).toEqual(['feed', expect.stringMatching(/^http/)])
  expect(textIn(feed, 'title')).not.toBe('')
  expect(moment.safeParse(textIn(feed, 'updated')).success).toBe(true)
  return feed.children
    .filter((child) => child.name === 'entry')
    .map((entry) => {
      const author = entry.children.find((child) => child.name === 'author')
      return Entry.parse({
        ...Object.fromEntries(entry.children.map((child) => [child.name, child.text.trim()])),
        author: author && textIn(author, 'name'),
      })
    })
}

async function itemsOf(name: string) {
  const response = await feeds[name]?.('json')
  expect(response?.headers.get('content-type')).toBe('application/feed+json; charset=utf-8')
  return JsonFeed.parse(await response?.json()).items
}

test.each(names)(
  'the feed of a %s is whole in both ways, and tells the same in each',
  async (name) => {
    const entries = await entriesOf(name)
    const items = await itemsOf(name)
    expect(items.map(({ id }) => id)).toEqual(entries.map(({ id }) => id))
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
    const titles = items.map(({ title }) => title)
    expect(titles).toContain('Wij zijn voor')
    expect(titles.includes(step.title)).toBe(namesWithSteps.includes(name))
  },
)

test.each(names)('the feed of a %s says nothing of what is not published', async (name) => {
  for (const format of ['xml', 'json'] as const) {
    const text = (await (await feeds[name]?.(format))?.text()) ?? ''
    expect(text).not.toContain(draft.title)
    expect(text).not.toContain(draft.slug)
  }
})

test('a step that moves keeps its name in the feed, and says what changed', async () => {
  const find = async (name: string) =>
    (await itemsOf(name)).find(({ title }) => title === step.title)
  const added = await find('dossier')
  expect(added?.content_text).toBe('Maart 2027. Toegevoegd.')

  await booted.payload.update({
    collection: 'decisions',
    id: step.id,
    data: { when: fuzzy('2027-04-21/2027-04-30') },
  })
  for (const name of namesWithSteps) {
    const moved = await find(name)
    expect([name, moved?.id]).toEqual([name, added?.id])
    expect(moved?.content_text).toBe(
      'Eind april 2027. Datum: eerst maart 2027, nu eind april 2027.',
    )
    expect(Date.parse(moved?.date_modified ?? '')).toBeGreaterThan(
      Date.parse(added?.date_modified ?? ''),
    )
  }
  // A save that changes nothing for readers brings nobody back.
  const before = await find('topic')
  await booted.payload.update({ collection: 'decisions', id: step.id, data: {} })
  expect(await find('topic')).toEqual(before)
})

test('a publication and a changed step make exactly the feeds anew that tell of them', async () => {
  const { payload } = booted
  const { visit } = await import('@/site/visitor/visit')
  const api = { ...(await import('@/decisions/api')), ...(await import('@/publishing/api')) }
  const limit = { limit: 30 }
  const look = async (ask: (reader: Awaited<ReturnType<typeof visit>>) => Promise<unknown>) => {
    const reader = await visit(new Date())
    await ask(reader)
    return reader.tags
  }
  const tags = {
    dossierSteps: await look((reader) =>
      api.findChangedSteps(reader, { dossiers: [dossier.id] }, limit),
    ),
    townSteps: await look((reader) =>
      api.findChangedSteps(reader, { municipality: town.id }, limit),
    ),
    dossierPosts: await look((reader) =>
      api.findPosts(reader, { about: { dossiers: [dossier.id], decisions: [] } }, limit),
    ),
    partyPosts: await look((reader) => api.findPosts(reader, { party: party.id }, limit)),
  }
  const madeAnew = () => {
    const touched = refresh.mock.calls.flatMap(([seen]) => [...seen])
    return Object.entries(tags)
      .filter(([, seen]) => touched.some((tag) => seen.has(tag)))
      .map(([name]) => name)
  }
  refresh.mockClear()
  await makeDecision(payload, { dossiers: [dossier.id] })
  expect(madeAnew()).toEqual(['dossierSteps', 'townSteps'])
  refresh.mockClear()
  await movePost(payload, draft, { stage: 'gepubliceerd' })
  expect(madeAnew()).toEqual(['dossierPosts', 'partyPosts'])
})

test('a feed is as long as it may be, however much there is', async () => {
  const long = await makeDossier(booted.payload, { municipalities: [town.id] })
  for (let count = 0; count < 32; count += 1)
    await makeDecision(booted.payload, { dossiers: [long.id] })
  const { GET } = await import('@/app/(site)/[lang]/dossiers/[slug]/feed.json/route')
  const path = `/dossiers/${long.slug}/feed.json`
  const response = await askRoute({ GET }, { path, params: { slug: long.slug } })
  expect(JsonFeed.parse(await response.json()).items).toHaveLength(30)
})

test('the page of a municipality and of a topic leads a reader of feeds to both', async () => {
  const municipality = await import('@/app/(site)/[lang]/gemeenten/[slug]/route')
  const subject = await import('@/app/(site)/[lang]/themas/[slug]/route')
  const pages = [
    { route: municipality, path: `/gemeenten/${town.slug}`, slug: town.slug },
    { route: subject, path: `/themas/${topic.slug}`, slug: topic.slug },
  ]
  for (const { route, path, slug } of pages) {
    const html = await (await askRoute(route, { path, params: { slug } })).text()
    expect(html).toContain(`type="application/atom+xml"`)
    expect(html).toContain(`href="${path}/feed.xml"`)
    expect(html).toContain(`href="${path}/feed.json"`)
  }
})
