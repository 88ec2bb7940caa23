import type { BootedPayload } from '@tests/support/boot-payload'
import type { Login } from '@tests/support/make-user'
import type { Party, Post } from '@/payload-types'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { linkQuestion } from '@/publishing/view'
import { askRoute } from '@tests/support/ask-route'
import { bootPayload } from '@tests/support/boot-payload'
import { makeDecision } from '@tests/support/make-decision'
import { makeDossier } from '@tests/support/make-dossier'
import { makeMunicipality } from '@tests/support/make-municipality'
import { makeParty } from '@tests/support/make-party'
import { lexicalBody, lexicalText, makePost } from '@tests/support/make-post'
import { makeUser } from '@tests/support/make-user'
import { rest } from '@tests/support/rest'

let booted: BootedPayload
let party: Party
let writer: Login
let home: string

beforeAll(async () => {
  booted = await bootPayload()
  home = (await makeMunicipality(booted.payload)).id
  party = await makeParty(booted.payload, { municipality: home })
  writer = await makeUser(booted, { seats: [{ party: party.id, role: 'writer' }] })
})
afterAll(() => booted.stop())

async function offered(
  collection: 'decisions' | 'dossiers' | 'people',
  words: string,
): Promise<string[]> {
  const question = linkQuestion(collection, { words, municipality: home })
  const { status, body } = await rest(booted.config, `/${collection}?${question}`, {
    token: writer.token,
  })
  expect(status).toBe(200)
  const { docs } = body as { docs: { title?: string; name?: string }[] }
  return docs.map(({ title, name }) => title ?? name ?? '')
}

const person = (name: string, roles: object[]) =>
  booted.payload.create({ collection: 'people', data: { name, slug: '', roles: roles as never } })

test('steps and dossiers of the own municipality are offered by any of their words', async () => {
  const dossier = await makeDossier(booted.payload, {
    title: 'Dorpshuizen in het buitengebied',
    municipalities: [home],
  })
  await makeDossier(booted.payload, { title: 'Dorpshuizen van elders' })
  await makeDecision(booted.payload, {
    title: 'Raad stemt over dorpshuizen',
    dossiers: [dossier.id],
  })
  await makeDecision(booted.payload, { title: 'Dorpshuizen van een ander' })
  expect(await offered('dossiers', 'dorpshuizen')).toEqual(['Dorpshuizen in het buitengebied'])
  expect(await offered('decisions', 'raad dorpshuizen')).toEqual(['Raad stemt over dorpshuizen'])
  expect(await offered('decisions', 'zwembad')).toEqual([])
})

test('people of the own municipality are offered, through their party too, and nobody from elsewhere', async () => {
  await person('Wil Fictie', [{ role: 'wethouder', municipality: home }])
  await person('Bo Fictie', [{ role: 'raadslid', party: party.id }])
  const elsewhere = await makeMunicipality(booted.payload)
  await person('Ad Fictie', [{ role: 'wethouder', municipality: elsewhere.id }])
  await person('Cor Fictie', [{ role: 'raadslid', party: (await makeParty(booted.payload)).id }])
  expect((await offered('people', 'fictie')).toSorted()).toEqual(['Bo Fictie', 'Wil Fictie'])
})

test('a link to a person follows the address of that person', async () => {
  const { id } = await person('Jip Linkt', [{ role: 'raadslid', party: party.id }])
  const [paragraph] = lexicalText('Dit zei ').root.children
  const link = {
    type: 'link',
    version: 3,
    id: '6560000000000000000000aa',
    fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'people', value: id } },
    children: [{ type: 'text', version: 1, text: 'Jip Linkt', format: 0, mode: 'normal' }],
  }
  const body = lexicalBody({
    ...paragraph,
    children: [link],
  } as unknown as Post['body']['root']['children'][number])
  const post = await makePost(booted.payload, { party: party.id, body, stage: 'gepubliceerd' })
  const route = await import('@/app/(site)/[lang]/partijen/[party]/[post]/route')
  const path = `/partijen/${party.slug}/${post.slug}`
  const visit = async () =>
    (await askRoute(route, { path, params: { party: party.slug, post: post.slug } })).text()
  expect(await visit()).toContain('href="/personen/jip-linkt"')
  await booted.payload.update({ collection: 'people', id, data: { slug: 'jip-verhuist' } })
  expect(await visit()).toContain('href="/personen/jip-verhuist"')
})
