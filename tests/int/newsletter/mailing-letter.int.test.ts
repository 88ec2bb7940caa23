import type { BootedPayload } from '@tests/support/boot-payload'
import type { Mailing, Party } from '@/payload-types'
import type { MailingPreview } from '@/newsletter/view'

import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { composeMailing, postboxOf } from '@/newsletter/api'
import { TemporaryMailError } from '@/platform/mailer'
import { idOf } from '@/platform/relation'
import { bootPayload } from '@tests/support/boot-payload'
import { fuzzy } from '@tests/support/fuzzy'
import { complaints, rest } from '@tests/support/rest'
import { mailsTo } from '@tests/support/mails-to'
import { makeDecision } from '@tests/support/make-decision'
import { makeDossier } from '@tests/support/make-dossier'
import { makeMedia } from '@tests/support/make-media'
import { makeParty } from '@tests/support/make-party'
import { lexicalBody, lexicalText, makePost, movePost } from '@tests/support/make-post'
import { makeUser } from '@tests/support/make-user'
import { uniqueName } from '@tests/support/unique-name'

let booted: BootedPayload
let party: Party
let writer: string
beforeAll(async () => {
  booted = await bootPayload()
  party = await makeParty(booted.payload, {
    slogan: 'Sterk op de inhoud.',
    newsletter: { senderName: 'De Dorpspartij', replyTo: 'fractie@dorpspartij.example' },
  })
  writer = (await makeUser(booted, { seats: [{ party: party.id, role: 'writer' }] })).token
})
afterAll(() => booted.stop())

type Chosen = NonNullable<Mailing['cards']>

const makeIssue = (overrides: Partial<Mailing> = {}): Promise<Mailing> =>
  booted.payload.create({
    collection: 'mailings',
    data: {
      subject: uniqueName('Nieuwsbrief'),
      intro: lexicalText('Beste inwoner, dit is er gebeurd.'),
      stage: 'concept',
      party: party.id,
      ...overrides,
    },
  })

async function preview(mailing: Mailing, token = writer): Promise<MailingPreview> {
  const { status, body } = await rest(booted.config, `/mailings/${mailing.id}/preview`, { token })
  expect(status).toBe(200)
  return body as MailingPreview
}

const posts = (...ids: string[]): Chosen => ids.map((value) => ({ relationTo: 'posts', value }))

test('an issue shows its introduction, its posts with their stance, and its decisions in plain Dutch', async () => {
  const { payload } = booted
  const dossier = await makeDossier(payload, { municipalities: [idOf(party.municipality) ?? ''] })
  const step = await makeDecision(payload, {
    dossiers: [dossier.id],
    status: 'gepland',
    when: fuzzy('2099-04-21/2099-04-30', 'eind april 2099'),
    summary: 'De raad besluit over het plan.',
  })
  const picture = await makeMedia(payload, party.id)
  const post = await makePost(payload, {
    party: party.id,
    stage: 'gepubliceerd',
    hero: { media: picture.id },
    stances: [{ decision: step.id, stance: 'voorwaardelijk', conditions: 'er komt een plan.' }],
  })
  const issue = await makeIssue({
    preheader: 'Kort gezegd',
    cards: [...posts(post.id), { relationTo: 'decisions', value: step.id }],
  })

  const { html, text, subject, preheader, bytes, problems } = await preview(issue)
  expect(problems).toEqual([])
  expect({ subject, preheader }).toEqual({ subject: issue.subject, preheader: 'Kort gezegd' })
  expect(bytes).toBeGreaterThan(html.length)
  for (const form of [html, text]) {
    expect(form).toContain('Beste inwoner, dit is er gebeurd.')
    expect(form).toContain('Sterk op de inhoud.')
    expect(form).toContain(`/partijen/${party.slug}/${post.slug}`)
    expect(form).toContain('Voor, onder voorwaarden')
    expect(form).toContain('er komt een plan.')
    expect(form).toContain('eind april 2099')
    expect(form).toContain('Verwacht')
    expect(form).toContain('De raad besluit over het plan.')
    expect(form).toContain('Het bestuur')
    // A writer has nothing to stop: the way out leads to where anybody can see their own.
    expect(form).toContain('/nieuwsbrief/voorkeuren')
    expect(form).not.toContain('lezer.invalid')
  }
  expect(html).toMatch(/<img[^>]*alt="Een grijs vlak"[^>]*src="http[^"]*\/api\/media\/file\//)
})

test('a plan that passed in silence says so', async () => {
  const step = await makeDecision(booted.payload, {
    status: 'gepland',
    when: fuzzy('2016-04', 'april 2016'),
  })
  const { text } = await preview(
    await makeIssue({ cards: [{ relationTo: 'decisions', value: step.id }] }),
  )
  expect(text).toContain('was verwacht april 2016; uitkomst niet ingevoerd')
})

test('a draft is a problem and never in the letter, and neither is what was withdrawn or is newer than what is online', async () => {
  const { payload } = booted
  const draft = await makePost(payload, { party: party.id, lead: 'Geheim begin.' })
  const gone = await makePost(payload, { party: party.id, stage: 'ingetrokken' })
  const online = await makePost(payload, { party: party.id, stage: 'gepubliceerd' })
  await payload.update({
    collection: 'posts',
    id: online.id,
    draft: true,
    data: { lead: 'Geheime nieuwe zin.' },
  })
  const issue = await makeIssue({ cards: posts(draft.id, gone.id, online.id) })

  const { html, text, problems } = await preview(issue)
  expect(problems).toEqual([
    `‘${draft.title}’ staat nog niet online.`,
    `‘${gone.title}’ staat niet meer online. Haal het weg.`,
  ])
  for (const secret of ['Geheim', draft.title, gone.title]) {
    expect(html).not.toContain(secret)
    expect(text).not.toContain(secret)
  }
  expect(text).toContain(online.title)

  await movePost(payload, draft, { stage: 'gepubliceerd' })
  expect((await preview(issue)).text).toContain('Geheim begin.')
})

test('a post of another party is refused, and of its draft not even the title is told', async () => {
  const { payload } = booted
  const theirs = await makePost(payload, { stage: 'gepubliceerd' })
  const secret = await makePost(payload)
  const { html, problems } = await preview(await makeIssue({ cards: posts(theirs.id, secret.id) }))
  expect(problems).toEqual([
    `‘${theirs.title}’ is van een andere partij.`,
    'Een gekozen stuk is er niet meer, of is van een andere partij. Haal het weg.',
  ])
  expect(html).not.toContain(theirs.title)
})

test('a link in the introduction leads to the site, and to a draft not at all', async () => {
  const { payload } = booted
  const draft = await makePost(payload, { party: party.id })
  const online = await makePost(payload, { party: party.id, stage: 'gepubliceerd' })
  const linkTo = (value: string, words: string) => ({
    type: 'link',
    version: 3,
    fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'posts', value } },
    children: [{ type: 'text', version: 1, text: words, format: 0 }],
  })
  const intro = lexicalBody({
    type: 'paragraph',
    version: 1,
    children: [linkTo(online.id, 'ons stuk'), linkTo(draft.id, 'ons plan')],
  })
  const { html, text } = await preview(await makeIssue({ intro }))
  expect(text).toMatch(new RegExp(`ons stuk \\(http[^)]*/partijen/${party.slug}/${online.slug}\\)`))
  expect(text).toContain('ons plan')
  expect(html).not.toContain(draft.slug)
})

test('a mail that is too large, an empty one and one without a colophon cannot go', async () => {
  const { payload } = booted
  const long = await makeIssue({ intro: lexicalText(...Array<string>(600).fill('é'.repeat(100))) })
  expect((await preview(long)).problems).toEqual([expect.stringMatching(/te groot: \d+ kB/)])

  const bare = await makeParty(payload, { imprint: { responsible: 'Het bestuur' } })
  const { token } = await makeUser(booted, { seats: [{ party: bare.id, role: 'writer' }] })
  const empty = await makeIssue({ party: bare.id, intro: lexicalText(' ', ' ') })
  const { problems } = await preview(empty, token)
  expect(problems).toEqual([
    expect.stringContaining('De brief is nog leeg.'),
    expect.stringContaining('Het colofon van uw partij is niet af.'),
  ])
})

test('only members of the party see an issue, and only they can mail themselves a test of it', async () => {
  const { payload } = booted
  const issue = await makeIssue()
  const other = await makeParty(payload)
  const stranger = await makeUser(booted, { seats: [{ party: other.id, role: 'manager' }] })
  const seatless = await makeUser(booted)
  const admin = await makeUser(booted, { isAdmin: true })

  for (const [path, method] of [
    ['preview', 'GET'],
    ['test', 'POST'],
  ] as const) {
    const ask = (token: string | null, id = issue.id) =>
      rest(booted.config, `/mailings/${id}/${path}`, { method, token })
    expect((await ask(null)).status).toBe(401)
    expect((await ask(seatless.token)).status).toBe(403)
    const [refused, unknown] = [await ask(stranger.token), await ask(stranger.token, 'nergens')]
    expect([refused.status, unknown.status]).toEqual([404, 404])
    // The same words, so that nobody learns what another party is about to send.
    expect(refused.body).toEqual(unknown.body)
    expect((await ask(writer)).status).toBe(200)
    expect((await ask(admin.token)).status).toBe(200)
  }
  expect(await mailsTo(booted, stranger.email)).toEqual([])
})

test('a test goes to the own address, says that it is one, and belongs to no list', async () => {
  const me = await makeUser(booted, { seats: [{ party: party.id, role: 'writer' }] })
  const issue = await makeIssue()
  const { status, body } = await rest(booted.config, `/mailings/${issue.id}/test`, {
    method: 'POST',
    token: me.token,
    body: { to: 'iemand-anders@voorbeeld.nl', email: 'iemand-anders@voorbeeld.nl' },
  })
  expect({ status, body }).toMatchObject({
    status: 200,
    body: { message: expect.stringContaining('adres van uw account') },
  })
  const [mail, ...more] = await mailsTo(booted, me.email)
  expect(more).toEqual([])
  expect(mail?.subject).toBe(`[Test] ${issue.subject}`)
  expect(mail?.from?.name).toBe('De Dorpspartij via Raadlijn')
  expect(mail?.replyTo?.map(({ address }) => address)).toEqual(['fractie@dorpspartij.example'])
  const headers = mail?.headers.map(({ key }) => key) ?? []
  expect(headers).not.toContain('list-unsubscribe')
  expect(headers).not.toContain('list-id')
  expect(mail?.html).toContain('/nieuwsbrief/voorkeuren')
  expect(await mailsTo(booted, 'iemand-anders@voorbeeld.nl')).toEqual([])
})

test('ten tests an hour are enough for anybody', async () => {
  const me = await makeUser(booted, { seats: [{ party: party.id, role: 'writer' }] })
  const issue = await makeIssue()
  const send = () =>
    rest(booted.config, `/mailings/${issue.id}/test`, { method: 'POST', token: me.token })
  for (let nth = 0; nth < 10; nth += 1) expect((await send()).status).toBe(200)
  const refused = await send()
  expect(refused.status).toBe(429)
  expect(complaints(refused)).toEqual([
    { message: expect.stringMatching(/^U stuurde al 10 proefmails in een uur\. Over \d+ minuten/) },
  ])
  expect(await mailsTo(booted, me.email)).toHaveLength(10)
})

test('when the mailer is in trouble, the writer is told', async () => {
  const me = await makeUser(booted, { seats: [{ party: party.id, role: 'writer' }] })
  const { mailer } = postboxOf(booted.payload)
  const trouble = vi.spyOn(mailer, 'send').mockRejectedValue(new TemporaryMailError('resend-500'))
  const issue = await makeIssue()
  const answer = await rest(booted.config, `/mailings/${issue.id}/test`, {
    method: 'POST',
    token: me.token,
  })
  trouble.mockRestore()
  expect(answer.status).toBe(502)
  expect(complaints(answer)).toEqual([{ message: expect.stringContaining('kon nu niet weg') }])
})

test('once its sending began, an issue is shown as it was then', async () => {
  const { payload } = booted
  const post = await makePost(payload, { party: party.id, stage: 'gepubliceerd' })
  const issue = await makeIssue({ cards: posts(post.id) })
  const composed = await composeMailing(payload, {
    mailing: issue.id,
    siteUrl: 'https://raadlijn.example',
    archiveUrl: 'https://raadlijn.example/nieuwsbrief/archief/nummer-1',
    now: new Date('2026-03-02T09:00:00Z'),
  })
  await payload.update({
    collection: 'mailings',
    id: issue.id,
    data: { stage: 'bezig', slug: uniqueName('nummer'), content: JSON.stringify(composed?.letter) },
  })
  await movePost(payload, post, { stage: 'ingetrokken' })

  const { text, problems } = await preview(issue)
  expect(problems).toEqual([])
  expect(text).toContain(post.title)
  expect(text).toContain('https://raadlijn.example/nieuwsbrief/archief/nummer-1')
})
