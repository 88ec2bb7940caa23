import type { BootedPayload } from '@tests/support/boot-payload'

import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { bootPayload } from '@tests/support/boot-payload'
import { fuzzy } from '@tests/support/fuzzy'
import { makeDecision } from '@tests/support/make-decision'
import { makeDossier } from '@tests/support/make-dossier'
import { makeMunicipality } from '@tests/support/make-municipality'
import { makeReader } from '@tests/support/make-reader'
import { findMunicipality } from '@/decisions/api'

let booted: BootedPayload
beforeAll(async () => {
  booted = await bootPayload()
})
afterAll(() => booted.stop())

test('who carries out my help is answered from all dossiers and steps of the municipality', async () => {
  const { payload } = booted
  const organisation = (name: string) =>
    payload.create({ collection: 'organisations', data: { name, slug: '', kind: 'stichting' } })
  const [lev, lumens] = [await organisation('LEVgroep'), await organisation('Lumens')]
  const town = await makeMunicipality(payload)
  const here = { municipalities: [town.id] }
  const welfare = await makeDossier(payload, {
    ...here,
    involved: [
      {
        organisation: lev.id,
        role: 'vertrekkend',
        tasks: ['maatschappelijk werk'],
        until: fuzzy('2026-12-31'),
      },
    ],
  })
  const other = await makeDossier(payload, here)
  const choice = await makeDecision(payload, {
    title: 'College kiest Lumens',
    dossiers: [welfare.id],
    involved: [
      {
        organisation: lumens.id,
        role: 'uitvoerder',
        tasks: ['Maatschappelijk  werk', 'thuisadministratie'],
        from: fuzzy('2027-01-01'),
      },
    ],
  })
  await makeDecision(payload, {
    dossiers: [other.id],
    involved: [{ organisation: lev.id, role: 'adviseur', tasks: ['advies'] }],
  })
  for (let count = 0; count < 3; count += 1) await makeDecision(payload, { dossiers: [other.id] })
  const elsewhere = await makeDossier(payload)
  await makeDecision(payload, {
    dossiers: [elsewhere.id],
    involved: [{ organisation: lev.id, role: 'uitvoerder', tasks: ['elders'] }],
  })

  const asked = vi.spyOn(payload, 'find')
  const reader = makeReader(payload, { today: '2026-11-21' })
  const found = await findMunicipality(reader, town.slug)
  expect(found?.municipality.tasks).toMatchObject([
    {
      task: 'maatschappelijk werk',
      now: [{ organisation: { name: 'LEVgroep' }, isLeaving: true, since: null }],
      later: [
        {
          organisation: { name: 'Lumens' },
          from: { text: '1 januari 2027' },
          since: { title: 'College kiest Lumens', slug: choice.slug },
        },
      ],
      dossiers: [{ slug: welfare.slug }],
    },
    { task: 'thuisadministratie', now: [], later: [{ organisation: { name: 'Lumens' } }] },
  ])

  // Of the steps of the municipality only those that name an organisation are read for it.
  const answers = await Promise.all(
    asked.mock.results.map(({ value }) => value as Promise<{ docs: unknown[] }>),
  )
  const read = answers.flatMap(({ docs }, call) =>
    JSON.stringify(asked.mock.calls[call]?.[0].where).includes('involved.organisation') ? docs : [],
  )
  expect(read).toHaveLength(3)
  asked.mockRestore()

  const inNewYear = await findMunicipality(makeReader(payload, { today: '2027-01-01' }), town.slug)
  expect(inNewYear?.municipality.tasks[0]).toMatchObject({
    now: [{ organisation: { name: 'Lumens' } }],
    before: [{ organisation: { name: 'LEVgroep' } }],
  })
})
