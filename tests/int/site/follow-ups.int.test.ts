import type { BootedPayload } from '@tests/support/boot-payload'
import type { Decision, Municipality } from '@/payload-types'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { bootPayload } from '@tests/support/boot-payload'
import { fuzzy } from '@tests/support/fuzzy'
import { makeDecision } from '@tests/support/make-decision'
import { makeDossier } from '@tests/support/make-dossier'
import { makeMunicipality } from '@tests/support/make-municipality'
import { makeParty } from '@tests/support/make-party'
import { makeReader } from '@tests/support/make-reader'
import { uniqueName } from '@tests/support/unique-name'
import { findFollowUps, findMunicipality } from '@/decisions/api'

let booted: BootedPayload
beforeAll(async () => {
  booted = await bootPayload()
})
afterAll(() => booted.stop())

const today = '2026-11-21'
const words = (markup: string) => markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

async function town() {
  const { payload } = booted
  const place = await makeMunicipality(payload)
  const dossier = await makeDossier(payload, { municipalities: [place.id] })
  const step = (overrides: Partial<Decision>) =>
    makeDecision(payload, {
      dossiers: [dossier.id],
      kind: 'toezegging',
      when: fuzzy('2026-10-01'),
      ...overrides,
    })
  return { payload, place, dossier, step }
}

async function answerAt(place: Municipality, query = ''): Promise<Response> {
  const { GET } = await import('@/app/(site)/[lang]/gemeenten/[slug]/toezeggingen/route')
  const path = `/gemeenten/${place.slug}/toezeggingen${query}`
  return GET(new Request(`http://localhost:3000${path}`), {
    params: Promise.resolve({ lang: 'nl', slug: place.slug }),
  })
}

test('what is open stands on top by the day it was promised for, then what is done', async () => {
  const { payload, place, step } = await town()
  await step({ title: 'Klaar', followUp: { answer: 'Dat is gebeurd.' } })
  await step({ title: 'Zonder dag' })
  await step({ title: 'Later', followUp: { deadline: fuzzy('2027-22') } })
  await step({ title: 'Te laat', followUp: { deadline: fuzzy('2026-10') } })
  await step({ title: 'Rapport', kind: 'rapport' })
  const list = await findFollowUps(makeReader(payload, { today }), place.slug)
  expect(list?.lines.map(({ title }) => title)).toEqual(['Te laat', 'Later', 'Zonder dag', 'Klaar'])
  expect(list).toMatchObject({ openCount: 3, paging: { page: 1, pageCount: 1 } })

  const found = await findMunicipality(makeReader(payload, { today }), place.slug)
  expect(found?.municipality.openFollowUps).toBe(3)
})

test('a motion asks for something from the moment that it is carried', async () => {
  const { payload, place, step } = await town()
  const { id } = await step({ title: 'Motie: vervoer', kind: 'motie' })
  const open = async () =>
    (await findFollowUps(makeReader(payload, { today }), place.slug))?.lines.map(
      ({ title }) => title,
    )
  expect(await open()).toEqual([])
  await payload.update({ collection: 'decisions', id, data: { outcome: 'aangenomen' } })
  expect(await open()).toEqual(['Motie: vervoer'])
})

test('a question counts for the party of whoever asked it, and can be chosen by its address', async () => {
  const { payload, place, step } = await town()
  const party = await makeParty(payload, { municipality: place.id })
  const member = await payload.create({
    collection: 'people',
    data: {
      name: uniqueName('Lid'),
      slug: '',
      roles: [{ role: 'raadslid', party: party.id }],
    },
  })
  await step({
    title: 'Wie betaalt dit?',
    kind: 'raadsvraag',
    proposers: [{ relationTo: 'people', value: member.id }],
  })
  await step({
    title: 'Wij komen terug',
    proposers: [{ relationTo: 'parties', value: party.id }],
  })
  await step({ title: 'Van niemand bekend' })

  const ofParty = words(await (await answerAt(place, `?partij=${party.slug}`)).text())
  expect(ofParty).toContain('Wie betaalt dit?')
  expect(ofParty).toContain('Wij komen terug')
  expect(ofParty).not.toContain('Van niemand bekend')

  const questions = words(
    await (await answerAt(place, `?soort=raadsvraag&partij=${party.slug}`)).text(),
  )
  expect(questions).toContain('Wie betaalt dit?')
  expect(questions).not.toContain('Wij komen terug')

  for (const query of ['?soort=rapport', '?partij=onbekend', '?pagina=2'])
    expect([query, (await answerAt(place, query)).status]).toEqual([query, 404])
})

test('a town without any says so, and an unknown town has no page', async () => {
  const { place } = await town()
  const response = await answerAt(place)
  expect(words(await response.text())).toContain(
    `Voor ${place.name} zijn nog geen toezeggingen of vragen ingevoerd.`,
  )
  expect((await answerAt({ ...place, slug: 'nergens' })).status).toBe(404)
})

test('more than fifty go on over the next page', async () => {
  const { payload, place, step } = await town()
  for (let number = 0; number < 51; number += 1) await step({ title: `Belofte ${number}` })
  const list = await findFollowUps(makeReader(payload), place.slug, {}, 2)
  expect(list).toMatchObject({ openCount: 51, paging: { page: 2, pageCount: 2 } })
  expect(list?.lines).toHaveLength(1)
})

test('an answer makes the list and the page of the town anew', async () => {
  const { payload, place, step } = await town()
  const question = await step({ kind: 'raadsvraag' })
  const reader = makeReader(payload)
  await findFollowUps(reader, place.slug)
  expect(reader.tags).toContain(`decisions-of-municipality:${place.id}`)
  await payload.update({
    collection: 'decisions',
    id: question.id,
    data: { followUp: { answer: 'De gemeente.', answeredOn: fuzzy('2026-11-10') } },
  })
  const list = await findFollowUps(makeReader(payload), place.slug)
  expect(list?.lines).toMatchObject([
    { followUp: { state: 'afgedaan' }, answeredOn: { text: '10 november 2026' } },
  ])
})

test('the page of a question shows its text, who asked it, and the answer with its link', async () => {
  const { payload, place, step } = await town()
  const party = await makeParty(payload, { municipality: place.id })
  const question = await step({
    kind: 'raadsvraag',
    text: 'Wie betaalt dit?',
    proposers: [{ relationTo: 'parties', value: party.id }],
    followUp: { answer: 'De gemeente.', answerUrl: 'https://gemeente.example/antwoord' },
  })
  const { GET } = await import('@/app/(site)/[lang]/besluiten/[slug]/route')
  const response = await GET(new Request(`http://localhost:3000/besluiten/${question.slug}`), {
    params: Promise.resolve({ lang: 'nl', slug: question.slug }),
  })
  const html = await response.text()
  expect(words(html)).toMatch(
    new RegExp(`De vraag Gesteld door ${party.name} Wie betaalt dit\\? Beantwoord`),
  )
  expect(html).toContain('href="https://gemeente.example/antwoord"')
})

test('only towns with a question or a promise have their list in the sitemap', async () => {
  const { place, step } = await town()
  const other = await town()
  await step({})
  const { GET } = await import('@/app/sitemap.xml/route')
  const response = await GET(new Request('http://localhost:3000/sitemap.xml'), {
    params: Promise.resolve({}),
  })
  const xml = await response.text()
  expect(xml).toContain(`/gemeenten/${place.slug}/toezeggingen<`)
  expect(xml).not.toContain(`/gemeenten/${other.place.slug}/toezeggingen<`)
})
