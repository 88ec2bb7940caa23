import type { BootedPayload } from '@tests/support/boot-payload'
import type { Decision, Dossier, Party, Post } from '@/payload-types'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { bootPayload } from '@tests/support/boot-payload'
import { makeDecision } from '@tests/support/make-decision'
import { makeDossier } from '@tests/support/make-dossier'
import { makeMedia } from '@tests/support/make-media'
import { makeMunicipality } from '@tests/support/make-municipality'
import { makeParty } from '@tests/support/make-party'
import { lexicalText, makePost, movePost } from '@tests/support/make-post'
import { makeUser } from '@tests/support/make-user'
import { rest } from '@tests/support/rest'

type Params = Record<string, string>
type Route<P> = {
  GET: (request: Request, context: { params: Promise<P & { lang: string }> }) => Promise<Response>
}

const secret = 'zwanenzang'
let booted: BootedPayload
let town: string
let party: Party
let dossier: Dossier
let step: Decision
let draft: Post

beforeAll(async () => {
  booted = await bootPayload()
  const { payload } = booted
  const municipality = await makeMunicipality(payload)
  town = municipality.slug
  party = await makeParty(payload, { municipality: municipality.id })
  dossier = await makeDossier(payload, { municipalities: [municipality.id] })
  step = await makeDecision(payload, { dossiers: [dossier.id] })
  const person = await payload.create({
    collection: 'people',
    data: { name: 'Bart van Oort', slug: 'bart', roles: [{ role: 'raadslid', party: party.id }] },
  })
  const topic = await payload.create({
    collection: 'topics',
    data: { name: 'Samenkracht', slug: 'samenkracht' },
  })
  const picture = await makeMedia(payload, party.id)
  draft = await makePost(payload, {
    title: `Onze ${secret}`,
    slug: 'onze-stem',
    lead: `Over de ${secret}.`,
    body: lexicalText(`Hier staat de ${secret}.`),
    party: party.id,
    dossiers: [dossier.id],
    stances: [{ decision: step.id, stance: 'voor', conditions: `Wegens de ${secret}.` }],
    bylines: [person.id],
    topics: [topic.id],
    hero: { media: picture.id },
  })
})
afterAll(() => booted.stop())

/** What a visitor gets from the route of each public address. */
const pages: Record<string, () => Promise<Response>> = {
  '/': async () => ask(await import('@/app/(site)/[lang]/route'), '/', {}),
  '/gemeenten': async () =>
    ask(await import('@/app/(site)/[lang]/gemeenten/route'), '/gemeenten', {}),
  '/partijen': async () => ask(await import('@/app/(site)/[lang]/partijen/route'), '/partijen', {}),
  '/partijen/x': async () =>
    ask(await import('@/app/(site)/[lang]/partijen/[party]/route'), '/partijen/x', {
      party: party.slug,
    }),
  '/partijen/x/standpunten': async () =>
    ask(
      await import('@/app/(site)/[lang]/partijen/[party]/standpunten/route'),
      '/partijen/x/standpunten',
      { party: party.slug },
    ),
  '/partijen/x/feed.xml': async () =>
    ask(
      await import('@/app/(site)/[lang]/partijen/[party]/feed.xml/route'),
      '/partijen/x/feed.xml',
      { party: party.slug },
    ),
  '/partijen/x/onze-stem': async () =>
    ask(
      await import('@/app/(site)/[lang]/partijen/[party]/[post]/route'),
      '/partijen/x/onze-stem',
      { party: party.slug, post: draft.slug },
    ),
  '/dossiers': async () => ask(await import('@/app/(site)/[lang]/dossiers/route'), '/dossiers', {}),
  '/dossiers/x': async () =>
    ask(await import('@/app/(site)/[lang]/dossiers/[slug]/route'), '/dossiers/x', {
      slug: dossier.slug,
    }),
  '/dossiers/x/feed.json': async () =>
    ask(
      await import('@/app/(site)/[lang]/dossiers/[slug]/feed.json/route'),
      '/dossiers/x/feed.json',
      { slug: dossier.slug },
    ),
  '/dossiers/x/agenda.ics': async () =>
    ask(
      await import('@/app/(site)/[lang]/dossiers/[slug]/agenda.ics/route'),
      '/dossiers/x/agenda.ics',
      { slug: dossier.slug },
    ),
  '/besluiten/x': async () =>
    ask(await import('@/app/(site)/[lang]/besluiten/[slug]/route'), '/besluiten/x', {
      slug: step.slug,
    }),
  '/besluiten/x/vergelijken': async () =>
    ask(
      await import('@/app/(site)/[lang]/besluiten/[slug]/vergelijken/route'),
      '/besluiten/x/vergelijken',
      { slug: step.slug },
    ),
  '/dossiers/x/vergelijken': async () =>
    ask(
      await import('@/app/(site)/[lang]/dossiers/[slug]/vergelijken/route'),
      '/dossiers/x/vergelijken',
      { slug: dossier.slug },
    ),
  '/gemeenten/x/feed.xml': async () =>
    ask(
      await import('@/app/(site)/[lang]/gemeenten/[slug]/feed.xml/route'),
      '/gemeenten/x/feed.xml',
      { slug: town },
    ),
  '/themas/x/feed.json': async () =>
    ask(await import('@/app/(site)/[lang]/themas/[slug]/feed.json/route'), '/themas/x/feed.json', {
      slug: 'samenkracht',
    }),
  '/personen/x': async () =>
    ask(await import('@/app/(site)/[lang]/personen/[slug]/route'), '/personen/x', { slug: 'bart' }),
  '/themas/x': async () =>
    ask(await import('@/app/(site)/[lang]/themas/[slug]/route'), '/themas/x', {
      slug: 'samenkracht',
    }),
  '/agenda': async () => ask(await import('@/app/(site)/[lang]/agenda/route'), '/agenda', {}),
  '/agenda.ics': async () =>
    ask(await import('@/app/(site)/[lang]/agenda.ics/route'), '/agenda.ics', {}),
  '/feed.xml': async () => ask(await import('@/app/(site)/[lang]/feed.xml/route'), '/feed.xml', {}),
  '/feed.json': async () =>
    ask(await import('@/app/(site)/[lang]/feed.json/route'), '/feed.json', {}),
  '/sitemap.xml': async () => ask(await import('@/app/sitemap.xml/route'), '/sitemap.xml', {}),
  '/zoeken': async () =>
    ask(await import('@/app/(site)/[lang]/zoeken/route'), '/zoeken?q=onze', {}),
  '/api/open/v1/posts': () => openData('/posts'),
  '/api/open/v1/posts?updatedSince': () => openData('/posts?updatedSince=2020-01-01T00:00:00Z'),
  '/api/open/v1/posts/x': () => openData(`/posts/${draft.id}`),
  '/api/open/v1/stances': () => openData('/stances'),
  '/api/open/v1/stances?updatedSince': () => openData('/stances?updatedSince=2020-01-01T00:00:00Z'),
  '/api/open/v1/stances?decision': () => openData(`/stances?decision=${step.id}`),
  '/api/open/v1/stances/x': () => openData(`/stances/${draft.id}-001`),
  '/api/open/v1/dossiers': () => openData('/dossiers'),
  '/api/open/v1/decisions': () => openData('/decisions'),
  '/api/open/v1/people': () => openData('/people'),
  '/api/open/v1/dossiers/x/steps.csv': () => openData(`/dossiers/${dossier.slug}/steps.csv`),
}

async function openData(path: string): Promise<Response> {
  const { GET } = await import('@/app/api/open/v1/[[...path]]/route')
  return GET(new Request(`http://localhost:3000/api/open/v1${path}`))
}

function ask<P extends Params>({ GET }: Route<P>, path: string, params: P): Promise<Response> {
  const request = new Request(`http://localhost:3000${path}`)
  return GET(request, { params: Promise.resolve({ lang: 'nl', ...params }) })
}

async function read(name: string): Promise<{ status: number; text: string }> {
  const response = await pages[name]?.()
  if (!response) throw new Error(`No page for ${name}`)
  return { status: response.status, text: await response.text() }
}

/** The post itself: until it is public there is nothing at its address. */
const isOfPost = (name: string) => /onze-stem$|(posts|stances)\/x$/.test(name)

const tells = ({ text }: { text: string }) => text.includes(secret) || text.includes('onze-stem')

test('an unpublished post shows nowhere, at whatever stage it waits', async () => {
  const stages = ['ter-beoordeling', 'goedgekeurd', 'gepland'] as const
  for (const stage of [null, ...stages]) {
    if (stage !== null) {
      const publishAt = new Date(Date.now() + 60_000).toISOString()
      draft = await movePost(booted.payload, draft, { stage, publishAt })
    }
    for (const name of Object.keys(pages)) {
      const page = await read(name)
      expect([stage, name, page.status]).toEqual([stage, name, isOfPost(name) ? 404 : 200])
      expect([stage, name, tells(page)]).toEqual([stage, name, false])
      // Of open data an id alone would tell that something is being written.
      const isOpenData = name.startsWith('/api/')
      expect([stage, name, isOpenData && page.text.includes(draft.id)]).toEqual([
        stage,
        name,
        false,
      ])
    }
  }
})

test('the preview is for members of the party, and for nobody else', async () => {
  const { payload } = booted
  const stranger = await makeUser(booted, {
    seats: [{ party: (await makeParty(payload)).id, role: 'manager' }],
  })
  const writer = await makeUser(booted, { seats: [{ party: party.id, role: 'writer' }] })
  const preview = await import('@/app/voorbeeld/[id]/route')
  const ask = async (headers: Record<string, string>) => {
    const request = new Request(`http://localhost:3000/voorbeeld/${draft.id}`, { headers })
    const response = await preview.GET(request, { params: Promise.resolve({ id: draft.id }) })
    return { response, text: await response.text() }
  }
  expect([(await ask({})).response.status, tells(await ask({}))]).toEqual([404, false])
  const foreign = await ask({ authorization: `JWT ${stranger.token}` })
  expect([foreign.response.status, tells(foreign)]).toEqual([404, false])

  const own = await ask({ authorization: `JWT ${writer.token}` })
  expect([own.response.status, tells(own)]).toEqual([200, true])
  expect(own.text).toContain('Alleen uw partij ziet deze pagina')
  expect(own.response.headers.get('cache-control')).toBe('no-store')
  expect(own.response.headers.get('x-robots-tag')).toContain('noindex')
})

test('a published post shows on every page that it belongs to, and goes from all of them again', async () => {
  draft = await movePost(booted.payload, draft, { stage: 'gepubliceerd' })
  const without = [
    '/gemeenten',
    '/partijen',
    '/dossiers',
    '/agenda',
    '/api/open/v1/dossiers',
    '/api/open/v1/decisions',
    '/api/open/v1/people',
    '/api/open/v1/dossiers/x/steps.csv',
  ]
  for (const name of Object.keys(pages)) {
    const isListed = !without.includes(name) && !name.endsWith('.ics')
    expect([name, tells(await read(name))]).toEqual([name, isListed])
  }
  draft = await movePost(booted.payload, draft, { stage: 'ingetrokken' })
  for (const name of Object.keys(pages))
    expect([name, tells(await read(name))]).toEqual([name, false])
})

test('what colleagues write to each other is for their party alone, also once the post is public', async () => {
  const { payload, config } = booted
  const ours = (await makeParty(payload)).id
  const other = (await makeParty(payload)).id
  const colleague = await makeUser(booted, { seats: [{ party: ours, role: 'writer' }] })
  const stranger = await makeUser(booted, { seats: [{ party: other, role: 'manager' }] })
  const { id } = await makePost(payload, {
    party: ours,
    stage: 'gepubliceerd',
    embargoNote: 'Kwikstaart',
  })
  const read = async (token?: string) => {
    const { body } = await rest(config, `/posts/${id}?depth=0`, { token: token ?? null })
    return body as { title?: string; embargoNote?: string; writtenBy?: unknown; approval?: unknown }
  }
  expect(await read(colleague.token)).toMatchObject({ embargoNote: 'Kwikstaart' })
  for (const token of [undefined, stranger.token]) {
    const seen = await read(token)
    expect(seen.title).toBeDefined()
    expect(seen).not.toHaveProperty('embargoNote')
    expect(seen).not.toHaveProperty('writtenBy')
    expect(seen).not.toHaveProperty('approval')
    const search = await rest(config, '/posts?where[embargoNote][like]=Kwik', {
      token: token ?? null,
    })
    expect(search.body).not.toHaveProperty('totalDocs', 1)
  }
})
