import type { BootedPayload } from '@tests/support/boot-payload'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { bootPayload } from '@tests/support/boot-payload'
import { makeDecision } from '@tests/support/make-decision'
import { makeDossier } from '@tests/support/make-dossier'
import { makeMunicipality } from '@tests/support/make-municipality'
import { makePost } from '@tests/support/make-post'
import { makeParty } from '@tests/support/make-party'
import { makeReader } from '@tests/support/make-reader'
import { findFactsByWords } from '@/decisions/api'
import { findNamesByWords } from '@/parties/api'
import { searchWords } from '@/platform/search-words'
import { findPosts } from '@/publishing/api'

let booted: BootedPayload
beforeAll(async () => {
  booted = await bootPayload()
})
afterAll(() => booted.stop())

async function search(query: string): Promise<string[]> {
  const reader = makeReader(booted.payload)
  const words = searchWords(query)
  const names = await findNamesByWords(reader, { words, limit: 50 })
  const { dossiers, steps, organisations, topics } = await findFactsByWords(reader, {
    words,
    limit: 50,
  })
  const posts = await findPosts(reader, { words }, { limit: 50 })
  const { municipalities, parties, people } = names
  return [
    ...[...municipalities, ...parties, ...people, ...organisations, ...topics].map(
      ({ name }) => name,
    ),
    ...dossiers.map(({ title }) => title),
    ...steps.map(({ title }) => title),
    ...posts.map(({ teaser }) => teaser.title),
  ]
}

test('every word must be found, in the title or in the text, in any order and in any case', async () => {
  const { payload } = booted
  const dossier = await makeDossier(payload, {
    title: 'Hulp bij schulden',
    lead: 'Wie helpt in Lochem?',
  })
  await makeDecision(payload, {
    title: 'Raad over schulden',
    summary: 'In Zutphen.',
    dossiers: [dossier.id],
  })
  await makePost(payload, { title: 'Schulden in Lochem', stage: 'gepubliceerd' })
  await makePost(payload, { title: 'Schulden in Lochem, concept' })

  expect(await search('lochem SCHULDEN')).toEqual(['Hulp bij schulden', 'Schulden in Lochem'])
  expect(await search('schulden zutphen')).toEqual(['Raad over schulden'])
})

test('a word as long as an id of a database is a word all the same', async () => {
  const title = 'De mantelzorger telt'
  await makePost(booted.payload, { title, stage: 'gepubliceerd' })
  expect('mantelzorger').toHaveLength(12)
  expect(await search('mantelzorger')).toEqual([title])
})

test('signs that mean something to a database find nothing more', async () => {
  await makePost(booted.payload, { title: 'Honderd procent', stage: 'gepubliceerd' })
  expect(await search('honderd% procent_')).toEqual(['Honderd procent'])
  expect(await search('.*ocent')).toEqual(['Honderd procent'])
})

test('a municipality, a party, a person, an organisation and a topic are found by name', async () => {
  const { payload } = booted
  const town = await makeMunicipality(payload, { name: 'Berkeldam' })
  await makeParty(payload, { name: 'Lijst Berkeldam', municipality: town.id })
  await payload.create({
    collection: 'people',
    data: {
      name: 'Anna Berkeldam',
      slug: 'anna-berkeldam',
      roles: [{ role: 'wethouder', municipality: town.id }],
    },
  })
  await payload.create({
    collection: 'organisations',
    data: { name: 'Hulp Berkeldam', slug: 'hulp-berkeldam', kind: 'stichting' },
  })
  await payload.create({
    collection: 'topics',
    data: { name: 'Wonen', slug: 'wonen', description: 'Wonen in Berkeldam.' },
  })
  expect(await search('berkeldam')).toEqual([
    'Berkeldam',
    'Lijst Berkeldam',
    'Anna Berkeldam',
    'Hulp Berkeldam',
    'Wonen',
  ])
  expect(await search('Gemeente Berkeldam')).toEqual(['Berkeldam'])
  expect(await search('anna berkel')).toEqual(['Anna Berkeldam'])
})

test('the singular finds the plural, and the plural the singular', async () => {
  const { payload } = booted
  await makePost(payload, { title: 'Vier buurthuizen open', stage: 'gepubliceerd' })
  await makePost(payload, { title: 'Elk buurthuis telt', stage: 'gepubliceerd' })
  const both = ['Elk buurthuis telt', 'Vier buurthuizen open']
  expect(await search('buurthuis')).toEqual(both)
  expect(await search('buurthuizen')).toEqual(both)
})
