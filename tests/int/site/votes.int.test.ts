import type { BootedPayload } from '@tests/support/boot-payload'
import type { Decision } from '@/payload-types'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { bootPayload } from '@tests/support/boot-payload'
import { fuzzy } from '@tests/support/fuzzy'
import { makeDecision } from '@tests/support/make-decision'
import { makeDossier } from '@tests/support/make-dossier'
import { makeMunicipality } from '@tests/support/make-municipality'
import { makeParty } from '@tests/support/make-party'
import { makeReader } from '@tests/support/make-reader'
import { rest } from '@tests/support/rest'
import { findDecision } from '@/decisions/api'

let booted: BootedPayload
beforeAll(async () => {
  booted = await bootPayload()
})
afterAll(() => booted.stop())

/** A council of nine seats in two parties, five and four, since April 2022. */
async function council() {
  const { payload } = booted
  const town = await makeMunicipality(payload)
  const period = { from: 2022, until: 2026 }
  const big = await makeParty(payload, {
    municipality: town.id,
    name: 'Groot',
    councilPeriods: [{ ...period, seats: 5 }],
  })
  const small = await makeParty(payload, {
    municipality: town.id,
    name: 'Klein',
    councilPeriods: [{ ...period, seats: 4 }],
  })
  const body = await payload.create({
    collection: 'bodies',
    data: { name: 'Gemeenteraad', slug: '', kind: 'raad', municipality: town.id },
  })
  const dossier = await makeDossier(payload, { municipalities: [town.id] })
  const vote = (overrides: Partial<Decision>) =>
    makeDecision(payload, {
      dossiers: [dossier.id],
      body: body.id,
      kind: 'raadsbesluit',
      stage: 'besluit',
      outcome: 'aangenomen',
      when: fuzzy('2024-02-01'),
      ...overrides,
    })
  return { payload, town, big, small, body, vote }
}

async function page(step: Decision): Promise<string> {
  const { GET } = await import('@/app/(site)/[lang]/besluiten/[slug]/route')
  const request = new Request(`http://localhost:3000/besluiten/${step.slug}`)
  const response = await GET(request, { params: Promise.resolve({ lang: 'nl', slug: step.slug }) })
  expect(response.status).toBe(200)
  return response.text()
}
const words = (markup: string) =>
  markup
    .replaceAll('<!-- -->', '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
const everybody = { against: 0, abstained: 0, absent: 0 }

test('a vote is told in a sentence, drawn seat by seat, and in a table with why a group voted so', async () => {
  const { big, small, vote } = await council()
  const step = await vote({
    votes: {
      method: 'hand-opsteken',
      groups: [
        { party: small.id, ...everybody, for: 1, against: 3, explanation: 'Het is te duur.' },
        { party: big.id, ...everybody, for: 5 },
      ],
    },
  })
  const html = await page(step)
  expect(words(html)).toContain(
    'Het voorstel is aangenomen, met 6 stemmen voor en 3 stemmen tegen. Klein stemde verdeeld: 1 voor, 3 tegen.',
  )
  expect(html.match(/class="seat" data-vote="\w+" transform/g)).toHaveLength(9)
  expect(words(html)).toMatch(/1 Groot 5 0 2 Klein verdeeld 1 3/)
  expect(words(html)).toContain('Stemverklaring van Klein: Het is te duur.')
  expect(words(html)).not.toContain('Wij laten beide zien')
})

test('a roll call needs names only; they are counted, listed and linked', async () => {
  const { payload, big, vote } = await council()
  const person = await payload.create({
    collection: 'people',
    data: { name: 'Noor Naam', slug: '', roles: [{ role: 'raadslid', party: big.id }] },
  })
  const step = await vote({
    votes: {
      method: 'hoofdelijk',
      members: [{ person: person.id, party: big.id, vote: 'tegen' }],
    },
  })
  const html = await page(step)
  expect(html).toContain(`<a href="/personen/${person.slug}">Noor Naam</a>`)
  expect(words(html)).toContain('geteld in de lijst met namen')
  expect(words(html)).toContain('Hoe 4 leden stemden, is niet bekend.')

  const reader = makeReader(payload)
  await findDecision(reader, step.slug)
  expect(reader.tags).toContain(`people:${person.id}`)
})

test('what contradicts the source or the seats of that day is saved as sent, and told', async () => {
  const { payload, big, small, vote } = await council()
  const step = await vote({
    votes: {
      totals: { for: 7, against: 2 },
      groups: [
        { party: big.id, ...everybody, for: 6 },
        { party: small.id, for: 0, against: 2 },
      ],
    },
  })
  const text = words(await page(step))
  expect(text).toContain(
    'Volgens de bron stemden er 7 leden voor; per fractie opgeteld zijn het er 6. Wij laten beide zien.',
  )
  expect(text).toContain('Bij Groot zijn 6 leden geteld; op die dag had de partij 5 zetels.')
  const { body } = await rest(booted.config, `/decisions/${step.id}`)
  expect(body).toMatchObject({ votes: { totals: { for: 7 }, groups: [{ for: 6 }, { for: 0 }] } })

  // Before this council began, nobody here knows how many seats there were.
  await payload.update({
    collection: 'decisions',
    id: step.id,
    data: { when: fuzzy('2021-02-01') },
  })
  expect(words(await page(step))).not.toContain('op die dag had de partij')
})

test('a committee has no seats to compare with', async () => {
  const { payload, town, big, vote } = await council()
  const committee = await payload.create({
    collection: 'bodies',
    data: { name: 'Commissie', slug: '', kind: 'commissie', municipality: town.id },
  })
  const step = await vote({
    body: committee.id,
    votes: { groups: [{ party: big.id, ...everybody, for: 1 }] },
  })
  expect(words(await page(step))).not.toContain('Wij laten beide zien')
})
