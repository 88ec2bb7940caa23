import type { BootedPayload } from '@tests/support/boot-payload'
import type { Body, Decision, Meeting, Municipality } from '@/payload-types'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { askRoute } from '@tests/support/ask-route'
import { bootPayload } from '@tests/support/boot-payload'
import { dayFromToday } from '@tests/support/day-from-today'
import { fuzzy } from '@tests/support/fuzzy'
import { makeDecision } from '@tests/support/make-decision'
import { aSource, makeDossier } from '@tests/support/make-dossier'
import { makeMunicipality } from '@tests/support/make-municipality'

let booted: BootedPayload
let town: Municipality
let council: Body
let dossier: string

beforeAll(async () => {
  booted = await bootPayload()
  town = await makeMunicipality(booted.payload)
  dossier = (await makeDossier(booted.payload, { municipalities: [town.id] })).id
  council = await makeBody('raad')
})
afterAll(() => booted.stop())

const makeBody = (slug: string): Promise<Body> =>
  booted.payload.create({
    collection: 'bodies',
    data: { name: `Orgaan ${slug}`, slug, kind: 'raad', municipality: town.id },
  })
const makeMeeting = (body: Body, day: string, more: Partial<Meeting> = {}): Promise<Meeting> =>
  booted.payload.create({
    collection: 'meetings',
    data: {
      title: `Vergadering ${day}`,
      body: body.id,
      when: fuzzy(day),
      status: 'gepland',
      sources: [aSource],
      ...more,
    },
  })
const makeStep = (body: Body, day: string, more: Partial<Decision> = {}): Promise<Decision> =>
  makeDecision(booted.payload, {
    title: `Stap ${day}`,
    dossiers: [dossier],
    body: body.id,
    when: fuzzy(day),
    ...more,
  })

async function pageOf(slug: string, query = ''): Promise<{ status: number; html: string }> {
  const route = await import('@/app/(site)/[lang]/organen/[slug]/route')
  const path = `/organen/${slug}${query}`
  const response = await askRoute(route, { path, params: { slug } })
  return { status: response.status, html: await response.text() }
}
const words = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

test('a body says what it is, what comes, and what it did with what outcome', async () => {
  const [done, soon, later] = [dayFromToday(-40), dayFromToday(20), dayFromToday(30)]
  const old = dayFromToday(-80)
  const forgotten = dayFromToday(-90)
  const step = await makeStep(council, done, { outcome: 'verworpen' })
  await makeMeeting(council, done, {
    status: 'gehouden',
    agenda: [{ number: '4', title: 'Over welzijn', decision: step.id }],
  })
  await makeMeeting(council, old, { status: 'geannuleerd' })
  await makeMeeting(council, forgotten)
  await makeMeeting(council, soon, { startTime: '19:30' })
  await makeMeeting(council, later, { status: 'geannuleerd' })

  const { html } = await pageOf('raad')
  const text = words(html)
  expect(text).toContain('De gekozen raad van de gemeente.')
  const order = [`Vergadering ${soon}`, `Vergadering ${later}`, `Stap ${done}`]
  const places = [...order, `Vergadering ${done}`].map((name) => text.indexOf(name))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(Math.min(...places)).toBeGreaterThan(0)
  expect(text).toContain(`Vergadering ${later} Gaat niet door`)
  expect(text).toContain(`Vergadering ${done} Is geweest`)
  expect(text).toContain(`Vergadering ${old} Ging niet door`)
  expect(text).toContain(`Vergadering ${forgotten} Was gepland; of het doorging is niet ingevuld`)
  expect(text).toContain('Verworpen')
  expect(html).toContain(`href="/besluiten/${step.slug}"`)
  expect(html).toContain('href="webcal://')
  expect(html).toContain('/organen/raad/agenda.ics')
})

test('what is long goes on over pages: everything once, newest first, and nothing past the last', async () => {
  const busy = await makeBody('commissie')
  const days = Array.from({ length: 28 }, (_, index) => {
    const day = new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10)
    return day
  })
  for (const day of days) await makeStep(busy, day)
  for (const day of days.slice(0, 3)) await makeMeeting(busy, day, { status: 'gehouden' })

  const seen: string[] = []
  for (const query of ['', '?pagina=2']) {
    const { status, html } = await pageOf('commissie', query)
    expect(status).toBe(200)
    seen.push(...[...html.matchAll(/>Stap (\d{4}-\d\d-\d\d)</g)].map(([, day = '']) => day))
  }
  expect(seen).toEqual(days.toReversed())
  const second = (await pageOf('commissie', '?pagina=2')).html
  expect(second.replaceAll('<!-- -->', '')).toContain('Pagina 2 van 2')
  expect(second).not.toContain('Dit komt eraan')
  expect((await pageOf('commissie', '?pagina=3')).status).toBe(404)
  expect((await pageOf('onbekend')).status).toBe(404)
})

test('the municipality, its steps and its agenda lead to the body, and the sitemap knows it', async () => {
  const step = await makeStep(council, dayFromToday(-3))
  await makeMeeting(council, dayFromToday(50))
  const at = async (route: Parameters<typeof askRoute>[0], path: string, slug?: string) =>
    (await askRoute(route, { path, ...(slug ? { params: { slug } } : {}) })).text()
  const pages = [
    await at(
      await import('@/app/(site)/[lang]/gemeenten/[slug]/route'),
      `/gemeenten/${town.slug}`,
      town.slug,
    ),
    await at(
      await import('@/app/(site)/[lang]/besluiten/[slug]/route'),
      `/besluiten/${step.slug}`,
      step.slug,
    ),
    await at(
      await import('@/app/(site)/[lang]/agenda/[slug]/route'),
      `/agenda/${town.slug}`,
      town.slug,
    ),
  ]
  for (const html of pages) expect(html).toContain('href="/organen/raad"')
  const sitemap = await at(await import('@/app/sitemap.xml/route'), '/sitemap.xml')
  expect(sitemap).toContain('/organen/raad</loc>')
})
