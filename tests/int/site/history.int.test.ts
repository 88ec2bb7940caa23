import type { BootedPayload } from '@tests/support/boot-payload'
import type { Login } from '@tests/support/make-user'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { bootPayload } from '@tests/support/boot-payload'
import { fuzzy } from '@tests/support/fuzzy'
import { makeDecision } from '@tests/support/make-decision'
import { makeDossier } from '@tests/support/make-dossier'
import { makeMunicipality } from '@tests/support/make-municipality'
import { makeParty } from '@tests/support/make-party'
import { makeReader } from '@tests/support/make-reader'
import { makeUser } from '@tests/support/make-user'
import { rest } from '@tests/support/rest'
import { findDecision, findHistory, takeOutWords } from '@/decisions/api'

let booted: BootedPayload
let party: { id: string; name: string }
let dossier: string
let editor: Login

beforeAll(async () => {
  booted = await bootPayload()
  const { payload } = booted
  const municipality = (await makeMunicipality(payload)).id
  party = await makeParty(payload, { municipality, name: 'Dorpspartij' })
  dossier = (await makeDossier(payload, { municipalities: [municipality] })).id
  editor = await makeUser(booted, { seats: [{ party: party.id, role: 'writer' }] })
})
afterAll(() => booted.stop())

const patch = async (id: string, body: object) => {
  const path = `/decisions/${id}?depth=0`
  const answer = await rest(booted.config, path, { method: 'PATCH', body, token: editor.token })
  expect(answer.status).toBe(200)
}

async function historyPage(slug: string, query = ''): Promise<Response> {
  const { GET } = await import('@/app/(site)/[lang]/besluiten/[slug]/geschiedenis/route')
  return GET(new Request(`http://localhost:3000/besluiten/${slug}/geschiedenis${query}`), {
    params: Promise.resolve({ lang: 'nl', slug }),
  })
}
const words = async (response: Response) =>
  (await response.text())
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

test('everybody reads what was changed, when and by which party, with names for what it points at', async () => {
  const { payload } = booted
  const lumens = await payload.create({
    collection: 'organisations',
    data: { name: 'Lumens', slug: '', kind: 'stichting' },
  })
  const before = await makeDecision(payload, { title: 'College kiest Lumens', dossiers: [dossier] })
  const { id, slug } = await makeDecision(payload, {
    title: 'Raad besluit',
    dossiers: [dossier],
    summary: 'De raad besluit over de wijkteams.',
  })
  await patch(id, {
    when: { edtf: '2016-04-21/2016-04-30' },
    summary: 'De raad besluit niet over de wijkteams.',
    relations: [{ kind: 'vervangt', decision: before.id }],
    involved: [
      { organisation: lumens.id, role: 'uitvoerder', tasks: ['schuldhulp', 'maaltijden'] },
    ],
    votes: { groups: [{ party: party.id, for: 4, against: 0 }] },
  })

  const text = await words(await historyPage(slug))
  expect(text).toMatch(/\d{1,2} \p{L}+ \d{4} om \d{1,2}\.\d{2} uur door Dorpspartij/u)
  expect(text).toContain('Datum Was: 12 januari 2016 Is nu: eind april 2016')
  expect(text).toContain('De raad besluit erbij: niet over de wijkteams.')
  expect(text).toContain('Erbij: Vervangt: College kiest Lumens')
  expect(text).toContain('Erbij: Lumens: voert uit, schuldhulp, maaltijden')
  expect(text).toContain('Erbij: Dorpspartij: 4 voor, 0 tegen')
  expect(text).toMatch(/door Raadlijn Deze stap is toegevoegd\./)
})

test('what was deleted since is said to be gone', async () => {
  const { payload } = booted
  const gone = await makeDecision(payload, { dossiers: [dossier] })
  const { id, slug } = await makeDecision(payload, { dossiers: [dossier] })
  await patch(id, { relations: [{ kind: 'vervangt', decision: gone.id }] })
  await patch(id, { relations: [] })
  await payload.delete({ collection: 'decisions', id: gone.id })
  expect(await words(await historyPage(slug))).toContain(
    'Weg: Vervangt: een stap die niet meer bestaat',
  )
})

test('nobody reads which account saved it, nor keys of the import', async () => {
  const { id, slug } = await makeDecision(booted.payload, {
    dossiers: [dossier],
    provenance: { origin: 'import', system: 'ori', externalId: 'ori:77', hash: 'geheime-hash' },
  })
  await patch(id, { summary: 'Anders.' })
  const html = await (await historyPage(slug)).text()
  const view = JSON.stringify(await findHistory(makeReader(booted.payload), { slug, page: 1 }))
  for (const secret of [editor.id, editor.email, 'geheime-hash', 'ori:77'])
    for (const shown of [html, view]) expect(shown).not.toContain(secret)
})

test('a long history has pages, and each save is compared with the one before it', async () => {
  const { payload } = booted
  const { id, slug } = await makeDecision(payload, {
    dossiers: [dossier],
    when: fuzzy('2016'),
    title: 'Versie 0',
  })
  for (let version = 1; version <= 44; version += 1)
    await payload.update({ collection: 'decisions', id, data: { title: `Versie ${version}` } })

  const reader = makeReader(payload)
  const pages = await Promise.all([1, 2, 3].map((page) => findHistory(reader, { slug, page })))
  expect(pages.map((page) => page?.paging.pageCount)).toEqual([3, 3, 3])
  const told = pages.flatMap((page) => page?.changes ?? [])
  expect(told.map(({ fields: [field] }) => field)).toEqual([
    ...Array.from({ length: 44 }, (_, index) => ({
      label: 'Titel',
      kind: 'value',
      before: `Versie ${43 - index}`,
      after: `Versie ${44 - index}`,
    })),
    undefined,
  ])
  expect(told.filter(({ isFirst }) => isFirst)).toHaveLength(1)

  const second = await historyPage(slug, '?pagina=2')
  expect(await words(second)).toContain('Vorige Pagina 2 van 3 Volgende')
  expect((await historyPage(slug, '?pagina=4')).status).toBe(404)
  // As on every other list: what is no page number asks for the first.
  expect((await historyPage(slug, '?pagina=een')).status).toBe(200)
  expect((await historyPage('bestaat-niet')).status).toBe(404)

  // The page of the step tells the last few, and does not call the oldest of those its beginning.
  const changes = (await findDecision(reader, slug))?.decision.changes ?? []
  expect(changes.map(({ what }) => what)).toEqual(
    [43, 42, 41, 40, 39].map((old) => `Titel: eerst Versie ${old}, nu Versie ${old + 1}.`),
  )
})

test('a save that changes nothing for readers is not told', async () => {
  const { id, slug } = await makeDecision(booted.payload, { dossiers: [dossier] })
  await patch(id, { when: { edtf: '2016-01-12', asWritten: '12-1-2016' } })
  const history = await findHistory(makeReader(booted.payload), { slug, page: 1 })
  expect(history?.changes).toMatchObject([{ isFirst: true }])
})

test('the history is made anew when something in it is called otherwise', async () => {
  const { payload } = booted
  const lumens = await payload.create({
    collection: 'organisations',
    data: { name: 'Lumens', slug: '', kind: 'stichting' },
  })
  const { id, slug } = await makeDecision(payload, { dossiers: [dossier] })
  await patch(id, { involved: [{ organisation: lumens.id, role: 'partner' }] })
  const reader = makeReader(payload)
  await findHistory(reader, { slug, page: 1 })
  expect([...reader.tags]).toEqual(
    expect.arrayContaining([
      `decisions:${id}`,
      `organisations:${lumens.id}`,
      `parties:${party.id}`,
    ]),
  )
})

test('words that should never have been there are taken out of the step and of all that was saved of it', async () => {
  const { payload } = booted
  const { id, slug } = await makeDecision(payload, {
    title: 'Vraag over de zorg voor Jan Jansen',
    dossiers: [dossier],
    summary: 'Jan Jansen kreeg te laat hulp.',
    sources: [{ title: 'Brief van Jan Jansen', accessedOn: '2026-11-01' }],
  })
  await patch(id, { title: 'Vraag over de zorg', summary: 'Een inwoner kreeg te laat hulp.' })
  const told = async () => words(await historyPage(slug))
  expect(await told()).toContain('Jan Jansen')

  const asked = { slug, words: 'jan jansen', now: new Date() }
  expect(await takeOutWords(payload, asked)).toBe(2)

  expect(await told()).not.toContain('Jan Jansen')
  expect(await told()).toContain('voor [weggehaald] Is nu: Vraag over de zorg')
  const page = await findDecision(makeReader(payload), slug)
  expect(page?.decision.sources).toMatchObject([{ title: 'Brief van [weggehaald]' }])
  expect(JSON.stringify(await saved(id))).not.toContain('Jan Jansen')
  expect(await takeOutWords(payload, asked)).toBe(0)
  expect(await takeOutWords(payload, { ...asked, slug: 'bestaat-niet' })).toBeNull()
})

const saved = (id: string) =>
  booted.payload.findVersions({
    collection: 'decisions',
    where: { parent: { equals: id } },
    depth: 0,
  })
