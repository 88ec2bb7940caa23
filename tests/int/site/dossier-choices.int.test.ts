import type { BootedPayload } from '@tests/support/boot-payload'
import type { Body, Decision, Dossier, Party } from '@/payload-types'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { bootPayload } from '@tests/support/boot-payload'
import { fuzzy } from '@tests/support/fuzzy'
import { makeDecision } from '@tests/support/make-decision'
import { makeDossier } from '@tests/support/make-dossier'
import { makeMunicipality } from '@tests/support/make-municipality'
import { makeParty } from '@tests/support/make-party'
import { makePost, movePost } from '@tests/support/make-post'

let booted: BootedPayload
let dossier: Dossier
let council: Body
let steps: Record<'talk' | 'motion' | 'vote' | 'dispute' | 'start', Decision>
let speaking: Party
let voting: Party
let proposing: Party
let disputing: Party
let asking: Party
let silent: Party

beforeAll(async () => {
  booted = await bootPayload()
  const { payload } = booted
  const town = await makeMunicipality(payload)
  const party = () => makeParty(payload, { municipality: town.id })
  ;[speaking, voting, proposing, disputing, asking, silent] = [
    await party(),
    await party(),
    await party(),
    await party(),
    await party(),
    await party(),
  ]
  council = await payload.create({
    collection: 'bodies',
    data: { name: 'Gemeenteraad', slug: '', kind: 'raad', municipality: town.id },
  })
  const executive = await payload.create({
    collection: 'bodies',
    data: { name: 'College van B en W', slug: '', kind: 'college', municipality: town.id },
  })
  const lumens = await payload.create({
    collection: 'organisations',
    data: { name: 'Lumens', slug: '', kind: 'stichting' },
  })
  dossier = await makeDossier(payload, { municipalities: [town.id] })
  const make = (title: string, data: Partial<Decision>) =>
    makeDecision(payload, { title, dossiers: [dossier.id], body: council.id, ...data })
  const councillor = await payload.create({
    collection: 'people',
    data: {
      name: 'Omar Haddad',
      slug: '',
      roles: [
        { role: 'raadslid', party: asking.id, from: '2014' },
        { role: 'raadslid', party: silent.id, from: '2018' },
      ],
    },
  })
  const talk = await make('Praten', { when: fuzzy('2016-01-12'), body: executive.id })
  const motion = await make('Motie', {
    when: fuzzy('2016-02-01'),
    kind: 'motie',
    proposers: [{ relationTo: 'parties', value: proposing.id }],
    relations: [{ kind: 'volgt-op', decision: talk.id }],
    amounts: [{ kind: 'welzijnswerk', min: 100_000, per: 'jaar' }],
  })
  const vote = await make('Stemmen', {
    when: fuzzy('2016-03-01'),
    kind: 'raadsbesluit',
    outcome: 'aangenomen',
    isAuthoritative: true,
    votes: { groups: [{ party: voting.id, for: 4, against: 0 }] },
    relations: [{ kind: 'vervangt', decision: motion.id }],
    amounts: [{ kind: 'welzijnswerk', min: 120_000, qualifier: 'ruim', per: 'jaar' }],
    involved: [
      { organisation: lumens.id, role: 'uitvoerder', tasks: ['hulp'], from: fuzzy('2016-06-01') },
    ],
  })
  const dispute = await make('Betwist', {
    when: fuzzy('2016-04-01'),
    proposers: [{ relationTo: 'people', value: councillor.id }],
    disputes: [{ note: 'Dit klopt niet.', party: disputing.id, sourceTitle: 'De krant' }],
  })
  const start = await make('Begin', { when: fuzzy('2096-01-01'), status: 'gepland' })
  steps = { talk, motion, vote, dispute, start }
})
afterAll(() => booted.stop())

async function ask(query: string, path = '', route?: string): Promise<Response> {
  const url = `http://localhost:3000/dossiers/${dossier.slug}${path}${query}`
  const params = Promise.resolve({ lang: 'nl', slug: dossier.slug })
  const { GET } =
    route === undefined
      ? await import('@/app/(site)/[lang]/dossiers/[slug]/route')
      : await import('@/app/(site)/[lang]/dossiers/[slug]/ingesloten/route')
  return GET(new Request(url), { params })
}

const pageAt = async (query: string) => (await ask(query)).text()

/** The titles on the timeline, in their order. */
async function shownAt(query: string): Promise<string[]> {
  const html = await pageAt(query)
  return html
    .split('<li class="step"')
    .slice(1)
    .map((part) => /<h4><a [^>]*>([^<]*)</.exec(part)?.[1] ?? '')
}

const everything = ['Praten', 'Motie', 'Stemmen', 'Betwist', 'Begin']

test('a timeline can be asked for by body, kind and order, one by one and together', async () => {
  expect(await shownAt('')).toEqual(everything)
  expect(await shownAt(`?orgaan=${council.slug}`)).toEqual(['Motie', 'Stemmen', 'Betwist', 'Begin'])
  expect(await shownAt('?soort=motie')).toEqual(['Motie'])
  expect(await shownAt(`?volgorde=straks-eerst&orgaan=${council.slug}&soort=bespreking`)).toEqual([
    'Begin',
    'Betwist',
  ])
})

test('a party is found where it voted, proposed, disagreed or said something', async () => {
  expect(await shownAt(`?partij=${voting.slug}`)).toEqual(['Stemmen'])
  expect(await shownAt(`?partij=${proposing.slug}`)).toEqual(['Motie'])
  expect(await shownAt(`?partij=${disputing.slug}`)).toEqual(['Betwist'])
  // The councillor who asked sat for one party then, and sits for another now.
  expect(await shownAt(`?partij=${asking.slug}`)).toEqual(['Betwist'])
  expect(await pageAt('')).not.toContain(`<option value="${silent.slug}"`)
})

test('a stance counts once it is published, and a draft says nothing about itself', async () => {
  const draft = await makePost(booted.payload, {
    party: speaking.id,
    stances: [{ decision: steps.talk.id, stance: 'voor' }],
  })
  expect(await shownAt(`?partij=${speaking.slug}`)).toEqual([])
  expect(await pageAt('')).not.toContain(`<option value="${speaking.slug}"`)

  await movePost(booted.payload, draft, { stage: 'gepubliceerd' })
  expect(await shownAt(`?partij=${speaking.slug}`)).toEqual(['Praten'])
  expect(await pageAt('')).toContain(`<option value="${speaking.slug}"`)
})

test('what finds nothing is a page that says so, and what nobody asked is left alone', async () => {
  const response = await ask('?soort=onzin&orgaan=%3Cblink%3E')
  expect(response.status).toBe(200)
  const html = await response.text()
  expect(html).toContain('Bij deze keuze horen geen stappen.')
  expect(html).toContain('<meta name="robots" content="noindex"/>')
  expect(html).toMatch(new RegExp(`rel="canonical" href="[^"?]*/dossiers/${dossier.slug}"`))
  expect(html).not.toContain('<blink>')
  expect(await shownAt('?utm_source=mail')).toEqual(everything)
})

test('ties are drawn both ways, with the votes, the money and who carries it out', async () => {
  const html = await pageAt('')
  const stepHtml = ({ slug }: Decision) =>
    html.split('<li class="step"').find((part) => part.includes(`id="stap-${slug}"`)) ?? ''
  expect(stepHtml(steps.motion)).toContain('data-replaced="true"')
  expect(stepHtml(steps.motion)).toContain(`href="#stap-${steps.vote.slug}"`)
  expect(stepHtml(steps.talk)).toContain(`href="#stap-${steps.motion.slug}"`)
  expect(stepHtml(steps.vote)).toContain(voting.name)
  expect(stepHtml(steps.dispute)).toContain('De bronnen zijn het hierover niet eens.')
  expect(html.match(/<svg class="amount-bar"/g)).toHaveLength(2)
  expect(html).toContain(`Volgt uit: <a href="/besluiten/${steps.vote.slug}">`)
})

test('a step outside the choice is reached on its own page', async () => {
  const html = await pageAt('?soort=motie')
  expect(html).toContain(`href="/besluiten/${steps.vote.slug}"`)
  expect(html).not.toContain(`href="#stap-${steps.vote.slug}"`)
})

test('a changed step is on every chosen view at the next reading', async () => {
  expect(await shownAt('?soort=toezegging')).toEqual([])
  const added = await makeDecision(booted.payload, {
    title: 'Belofte',
    dossiers: [dossier.id],
    kind: 'toezegging',
  })
  expect(await shownAt('?soort=toezegging')).toEqual(['Belofte'])
  await booted.payload.delete({ collection: 'decisions', id: added.id })
  expect(await shownAt('?soort=toezegging')).toEqual([])
})

test('the timeline for other sites stands alone, without a cookie', async () => {
  const response = await ask('', '/ingesloten', 'ingesloten')
  const html = await response.text()
  expect([response.status, response.headers.get('set-cookie')]).toEqual([200, null])
  expect(html).toContain('<base target="_top"/>')
  expect(html).toContain(dossier.title)
  expect(html).not.toMatch(/<form|<script|href="#/)
})

test('other software is told how to show a timeline, in both formats', async () => {
  const { GET } = await import('@/app/(site)/[lang]/oembed/route')
  const at = (query: Record<string, string>) =>
    GET(new Request(`http://localhost:3000/oembed?${new URLSearchParams(query).toString()}`))
  const origin = /rel="canonical" href="([^"]*)\/dossiers/.exec(await pageAt(''))?.[1] ?? ''
  const url = `${origin}/dossiers/${dossier.slug}`

  const json = await at({ url, maxwidth: '400', maxheight: '300' })
  expect(json.headers.get('access-control-allow-origin')).toBe('*')
  expect(json.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(await json.json()).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: dossier.title,
    width: 400,
    height: 300,
    html: expect.stringContaining(`src="${url}/ingesloten"`),
  })

  const xml = await at({ url, format: 'xml' })
  expect([xml.status, xml.headers.get('content-type')]).toEqual([200, 'text/xml; charset=utf-8'])
  expect(await xml.text()).toContain('<type>rich</type>')

  const refusals: Record<string, string>[] = [
    { url, format: 'yaml' },
    { url: `${origin}/dossiers/bestaat-niet` },
    { url: `https://elders.example/dossiers/${dossier.slug}` },
    {},
  ]
  const statuses = await Promise.all(refusals.map(async (query) => (await at(query)).status))
  expect(statuses).toEqual([501, 404, 404, 404])
})
