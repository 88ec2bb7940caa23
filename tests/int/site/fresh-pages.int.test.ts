import type { BootedPayload } from '@tests/support/boot-payload'
import type { Reader } from '@/platform/reader'

import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'

import { bootPayload } from '@tests/support/boot-payload'
import { makeDecision } from '@tests/support/make-decision'
import { makeDossier } from '@tests/support/make-dossier'
import { makeMunicipality } from '@tests/support/make-municipality'
import { makeParty } from '@tests/support/make-party'
import { lexicalText, makePost, movePost } from '@tests/support/make-post'
import { makeReader } from '@tests/support/make-reader'
import {
  findDecision,
  findDossierOverview,
  findDossierSteps,
  findDossierTiles,
} from '@/decisions/api'
import { readingPages } from '@/platform/reading-cache.adapter'
import { findPost, findPosts, findVoices, findWithdrawn } from '@/publishing/api'

let booted: BootedPayload
const refresh = vi.spyOn(readingPages(), 'refresh')

beforeAll(async () => {
  booted = await bootPayload()
})
afterAll(() => booted.stop())
beforeEach(() => {
  refresh.mockClear()
})

/** Whether a page that looked at this would be made anew by what was changed since the beginning of the test. */
async function wouldBeFresh(look: (reader: Reader) => Promise<unknown>): Promise<boolean> {
  const reader = makeReader(booted.payload)
  await look(reader)
  return touched().some((tag) => reader.tags.has(tag))
}
const touched = (): string[] => refresh.mock.calls.flatMap(([tags]) => [...tags])

const homePage = (reader: Reader) => findPosts(reader, 'all', { limit: 12 })
const dossierPage =
  ({ id, slug }: { id: string; slug: string }) =>
  async (reader: Reader) => {
    const found = await findDossierOverview(reader, slug)
    const decisions = new Map((found?.outline ?? []).map((one) => [one.id, one.step.slug]))
    await findDossierSteps(reader, [...decisions.keys()])
    await findVoices(reader, { dossiers: new Map([[id, slug]]), decisions })
  }
const article =
  ({ party, slug }: { party: unknown; slug: string }) =>
  (reader: Reader) =>
    findPost(reader, { partyId: partyId(party), slug })
const partyId = (party: unknown): string =>
  typeof party === 'object' && party !== null && 'id' in party ? String(party.id) : String(party)

async function scene() {
  const { payload } = booted
  const town = await makeMunicipality(payload)
  const party = await makeParty(payload, { municipality: town.id })
  const dossier = await makeDossier(payload, { municipalities: [town.id] })
  const other = await makeDossier(payload, { municipalities: [town.id] })
  const old = await makePost(payload, {
    party: party.id,
    dossiers: [dossier.id, other.id],
    stage: 'gepubliceerd',
  })
  const draft = await makePost(payload, { party: party.id, dossiers: [dossier.id] })
  refresh.mockClear()
  return { payload, town, party, dossier, other, old, draft }
}

test('work on a draft touches no page at all', async () => {
  const { payload, draft } = await scene()
  await payload.update({
    collection: 'posts',
    id: draft.id,
    data: { lead: 'Anders.' },
    draft: true,
  })
  await movePost(payload, draft, { stage: 'goedgekeurd' })
  expect(touched()).toEqual([])
})

test('a publication touches the lists that it comes to stand in, and no other article or dossier', async () => {
  const { payload, dossier, other, old, draft } = await scene()
  await movePost(payload, draft, { stage: 'gepubliceerd' })
  expect(await wouldBeFresh(homePage)).toBe(true)
  expect(await wouldBeFresh(dossierPage(dossier))).toBe(true)
  expect(await wouldBeFresh(dossierPage(other))).toBe(false)
  expect(await wouldBeFresh(article(old))).toBe(false)
})

test('a draft beside a public post touches nothing, its publication does, also where the post then leaves', async () => {
  const { payload, dossier, other, old } = await scene()
  // The page of a dossier that the post is about to leave, as it is kept now.
  const before = makeReader(payload)
  await dossierPage(other)(before)

  const change = { lead: 'Anders.', dossiers: [dossier.id], body: lexicalText('Anders.') }
  await payload.update({ collection: 'posts', id: old.id, data: change, draft: true })
  expect(touched()).toEqual([])

  await payload.update({
    collection: 'posts',
    id: old.id,
    data: { ...change, corrections: [{ text: 'Hoort bij één dossier.' }] },
  })
  expect(touched().some((tag) => before.tags.has(tag))).toBe(true)
  expect(await wouldBeFresh(article(old))).toBe(true)
})

test('a step that moves to another dossier makes both fresh, and the step itself', async () => {
  const { payload, dossier, other, draft } = await scene()
  const step = await makeDecision(payload, { dossiers: [dossier.id] })
  refresh.mockClear()
  await payload.update({ collection: 'decisions', id: step.id, data: { dossiers: [other.id] } })
  expect(await wouldBeFresh(dossierPage(dossier))).toBe(true)
  expect(await wouldBeFresh(dossierPage(other))).toBe(true)
  expect(await wouldBeFresh((reader) => findDecision(reader, step.slug))).toBe(true)
  expect(await wouldBeFresh(article(draft))).toBe(false)
})

test('the look of a party is part of every page that shows it', async () => {
  const { payload, party, old, other } = await scene()
  await payload.update({ collection: 'parties', id: party.id, data: { accent: '#1d6b3a' } })
  expect(await wouldBeFresh(article(old))).toBe(true)
  expect(await wouldBeFresh(dossierPage(other))).toBe(true)
  expect(await wouldBeFresh((reader) => findDossierTiles(reader, { ids: [other.id] }))).toBe(false)
})

test('a fact that is deleted leaves the pages that showed it', async () => {
  const { payload, dossier } = await scene()
  const step = await makeDecision(payload, { dossiers: [dossier.id] })
  refresh.mockClear()
  await payload.delete({ collection: 'decisions', id: step.id })
  expect(await wouldBeFresh(dossierPage(dossier))).toBe(true)
})

test('the page that says a post is withdrawn goes with the post', async () => {
  const { payload, old } = await scene()
  await movePost(payload, old, { stage: 'ingetrokken' })
  const gone = makeReader(payload)
  expect(await findWithdrawn(gone, { partyId: partyId(old.party), slug: old.slug })).not.toBeNull()
  refresh.mockClear()
  await payload.delete({ collection: 'posts', id: old.id })
  expect(touched().some((tag) => gone.tags.has(tag))).toBe(true)
})

test('a change that is refused touches nothing', async () => {
  const { payload, old } = await scene()
  const unsaid = { lead: 'Zonder correctie.' }
  await expect(payload.update({ collection: 'posts', id: old.id, data: unsaid })).rejects.toThrow()
  expect(touched()).toEqual([])
})
