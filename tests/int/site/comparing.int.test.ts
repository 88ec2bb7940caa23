import type { BootedPayload } from '@tests/support/boot-payload'
import type { Decision, Post } from '@/payload-types'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { askRoute } from '@tests/support/ask-route'
import { bootPayload } from '@tests/support/boot-payload'
import { fuzzy } from '@tests/support/fuzzy'
import { makeDecision } from '@tests/support/make-decision'
import { makeDossier } from '@tests/support/make-dossier'
import { makeMunicipality } from '@tests/support/make-municipality'
import { makeParty } from '@tests/support/make-party'
import { makePost } from '@tests/support/make-post'

let booted: BootedPayload
beforeAll(async () => {
  booted = await bootPayload()
})
afterAll(() => booted.stop())

const seats = (count: number) => ({ councilPeriods: [{ from: 2018, until: 2022, seats: count }] })

/** Two parties that sit in the council of the step, one of which says nothing. */
async function scene() {
  const { payload } = booted
  const town = await makeMunicipality(payload)
  const small = await makeParty(payload, { municipality: town.id, name: 'Aardig', ...seats(2) })
  const big = await makeParty(payload, { municipality: town.id, name: 'Zeer Groot', ...seats(9) })
  const dossier = await makeDossier(payload, { municipalities: [town.id] })
  const step = await makeDecision(payload, {
    dossiers: [dossier.id],
    when: fuzzy('2020-11-10'),
    outcome: 'aangenomen',
    votes: {
      method: 'hand-opsteken',
      groups: [
        { party: big.id, for: 8, against: 0, absent: 1 },
        { party: small.id, for: 0, against: 2 },
        { name: 'Fractie Los', for: 1, against: 0 },
      ],
    },
  })
  const say = (title: string, stance: 'voor' | 'voorwaardelijk', more: Partial<Post> = {}) =>
    makePost(payload, {
      title,
      party: small.id,
      stances: [
        {
          decision: step.id,
          stance,
          ...(stance === 'voorwaardelijk' ? { conditions: 'Eerst geld.' } : {}),
        },
      ],
      stage: 'gepubliceerd',
      ...more,
    })
  return { payload, town, dossier, step, say }
}

const words = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

async function comparedOn(kind: 'dossiers' | 'besluiten', slug: string) {
  const route =
    kind === 'dossiers'
      ? await import('@/app/(site)/[lang]/dossiers/[slug]/vergelijken/route')
      : await import('@/app/(site)/[lang]/besluiten/[slug]/vergelijken/route')
  const response = await askRoute(route, { path: `/${kind}/${slug}/vergelijken`, params: { slug } })
  return { status: response.status, html: await response.text() }
}

test('both pages show every party in the order of the seats then, what it said where, and its vote', async () => {
  const { dossier, step, say } = await scene()
  const post = await say('Ja, als er geld komt', 'voorwaardelijk')
  await say('Een concept', 'voor', { stage: 'concept' })
  for (const { html } of [
    await comparedOn('besluiten', step.slug),
    await comparedOn('dossiers', dossier.slug),
  ]) {
    const text = words(html)
    expect(text.indexOf('Zeer Groot')).toBeLessThan(text.indexOf('Aardig'))
    expect(text).toMatch(/Zeer Groot 9 zetels heeft hierover niets gepubliceerd/)
    expect(text).toContain('8 voor, 1 afwezig')
    expect(text).toContain('2 tegen')
    expect(text).toContain('Voorwaarden: Eerst geld.')
    expect(text).toContain('Fractie Los (1 voor)')
    expect(html).toMatch(new RegExp(`href="/partijen/[^"]+/${post.slug}">Ja, als er geld komt</a>`))
    expect(text).toContain('De zetels zijn die van 10 november 2020.')
    expect(text).toContain('Zo vergelijken we')
    expect(text).not.toContain('Een concept')
  }
})

test('the pages are linked from their dossier and step, and known to the sitemap', async () => {
  const { dossier, step, say } = await scene()
  await say('Wij stemmen voor', 'voor')
  const at = async (route: Parameters<typeof askRoute>[0], path: string, slug?: string) =>
    (await askRoute(route, { path, ...(slug ? { params: { slug } } : {}) })).text()
  const dossierPage = await import('@/app/(site)/[lang]/dossiers/[slug]/route')
  const stepPage = await import('@/app/(site)/[lang]/besluiten/[slug]/route')
  const sitemap = await at(await import('@/app/sitemap.xml/route'), '/sitemap.xml')
  const addresses = {
    [`/dossiers/${dossier.slug}/vergelijken`]: await at(
      dossierPage,
      `/dossiers/${dossier.slug}`,
      dossier.slug,
    ),
    [`/besluiten/${step.slug}/vergelijken`]: await at(
      stepPage,
      `/besluiten/${step.slug}`,
      step.slug,
    ),
  }
  for (const [address, html] of Object.entries(addresses)) {
    expect(html).toContain(`href="${address}"`)
    expect(sitemap).toContain(`${address}</loc>`)
  }
})

test('a vote is compared however it was written down: by group, by name or by its totals', async () => {
  const { payload, dossier, town } = await scene()
  const party = await makeParty(payload, { municipality: town.id, name: 'Hoofdelijk', ...seats(1) })
  const member = await payload.create({
    collection: 'people',
    data: { name: 'Anne de Wit', slug: '' },
  })
  const add = (title: string, votes: Decision['votes']) =>
    makeDecision(payload, { title, dossiers: [dossier.id], when: fuzzy('2020-11-11'), votes })
  await add('Met namen', { members: [{ person: member.id, party: party.id, vote: 'tegen' }] })
  await add('Met alleen tegenstemmers', { groups: [{ party: party.id, against: 1 }] })
  await add('Met alleen de uitslag', { totals: { for: 8, against: 3 } })
  await add('Met niets', {})
  const text = words((await comparedOn('dossiers', dossier.slug)).html)
  for (const title of ['Met namen', 'Met alleen tegenstemmers'])
    expect(text).toMatch(new RegExp(`${title} .*Hoofdelijk 1 zetel .*1 tegen`))
  expect(text).toContain('Met alleen de uitslag')
  expect(text).not.toContain('Met niets')
})

test('of a dossier of two municipalities the parties stand apart', async () => {
  const { payload } = booted
  const towns = [await makeMunicipality(payload), await makeMunicipality(payload)]
  const dossier = await makeDossier(payload, { municipalities: towns.map(({ id }) => id) })
  for (const town of towns)
    await makeParty(payload, { municipality: town.id, name: `Partij in ${town.name}` })
  const text = words((await comparedOn('dossiers', dossier.slug)).html)
  for (const { name } of towns)
    expect(text).toMatch(
      new RegExp(`Partijen in ${name} .*Partij in ${name} heeft hierover niets gepubliceerd`),
    )
})

test('what is not there cannot be compared on', async () => {
  expect((await comparedOn('dossiers', 'onbekend')).status).toBe(404)
  expect((await comparedOn('besluiten', 'onbekend')).status).toBe(404)
})
