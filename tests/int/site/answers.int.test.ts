import type { BootedPayload } from '@tests/support/boot-payload'

import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { bootPayload } from '@tests/support/boot-payload'
import { makeParty } from '@tests/support/make-party'
import { readingPages } from '@/platform/reading-cache.adapter'

let booted: BootedPayload
beforeAll(async () => {
  booted = await bootPayload()
})
afterAll(() => booted.stop())

const at = (path: string, init?: RequestInit) => new Request(`http://localhost:3000${path}`, init)

async function partyPage(party: string, lang = 'nl'): Promise<Response> {
  const { GET } = await import('@/app/(site)/[lang]/partijen/[party]/route')
  return GET(at(`/partijen/${party}`), { params: Promise.resolve({ lang, party }) })
}

test('an address has one spelling, and what is no address at all is not looked up', async () => {
  const party = await makeParty(booted.payload)
  expect((await partyPage(party.slug)).status).toBe(200)

  const moved = await partyPage(party.slug.toUpperCase())
  expect([moved.status, moved.headers.get('location')]).toEqual([308, `/partijen/${party.slug}`])

  for (const name of ['onbekend', 'a%20b', '..%2f', '<script>', "' OR 1=1"])
    expect([name, (await partyPage(name)).status]).toEqual([name, 404])
  expect((await partyPage(party.slug, 'en')).status).toBe(404)
})

test('an unknown address in capitals is sent to the same in small letters, and then not found', async () => {
  const { GET } = await import('@/app/(site)/[lang]/[...rest]/route')
  const capitals = await GET(at('/Partijen/Dorpspartij'))
  expect([capitals.status, capitals.headers.get('location')]).toEqual([
    308,
    '/partijen/dorpspartij',
  ])
  const unknown = await GET(at('/wat/is/dit'))
  expect([unknown.status, await unknown.text()]).toEqual([404, expect.stringContaining('<h1>')])
})

test('a page is a document without a script, but for the one of a form that asks for an address', async () => {
  const party = await makeParty(booted.payload)
  const html = await (await partyPage(party.slug)).text()
  expect(html).toMatch(/^<!DOCTYPE html><html lang="nl">/)
  const count = (pattern: RegExp) => html.match(pattern)?.length ?? 0
  expect(count(/<script/g)).toBe(count(/application\/ld\+json/g) + count(/name="bewijs"/g))
  expect(html).not.toMatch(/ style=| on[a-z]+=/)
})

test('what goes wrong becomes a page that says so, and that nobody keeps', async () => {
  const { readingPage } = await import('@/site/visitor/reading-page')
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const GET = readingPage({
    address: () => '/stuk',
    make: () => Promise.reject(new Error('secret detail')),
  })
  const response = await GET(at('/stuk'), { params: Promise.resolve({ lang: 'nl' }) })
  const text = await response.text()
  expect([response.status, response.headers.get('cache-control')]).toEqual([500, 'no-store'])
  expect(text).toContain('Er ging iets mis')
  expect(text).not.toContain('secret detail')
  expect(complaints).toHaveBeenCalledTimes(1)
  complaints.mockRestore()
})

test('only who knows the secret of the installation makes pages fresh', async () => {
  const { POST } = await import('@/app/intern/ververs/route')
  const refresh = vi.spyOn(readingPages(), 'refresh')
  const ask = (authorization: string, body = '{"tags":["posts:1"]}') =>
    POST(at('/intern/ververs', { method: 'POST', headers: { authorization }, body }))
  expect((await ask('')).status).toBe(404)
  expect((await ask(`Bearer ${'0'.repeat(64)}`)).status).toBe(404)
  expect(refresh).not.toHaveBeenCalled()
})

test('the server says whether it lives and whether its database answers', async () => {
  const health = await import('@/app/healthz/route')
  const ready = await import('@/app/readyz/route')
  expect(health.GET().status).toBe(200)
  expect((await ready.GET()).status).toBe(200)

  const asked = vi.spyOn(booted.payload, 'find').mockRejectedValue(new Error('away'))
  const unready = await ready.GET()
  expect([unready.status, unready.headers.get('cache-control')]).toEqual([503, 'no-store'])
  asked.mockRestore()
})

test('a file of the look may be kept for ever, and only under its own name', async () => {
  const { GET } = await import('@/app/assets/[file]/route')
  const { assets } = await import('@/site/document/assets')
  const { path } = assets().stylesheet
  const ask = (file: string) => GET(at(path), { params: Promise.resolve({ file }) })
  const found = await ask(path.replace('/assets/', ''))
  expect([found.status, found.headers.get('content-type')]).toEqual([
    200,
    'text/css; charset=utf-8',
  ])
  expect(found.headers.get('cache-control')).toContain('immutable')
  expect((await ask('raadlijn-0000000000.css')).status).toBe(404)
})
