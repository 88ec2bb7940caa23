import type { BootedPayload } from '@tests/support/boot-payload'
import type { Item } from './open-data-client'
import type { OpenWorld } from './open-data-world'

import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'

import { bootPayload } from '@tests/support/boot-payload'

import { ask, document, list, mustFit, root, walk } from './open-data-client'
import { makeOpenWorld } from './open-data-world'

let booted: BootedPayload
let world: OpenWorld

beforeAll(async () => {
  booted = await bootPayload()
  world = await makeOpenWorld(booted.payload)
})
afterAll(() => booted.stop())
afterEach(() => vi.useRealTimers())

test('the document is OpenAPI 3.1, and the root leads to it', async () => {
  const index = await ask('')
  await mustFit('/', index)
  expect(index.body.openapi).toBe(`http://localhost:3000${root}/openapi.json`)
  const { valid, errors } = await new Validator().validate({ ...(await document()) })
  expect([valid, errors]).toEqual([true, undefined])
})

test('a program that knows the document alone can ask everything, and every answer fits it', async () => {
  const { paths } = await document()
  const ids = new Map<string, string>()
  const lists = Object.entries(paths).filter(([path]) => !path.includes('{') && !path.includes('.'))
  expect(lists).toHaveLength(1 + 12)
  for (const [path] of lists.filter(([one]) => one !== '/')) {
    const [first] = await walk(`${path}?limit=1`)
    expect([path, first?.id]).toEqual([path, expect.any(String)])
    ids.set(path, first?.id ?? '')
  }
  const values: Record<string, string> = {
    municipality: world.town.slug,
    party: world.party.id,
    dossier: world.dossier.slug,
    decision: world.full.slug,
    body: world.body.id,
    from: '2016',
    until: '2030-12',
    updatedSince: '2020-01-01T00:00:00+01:00',
    limit: '2',
  }
  let asked = 0
  for (const [path, { get }] of Object.entries(paths))
    for (const { name, in: place, schema } of get.parameters) {
      if (place === 'path') {
        const base = `/${path.split('/')[1] ?? ''}`
        const id = base === '/decisions' ? world.full.id : (ids.get(base) ?? '')
        const answered = await ask(path.replace('{id}', id))
        expect([path, answered.status]).toEqual([path, 200])
        await mustFit(path, answered)
        const missing = await ask(path.replace('{id}', 'is-er-niet'))
        expect([path, missing.status]).toEqual([path, 404])
        await mustFit(path, missing)
      } else if (name !== 'cursor') {
        const options = (schema.enum as string[] | undefined) ?? [values[name] ?? '']
        for (const value of options) await walk(`${path}?${name}=${encodeURIComponent(value)}`)
      }
      asked += 1
    }
  expect(asked).toBeGreaterThan(50)
})

test('a step is told in full, with references instead of names', async () => {
  const { body } = await ask(`/decisions/${world.full.slug}`)
  const at = (name: string, id: string) => ({
    id,
    url: `http://localhost:3000${root}/${name}/${id}`,
  })
  expect(body).toMatchObject({
    id: world.full.id,
    type: 'decision',
    page: 'http://localhost:3000/besluiten/motie-houd-het-dichtbij',
    dossiers: [at('dossiers', world.dossier.id)],
    municipalities: [at('municipalities', world.town.id)],
    body: at('bodies', world.body.id),
    when: {
      edtf: '2016-04-21/2016-04-30',
      text: 'eind april 2016',
      asWritten: 'eind april',
      from: '2016-04-21',
      until: '2016-04-30',
    },
    effectFrom: { from: '2017-01-01', text: 'vanaf 1 januari 2017' },
    plannedWhen: [{ when: { text: 'maart 2016' }, changedOn: '2016-03-20', reason: 'Geen tijd.' }],
    followUp: { state: 'open', deadline: { text: 'eerste kwartaal van 2016' } },
    proposers: [
      { type: 'person', ...at('people', world.person.id) },
      { type: 'party', ...at('parties', world.party.id) },
    ],
    provenance: { origin: 'import', system: 'ori', externalId: '77' },
  })
  expect(body.effectFrom).not.toHaveProperty('until')
  expect(body).not.toHaveProperty('effectUntil')
})

test('an unknown number of votes is not there, also in the form of Popolo', async () => {
  const { body } = await ask(`/decisions/${world.full.id}/vote-event`)
  const { votes } = (await ask(`/decisions/${world.full.id}`)).body
  expect((votes as { groups: object[] }).groups[1]).toEqual({ name: 'Lijst 9', unknown: 2 })
  expect(body).toMatchObject({
    type: 'vote_event',
    result: 'pass',
    counts: [],
    when: { text: 'eind april 2016' },
    motion: { id: world.full.id, classification: 'motie', result: 'pass' },
    group_results: [
      {
        group: { id: world.party.id },
        result: 'split',
        counts: [
          { option: 'yes', value: 3 },
          { option: 'no', value: 1 },
        ],
      },
      { group: { name: 'Lijst 9' }, counts: [] },
    ],
    votes: [{ voter: { id: world.person.id }, party: { id: world.party.id }, option: 'yes' }],
  })
  expect(body).not.toHaveProperty('start_date')
  expect((await list('/vote-events')).data.map(({ id }) => id)).toEqual([world.full.id])
})

test('stances come from the post, and can be asked for by what they are about', async () => {
  const on = async (query: string) =>
    (await list(`/stances?${query}`)).data.map(({ stance }) => stance)
  expect(await on(`decision=${world.full.id}`)).toEqual(['voorwaardelijk'])
  expect(await on(`dossier=${world.dossier.id}`)).toEqual(['voorwaardelijk', 'voor'])
  expect(await on(`dossier=${world.dossier.id}&decision=${world.full.id}`)).toEqual([
    'voorwaardelijk',
  ])
  expect(await on(`municipality=${world.town.id}&party=${world.party.slug}`)).toHaveLength(2)
  const [, second] = (await list('/stances?limit=2')).data
  expect((await ask(`/stances/${second?.id ?? ''}`)).body).toEqual(second)
})

test('a fuzzy date lies in every period that it touches', async () => {
  const on = async (query: string) =>
    (await list(`/decisions?dossier=${world.dossier.id}&${query}`)).data.map(({ id }) => id)
  const isThere = async (query: string) => (await on(query)).includes(world.full.id)
  expect(await isThere('from=2016-04-30')).toBe(true)
  expect(await isThere('from=2016-05')).toBe(false)
  expect(await isThere('until=2016-04-21')).toBe(true)
  expect(await isThere('until=2016-04-20')).toBe(false)
  expect(await isThere('from=2016&until=2016')).toBe(true)
  expect(await isThere('from=2016-34&until=..%2F2016-06')).toBe(true)
})

test('what is wrong with a question is said in Dutch, with the parameter and what is allowed', async () => {
  const refusals: [string, string][] = [
    ['/decisions?soort=motie', 'soort'],
    ['/decisions?kind=moties', 'kind'],
    ['/decisions?limit=0', 'limit'],
    ['/decisions?limit=101', 'limit'],
    ['/decisions?limit=ja', 'limit'],
    ['/decisions?cursor=abc', 'cursor'],
    ['/decisions?from=vorig%20jaar', 'from'],
    ['/decisions?from=2017&until=2016', 'until'],
    ['/decisions?updatedSince=2026-11-21T20:00:00', 'updatedSince'],
    ['/decisions?updatedSince=gisteren', 'updatedSince'],
    ['/decisions?municipality=nergens', 'municipality'],
    ['/decisions?municipality=%27', 'municipality'],
    ['/decisions?limit=1&limit=2', 'limit'],
    ['/decisions?kind=', 'kind'],
    ['/topics?municipality=x', 'municipality'],
  ]
  for (const [address, parameter] of refusals) {
    const { status, headers, body } = await ask(address)
    expect([address, status, body.parameter]).toEqual([address, 400, parameter])
    expect(headers.get('content-type')).toContain('application/problem+json')
    expect(body.detail).toMatch(/\w+ .+\./)
  }
  const { body } = await ask('/decisions?kind=moties')
  expect(body.allowed).toContain('motie')
  await mustFit('/decisions', await ask('/decisions?soort=motie'))
  expect((await ask('/openapi.json?x=1')).status).toBe(400)
})

test('an address without anything says so, for ids of either database', async () => {
  const ids = [
    '6561f0c2a7b8c9d0e1f2a3b4',
    '0b9f2a0e-6c1d-4f5e-8a7b-9c0d1e2f3a4b',
    'a%2Fb',
    "'",
    'A',
  ]
  for (const id of ids) expect([id, (await ask(`/decisions/${id}`)).status]).toEqual([id, 404])
  for (const path of ['/niets', '/decisions/x/y', '/posts/x/vote-event', '/openapi.json/x'])
    expect([path, (await ask(path)).status]).toEqual([path, 404])
})

test('only reading is possible, and every answer may be read from any site', async () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const { status, headers, body } = await ask('/decisions', { method })
    expect([status, headers.get('allow'), body.status]).toEqual([405, 'GET, HEAD, OPTIONS', 405])
    expect(headers.get('access-control-allow-origin')).toBe('*')
  }
  const preflight = await ask('/decisions', { method: 'OPTIONS' })
  expect([preflight.status, preflight.text]).toEqual([204, ''])
  expect(preflight.headers.get('access-control-allow-headers')).toContain('If-None-Match')
  const { headers } = await ask('/decisions')
  expect(headers.get('access-control-allow-origin')).toBe('*')
  expect(headers.get('access-control-expose-headers')).toContain('ETag')
  expect(headers.get('set-cookie')).toBeNull()
  expect(headers.get('cache-control')).toContain('public')
})

test('an answer that did not change is not sent again', async () => {
  // Later nothing is being committed any more, and the answer stays the same.
  vi.useFakeTimers({ now: Date.now() + 600_000, toFake: ['Date'] })
  const { headers, text } = await ask('/topics')
  vi.setSystemTime(Date.now() + 600_000)
  const etag = headers.get('etag') ?? ''
  const again = await ask('/topics', { headers: { 'if-none-match': etag } })
  expect([again.status, again.text]).toEqual([304, ''])
  expect(again.headers.get('access-control-allow-origin')).toBe('*')
  const head = await ask('/topics', { method: 'HEAD' })
  expect([head.status, head.text, head.headers.get('etag')]).toEqual([200, '', etag])
  expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(text)))
  await booted.payload.create({ collection: 'topics', data: { name: 'Nieuw', slug: '' } })
  expect((await ask('/topics', { headers: { 'if-none-match': etag } })).status).toBe(200)
})

test('who asks too much is told how long to wait, and nobody else is', async () => {
  const headers = { 'x-forwarded-for': '198.51.100.7' }
  const first = await ask('', { headers })
  expect(first.headers.get('ratelimit-policy')).toBe('"adres";q=300;w=60')
  expect(first.headers.get('ratelimit')).toMatch(/^"adres";r=299;t=\d+$/)
  for (let n = 1; n < 300; n += 1) await ask('', { headers })
  const refused = await ask('', { headers })
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(refused.headers.get('content-type')).toContain('application/problem+json')
  expect(refused.headers.get('ratelimit')).toContain(';r=0;')
  expect((await ask('', { headers: { 'x-forwarded-for': '198.51.100.8' } })).status).toBe(200)
})

test('the steps of a dossier come as a spreadsheet that runs nothing', async () => {
  const { status, headers, text } = await ask(`/dossiers/${world.dossier.slug}/steps.csv`)
  expect(status).toBe(200)
  expect(headers.get('content-type')).toContain('text/csv')
  expect(headers.get('content-disposition')).toBe(
    `attachment; filename="${world.dossier.slug}.csv"`,
  )
  expect(text.startsWith('\uFEFFtitel,datum,')).toBe(true)
  const lines = text.split('\r\n')
  expect(lines).toHaveLength(4)
  expect(lines[2]).toContain(
    `"'=Motie ""Houd het dichtbij"", met een komma",eind april 2016,eind april,`,
  )
  expect(lines[2]).toContain(',1000000,,jaar,')
  expect(lines[2]).toContain(',Gemeenteraad,motie,besluit,gehouden,aangenomen,')
})

test('the page about it leads to lists and examples that work', async () => {
  const { GET } = await import('@/app/(site)/[lang]/open-data/route')
  const request = new Request('http://localhost:3000/open-data')
  const html = await (await GET(request, { params: Promise.resolve({ lang: 'nl' }) })).text()
  const links = [...html.matchAll(/href="(\/api\/open\/v1[^"]*)"/g)].map(([, href = '']) => href)
  expect(links.length).toBeGreaterThan(15)
  for (const link of links) {
    const { status } = await ask(`http://localhost:3000${link.replaceAll('&amp;', '&')}`)
    expect([link, status]).toEqual([link, 200])
  }
  const sitemap = await import('@/app/sitemap.xml/route')
  const addresses = await sitemap.GET(new Request('http://localhost:3000/sitemap.xml'), {
    params: Promise.resolve({ lang: 'nl' }),
  })
  expect(await addresses.text()).toContain('<loc>http://localhost:3000/open-data</loc></url>')
})

test('nothing of colleagues or of the household is handed out', async () => {
  const everything: Item[] = []
  for (const path of Object.keys((await document()).paths).filter((one) => !/[{.]|^\/$/.test(one)))
    everything.push(...(await walk(path)))
  const text = JSON.stringify(everything)
  expect(text).toContain(world.full.title.slice(0, 6))
  for (const secret of ['kwikstaart', 'vingerafdruk', 'geheim@', 'changedByAccount', 'writtenBy'])
    expect(text).not.toContain(secret)
})
