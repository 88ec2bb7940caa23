import type { BootedPayload } from '@tests/support/boot-payload'
import type { Decision } from '@/payload-types'

import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { bootPayload } from '@tests/support/boot-payload'
import { fuzzy } from '@tests/support/fuzzy'
import { makeDecision } from '@tests/support/make-decision'
import { makeDossier } from '@tests/support/make-dossier'
import { makeMunicipality } from '@tests/support/make-municipality'
import { makeParty } from '@tests/support/make-party'
import { makePost } from '@tests/support/make-post'
import { makeReader } from '@tests/support/make-reader'
import {
  findAgenda,
  findDecision,
  findDossierOverview,
  findDossierSteps,
  findDossierTiles,
  findMunicipality,
} from '@/decisions/api'
import { findParties } from '@/parties/api'
import { countVoices, findVoices } from '@/publishing/api'

let booted: BootedPayload
beforeAll(async () => {
  booted = await bootPayload()
})
afterAll(() => booted.stop())

test('a dossier page has its steps in order, what they cost, and who does what', async () => {
  const { payload } = booted
  const town = await makeMunicipality(payload)
  const lumens = await payload.create({
    collection: 'organisations',
    data: { name: 'Lumens', slug: '', kind: 'stichting' },
  })
  const dossier = await makeDossier(payload, {
    municipalities: [town.id],
    inShort: [{ text: 'Lumens neemt het over.' }],
  })
  await makeDecision(payload, {
    title: 'Later',
    dossiers: [dossier.id],
    when: fuzzy('2016-04-21/2016-04-30'),
    status: 'gepland',
    stage: 'besluit',
  })
  await makeDecision(payload, {
    title: 'Eerst',
    dossiers: [dossier.id],
    when: fuzzy('2015-10'),
    amounts: [{ kind: 'welzijnswerk', min: 1_000_000, qualifier: 'ruim', per: 'jaar' }],
    involved: [
      {
        organisation: lumens.id,
        role: 'uitvoerder',
        tasks: ['maatschappelijk werk'],
        from: fuzzy('2021-01-01'),
      },
    ],
  })
  const found = await findDossierOverview(
    makeReader(payload, { today: '2016-02-01' }),
    dossier.slug,
  )

  expect(found?.lastDay).toBe('2015-10-31')
  expect(found?.dossier).toMatchObject({
    inShort: ['Lumens neemt het over.'],
    municipalities: [{ name: town.name, slug: town.slug }],
    steps: [
      { title: 'Eerst', when: { text: 'oktober 2015', year: '2015' }, municipality: null },
      { title: 'Later', when: { text: 'eind april 2016' }, status: 'gepland' },
    ],
    amounts: [{ min: 1_000_000, qualifier: 'ruim', step: { title: 'Eerst' } }],
    involved: [
      {
        organisation: { name: 'Lumens' },
        tasks: ['maatschappelijk werk'],
        from: { text: '1 januari 2021' },
        until: null,
      },
    ],
  })
})

test('parties are compared with the seats of the council that decided', async () => {
  const { payload } = booted
  const town = await makeMunicipality(payload)
  const big = await makeParty(payload, {
    municipality: town.id,
    name: 'Groot',
    councilPeriods: [{ from: 2018, until: 2022, seats: 9 }],
  })
  await makeParty(payload, { municipality: town.id, name: 'Stil' })
  const dossier = await makeDossier(payload, { municipalities: [town.id] })
  const step = await makeDecision(payload, { dossiers: [dossier.id], when: fuzzy('2020-11') })
  const about = {
    decision: step.id,
    stance: 'voorwaardelijk',
    conditions: 'Eerst een plan.',
  } as const
  await makePost(payload, { party: big.id, stances: [about], stage: 'gepubliceerd' })

  const reader = makeReader(payload)
  const found = await findDossierOverview(reader, dossier.slug)
  const seatsDay = found?.lastDay ?? undefined
  const parties = await findParties(reader, { municipalities: [town.id] }, seatsDay)
  const { posts, stances } = await findVoices(reader, {
    dossiers: new Map([[dossier.id, dossier.slug]]),
    decisions: new Map([[step.id, step.slug]]),
    seatsDay,
  })
  expect(parties.map(({ mark }) => [mark.name, mark.seats])).toEqual([
    ['Groot', 9],
    ['Stil', null],
  ])
  expect(stances).toMatchObject([
    {
      party: { name: 'Groot', seats: 9 },
      target: { kind: 'besluit', slug: step.slug },
      stance: 'voorwaardelijk',
      conditions: 'Eerst een plan.',
    },
  ])
  expect(posts).toHaveLength(1)
  const tiles = await countVoices(reader, await findDossierTiles(reader, { ids: [dossier.id] }))
  expect(tiles).toMatchObject([
    { partyCount: 1, stepCount: 1, latest: { when: { text: 'november 2020' } } },
  ])
})

test('a step shows the plans that it left behind, its relations both ways and how it changed', async () => {
  const { payload } = booted
  const first = await makeDecision(payload, { status: 'gepland', when: fuzzy('2016-01-26') })
  const next = await makeDecision(payload, {
    dossiers: first.dossiers,
    relations: [{ kind: 'volgt-op', decision: first.id }],
  })
  await payload.update({
    collection: 'decisions',
    id: first.id,
    data: { when: fuzzy('2016-02') },
  })
  const found = await findDecision(makeReader(payload), first.slug)
  expect(found?.decision).toMatchObject({
    when: { text: 'februari 2016' },
    earlierPlans: [{ text: '26 januari 2016' }],
    relations: [{ kind: 'volgt-op', direction: 'back', step: { slug: next.slug } }],
    changes: [{ what: 'Datum: eerst 26 januari 2016, nu februari 2016.' }, { what: 'Toegevoegd.' }],
  })
})

test('the agenda has what is to come, and tells a step by its meeting', async () => {
  const { payload } = booted
  const town = await makeMunicipality(payload)
  const body = await payload.create({
    collection: 'bodies',
    data: { name: 'Gemeenteraad', slug: '', kind: 'raad', municipality: town.id },
  })
  const meeting = await payload.create({
    collection: 'meetings',
    data: {
      title: 'Raad',
      body: body.id,
      when: fuzzy('2026-12-10'),
      startTime: '19:30',
      status: 'gepland',
      sources: [{ title: 'Agenda' }],
    },
  })
  const dossier = await makeDossier(payload, { municipalities: [town.id] })
  const planned: Partial<Decision> = {
    dossiers: [dossier.id],
    status: 'gepland',
    body: body.id,
  }
  await makeDecision(payload, { ...planned, when: fuzzy('2026-12-10'), meeting: meeting.id })
  const loose = await makeDecision(payload, { ...planned, when: fuzzy('2027-33') })
  await makeDecision(payload, { ...planned, when: fuzzy('2026-11-20') })
  const putOff = await makeDecision(payload, {
    ...planned,
    status: 'uitgesteld',
    when: fuzzy('2026-01'),
  })

  const reader = makeReader(payload, { today: '2026-11-21' })
  const items = await findAgenda(reader, { from: reader.today, municipality: town.id })
  expect(items.map(({ item }) => [item.kind, item.when.text, item.bodyName])).toEqual([
    ['stap', 'januari 2026', 'Gemeenteraad'],
    ['vergadering', '10 december 2026', 'Gemeenteraad'],
    ['stap', 'eerste kwartaal van 2027', 'Gemeenteraad'],
  ])
  expect(items.map(({ id }) => id)).toEqual([putOff.id, meeting.id, loose.id])
})

test('a municipality page answers who carries out which task', async () => {
  const { payload } = booted
  const town = await makeMunicipality(payload)
  const party = await makeParty(payload, { municipality: town.id })
  const organisation = await payload.create({
    collection: 'organisations',
    data: { name: 'LEVgroep', slug: '', kind: 'stichting' },
  })
  const dossier = await makeDossier(payload, {
    municipalities: [town.id],
    involved: [
      {
        organisation: organisation.id,
        role: 'vertrekkend',
        tasks: ['vluchtelingenwerk'],
        until: fuzzy('2020-12-31'),
      },
    ],
  })
  const found = await findMunicipality(makeReader(payload), town.slug)
  expect(found?.municipality).toMatchObject({
    name: town.name,
    parties: [{ slug: party.slug }],
    tasks: [
      {
        task: 'vluchtelingenwerk',
        now: [],
        before: [{ organisation: { name: 'LEVgroep' }, until: { text: '31 december 2020' } }],
        dossiers: [{ slug: dossier.slug }],
      },
    ],
  })
  expect(found?.tiles).toHaveLength(1)
})

test('a longer dossier is not asked for in more questions', async () => {
  const { payload } = booted
  const dossier = await makeDossier(payload)
  const asked = vi.spyOn(payload, 'find')
  const questions = async () => {
    asked.mockClear()
    const reader = makeReader(payload)
    const found = await findDossierOverview(reader, dossier.slug)
    await findDossierSteps(
      reader,
      (found?.outline ?? []).map(({ id }) => id),
    )
    return asked.mock.calls.length
  }
  for (const when of ['2016-01', '2016-02']) {
    await makeDecision(payload, { dossiers: [dossier.id], when: fuzzy(when) })
  }
  const ofTwo = await questions()
  for (const when of ['2016-03', '2016-04', '2016-05', '2016-06']) {
    await makeDecision(payload, { dossiers: [dossier.id], when: fuzzy(when) })
  }
  expect(await questions()).toBe(ofTwo)
  asked.mockRestore()
})
