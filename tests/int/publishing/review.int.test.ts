import type { BootedPayload } from '@tests/support/boot-payload'
import type { Login } from '@tests/support/make-user'
import type { Post } from '@/payload-types'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { askForReview } from '@/publishing/api'
import { bootPayload } from '@tests/support/boot-payload'
import { makeParty } from '@tests/support/make-party'
import { makePost } from '@tests/support/make-post'
import { makeUser } from '@tests/support/make-user'
import { mailsTo } from '@tests/support/mails-to'
import { rest } from '@tests/support/rest'

let booted: BootedPayload
let party: string
let editor: Login

beforeAll(async () => {
  booted = await bootPayload()
  party = (await makeParty(booted.payload)).id
  editor = await makeUser(booted, { seats: [{ party, role: 'editor' }] })
})
afterAll(() => booted.stop())

const day = '2099-11-24'
const night = new Date('2099-11-24T05:00:00Z')
const morning = new Date('2099-11-24T08:00:00Z')
const later = new Date('2099-11-26T08:00:00Z')
const mailsAbout = async ({ id }: Post) =>
  (await mailsTo(booted, editor.email)).filter(({ text }) => text?.includes(id))

test('editors are asked once, in the morning, also by several processes at once', async () => {
  const post = await makePost(booted.payload, { party, stage: 'gepubliceerd', reviewOn: day })
  await askForReview(booted.payload, night)
  expect(await mailsAbout(post)).toHaveLength(0)
  await Promise.all([1, 2, 3].map(() => askForReview(booted.payload, morning)))
  await askForReview(booted.payload, later)
  const [mail, ...more] = await mailsAbout(post)
  expect(more).toEqual([])
  expect(mail?.subject).toBe(`Klopt dit nog? ${post.title}`)
})

test('a save that started before the mail does not have it sent again; another day does', async () => {
  const post = await makePost(booted.payload, { party, stage: 'gepubliceerd', reviewOn: day })
  await askForReview(booted.payload, morning)
  const change = (body: object, query = '') =>
    rest(booted.config, `/posts/${post.id}?depth=0${query}`, {
      method: 'PATCH',
      body,
      token: editor.token,
    })
  expect((await change({ embargoNote: 'Even nakijken.' })).status).toBe(200)
  await askForReview(booted.payload, later)
  expect(await mailsAbout(post)).toHaveLength(1)
  // Typed into the form, which saves it as a draft beside the public post.
  expect((await change({ reviewOn: '2099-11-26' }, '&draft=true&autosave=true')).status).toBe(200)
  await askForReview(booted.payload, later)
  expect(await mailsAbout(post)).toHaveLength(2)
})

test('of what is not public nobody is asked', async () => {
  const draft = await makePost(booted.payload, { party, reviewOn: day })
  await askForReview(booted.payload, later)
  expect(await mailsAbout(draft)).toHaveLength(0)
})
