import type { BootedPayload } from '@tests/support/boot-payload'
import type { Login } from '@tests/support/make-user'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { bootPayload } from '@tests/support/boot-payload'
import { lastMailTo } from '@tests/support/last-mail'
import { makeParty } from '@tests/support/make-party'
import { makePost } from '@tests/support/make-post'
import { makeUser } from '@tests/support/make-user'
import { complaints, rest } from '@tests/support/rest'

let booted: BootedPayload
let party: { id: string }
let writer: Login
let editor: Login
let stranger: Login

beforeAll(async () => {
  booted = await bootPayload()
  party = await makeParty(booted.payload)
  writer = await makeUser(booted, { seats: [{ party: party.id, role: 'writer' }] })
  editor = await makeUser(booted, { seats: [{ party: party.id, role: 'editor' }] })
  const other = await makeParty(booted.payload)
  stranger = await makeUser(booted, { seats: [{ party: other.id, role: 'manager' }] })
})
afterAll(() => booted.stop())

const note = (login: Login, body: object) =>
  rest(booted.config, '/post-notes', { method: 'POST', body, token: login.token })

const notesOf = async (postId: string, login: Login) => {
  const path = `/post-notes?where[postId][equals]=${postId}`
  const { body } = await rest(booted.config, path, { token: login.token })
  return (body as { docs?: { text: string; authorName: string }[] }).docs ?? []
}

test('a note is signed by the server, read by colleagues alone, and mailed to who is called', async () => {
  const { id } = await makePost(booted.payload, { party: party.id, title: 'Dorpshuizen' })
  const added = await note(writer, {
    party: party.id,
    postId: id,
    text: 'Klopt het bedrag?',
    authorName: 'Iemand anders',
    mentions: [editor.id],
  })
  expect(added.status).toBe(201)
  const { name } = await booted.payload.findByID({ collection: 'users', id: writer.id })
  expect(await notesOf(id, editor)).toMatchObject([{ text: 'Klopt het bedrag?', authorName: name }])
  expect(await notesOf(id, stranger)).toEqual([])

  const mail = await lastMailTo(booted, editor.email)
  expect(mail).toContain('Klopt het bedrag?')
  expect(mail).toContain(`/admin/collections/posts/${id}`)
})

test('only colleagues are called, and only a post of the own party is talked about', async () => {
  const { id } = await makePost(booted.payload, { party: party.id })
  const own = { party: party.id, postId: id, text: 'Hallo' }
  expect(complaints(await note(writer, { ...own, mentions: [stranger.id] }))).toMatchObject([
    { path: 'mentions' },
  ])
  const foreign = await makePost(booted.payload)
  const elsewhere = await note(writer, { ...own, postId: foreign.id })
  expect(complaints(elsewhere)).toMatchObject([{ path: 'postId' }])
  expect((await note(stranger, own)).status).toBe(403)
  expect(await notesOf(id, writer)).toEqual([])
})

test('notes go with the draft', async () => {
  const { id } = await makePost(booted.payload, { party: party.id })
  await note(writer, { party: party.id, postId: id, text: 'Weg ermee.' })
  await rest(booted.config, `/posts/${id}`, { method: 'DELETE', token: editor.token })
  const { totalDocs } = await booted.payload.count({
    collection: 'post-notes',
    where: { postId: { equals: id } },
    overrideAccess: true,
  })
  expect(totalDocs).toBe(0)
})
