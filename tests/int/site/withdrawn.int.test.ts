import type { BootedPayload } from '@tests/support/boot-payload'
import type { Dossier, Party, Post } from '@/payload-types'

import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'

import { bootPayload } from '@tests/support/boot-payload'
import { makeDossier } from '@tests/support/make-dossier'
import { makeMunicipality } from '@tests/support/make-municipality'
import { makeParty } from '@tests/support/make-party'
import { makePost, movePost } from '@tests/support/make-post'
import { makeUser } from '@tests/support/make-user'
import { complaints, rest } from '@tests/support/rest'
import { dutchReading } from '@/decisions/api'
import { publishDue } from '@/publishing/api'
import { dutchDay } from '@/platform/amsterdam-time'

const secret = 'zwanenzang'
let booted: BootedPayload
let party: Party
let dossier: Dossier
let post: Post

beforeAll(async () => {
  booted = await bootPayload()
  const town = await makeMunicipality(booted.payload)
  party = await makeParty(booted.payload, { municipality: town.id })
  dossier = await makeDossier(booted.payload, { municipalities: [town.id] })
})
afterAll(() => booted.stop())
beforeEach(async () => {
  post = await makePost(booted.payload, {
    title: `Onze ${secret}`,
    lead: `Over de ${secret}.`,
    party: party.id,
    dossiers: [dossier.id],
  })
})

async function visit(slug = post.slug): Promise<{ status: number; html: string }> {
  const { GET } = await import('@/app/(site)/[lang]/partijen/[party]/[post]/route')
  const request = new Request(`http://localhost:3000/partijen/${party.slug}/${slug}`)
  const params = Promise.resolve({ lang: 'nl', party: party.slug, post: slug })
  const response = await GET(request, { params })
  // React parts neighbouring pieces of text by a comment.
  const html = (await response.text()).replaceAll('<!-- -->', '')
  return { status: response.status, html }
}

test('a withdrawn post says that it is gone, by whom and since when, and nothing of what it said', async () => {
  post = await movePost(booted.payload, post, { stage: 'gepubliceerd' })
  expect((await visit()).status).toBe(200)
  await movePost(booted.payload, post, { stage: 'ingetrokken' })

  const { status, html } = await visit()
  expect(status).toBe(410)
  expect(html).toContain('Dit stuk is ingetrokken')
  expect(html).toContain(`${party.name} heeft dit stuk op ${dutchReading(dutchDay(new Date()))}`)
  expect(html).toContain(`href="/partijen/${party.slug}"`)
  expect(html).toContain(`href="/dossiers/${dossier.slug}"`)
  expect(html).toContain('<meta name="robots" content="noindex"/>')
  expect(html).not.toContain(secret)
  expect(html).not.toMatch(/rel="canonical"|<script/)
})

test('the party tells readers why, in one sentence that nobody changes afterwards', async () => {
  const editor = await makeUser(booted, { seats: [{ party: party.id, role: 'editor' }] })
  const change = (body: object) =>
    rest(booted.config, `/posts/${post.id}?depth=0`, { method: 'PATCH', body, token: editor.token })
  await change({ withdrawnReason: 'Te vroeg gezegd.' })
  post = await movePost(booted.payload, post, { stage: 'gepubliceerd' })
  expect(post.withdrawnReason ?? null).toBeNull()
  expect((await visit()).html).not.toContain('Te vroeg gezegd')

  const personal = 'Bel mij op 06 12345678.'
  const refused = await change({ stage: 'ingetrokken', withdrawnReason: personal })
  expect(refused.status).toBe(400)
  expect(complaints(refused)).toMatchObject([{ path: 'withdrawnReason' }])
  expect((await visit()).status).toBe(200)

  const withdrawnReason = 'Er stond een bedrag in dat niet klopt.'
  const answer = await change({ stage: 'ingetrokken', withdrawnReason })
  expect(answer).toMatchObject({ status: 200, body: { doc: { withdrawnReason } } })
  const { status, html } = await visit()
  expect(status).toBe(410)
  expect(html).toContain(`<q>${withdrawnReason}</q>`)
  expect(html).not.toContain(secret)
  await change({ withdrawnReason: 'Toch iets anders.' })
  expect((await visit()).html).toContain(withdrawnReason)

  const log = `/audit-entries?where[subjectId][equals]=${post.id}&where[act][equals]=stuk-ingetrokken`
  const lines = await rest(booted.config, log, { token: editor.token })
  expect(lines.body).toMatchObject({ totalDocs: 1, docs: [{ reason: withdrawnReason }] })
})

test('a post that went by itself on its day says so', async () => {
  await movePost(booted.payload, post, { stage: 'gepubliceerd' })
  const expireAt = new Date(Date.now() + 60_000)
  const expiring = { expireAt: expireAt.toISOString() }
  await booted.payload.update({ collection: 'posts', id: post.id, data: expiring })
  try {
    vi.useFakeTimers({ now: expireAt.getTime() + 1000, toFake: ['Date'] })
    await publishDue(booted.payload, new Date())
  } finally {
    vi.useRealTimers()
  }
  const { status, html } = await visit()
  expect(status).toBe(410)
  expect(html).toContain('Dit stuk staat niet meer online')
  expect(html).toContain(`${party.name} had dit stuk online tot`)
  expect(html).toContain('bedoeld voor een bepaalde tijd')
  expect(html).not.toContain('De partij zegt')
  expect(html).not.toContain(secret)
})

test('what was never online cannot be told from what was never written', async () => {
  const { html: nothing } = await visit('nooit-geschreven')
  const publishAt = new Date(Date.now() + 60_000).toISOString()
  for (const stage of ['concept', 'ter-beoordeling', 'goedgekeurd', 'gepland'] as const) {
    post = await movePost(booted.payload, post, { stage, publishAt })
    expect([stage, await visit()]).toEqual([stage, { status: 404, html: nothing }])
  }
  // A save that asks for withdrawal right away is refused, and leaves no trace either.
  const skipping = { stage: 'ingetrokken' as const }
  await expect(
    booted.payload.update({ collection: 'posts', id: post.id, data: skipping }),
  ).rejects.toThrow()
  expect((await visit()).status).toBe(404)
})

test('the day is that of the withdrawal, also when colleagues save a note later', async () => {
  post = await movePost(booted.payload, post, { stage: 'gepubliceerd' })
  const days = (count: number) => new Date(Date.now() + count * 86_400_000)
  const [onceWithdrawn, later] = [days(2), days(9)]
  try {
    vi.useFakeTimers({ now: onceWithdrawn, toFake: ['Date'] })
    await movePost(booted.payload, post, { stage: 'ingetrokken' })
    vi.setSystemTime(later)
    const note = { embargoNote: 'Zie de mail.' }
    await booted.payload.update({ collection: 'posts', id: post.id, data: note })
  } finally {
    vi.useRealTimers()
  }
  const day = dutchReading(dutchDay(onceWithdrawn))
  expect((await visit()).html).toContain(`op ${day} offline gehaald`)
})

test('what comes to stand at the address of a withdrawn post is shown again', async () => {
  await movePost(booted.payload, post, { stage: 'ingetrokken' })
  expect((await visit()).status).toBe(410)
  await booted.payload.delete({ collection: 'posts', id: post.id })
  expect((await visit()).status).toBe(404)
  await makePost(booted.payload, { slug: post.slug, party: party.id, stage: 'gepubliceerd' })
  expect((await visit()).status).toBe(200)
})
