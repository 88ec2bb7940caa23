import type { BootedPayload } from '@tests/support/boot-payload'

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { declarationFor, endSubscriptionByToken, sendDueMail } from '@/newsletter/api'
import { PermanentMailError, TemporaryMailError } from '@/platform/mailer'
import { bootPayload, testDatabase } from '@tests/support/boot-payload'
import { makeDecision } from '@tests/support/make-decision'
import { makeUser } from '@tests/support/make-user'
import { hardBounce, tellByWebhook, webhookSecret } from '@tests/support/resend-webhook'
import { rest } from '@tests/support/rest'
import { uniqueName } from '@tests/support/unique-name'

import { after, fakePost, follow, makePlace, minuteMs, monday, signUp, tokenIn } from './readers'

let booted: BootedPayload
beforeAll(async () => {
  process.env.RESEND_WEBHOOK_SECRET = webhookSecret
  booted = await bootPayload()
})
afterAll(() => booted.stop())

const later = after(monday, 10 * minuteMs)

test('the answer to a known and to an unknown address is the same, and so is the work behind it', async () => {
  const { payload } = booted
  const { dossier } = await makePlace(payload)
  const asked = { targetKind: 'dossier', target: dossier.slug } as const
  await follow(payload, { ...asked, email: 'bekend@voorbeeld.nl' }, monday)

  const queries = vi.spyOn(payload, 'find')
  const writes = vi.spyOn(payload, 'create')
  const known = await signUp(payload, { ...asked, email: 'bekend@voorbeeld.nl' }, later)
  const workForKnown = [queries.mock.calls.length, writes.mock.calls.length]
  queries.mockClear()
  writes.mockClear()
  const unknown = await signUp(payload, { ...asked, email: 'onbekend@voorbeeld.nl' }, later)
  const workForUnknown = [queries.mock.calls.length, writes.mock.calls.length]
  queries.mockRestore()
  writes.mockRestore()

  expect(known).toEqual(unknown)
  expect(workForKnown).toEqual(workForUnknown)

  const { postbox, mailer } = fakePost(payload)
  await sendDueMail(payload, later, postbox)
  expect(mailer.to('bekend@voorbeeld.nl')[0]?.subject).toBe('U bent al aangemeld bij Raadlijn')
  expect(mailer.to('onbekend@voorbeeld.nl')[0]?.subject).toBe('Bevestig uw aanmelding bij Raadlijn')
})

test('one mailbox in many spellings is one reader, and the form cannot flood it', async () => {
  const { payload } = booted
  const { postbox, mailer } = fakePost(payload)
  const { dossier } = await makePlace(payload)
  const spellings = [
    'Doel@voorbeeld.nl',
    'doel@VOORBEELD.nl',
    ' doel@voorbeeld.nl ',
    'DOEL@voorbeeld.nl',
    'doel@voorbeeld.nl',
  ]
  for (const email of spellings) {
    await signUp(payload, { email, targetKind: 'dossier', target: dossier.slug }, later)
    await sendDueMail(payload, later, postbox)
  }
  expect(mailer.sent).toHaveLength(3)
})

test('a filled trap is answered as any other and leads to nothing', async () => {
  const { payload } = booted
  const { dossier } = await makePlace(payload)
  const { requestSubscription, readSignUpForm } = await import('@/newsletter/api')
  const form = readSignUpForm({
    email: 'robot@voorbeeld.nl',
    targetKind: 'dossier',
    target: dossier.slug,
    consent: 'on',
    website: 'https://reclame.example',
  })
  expect(await requestSubscription(payload, { form, source: '/nieuwsbrief', now: later })).toEqual({
    kind: 'accepted',
  })
  // Found, not counted: MongoDB only estimates a count without a condition.
  expect((await payload.find({ collection: 'signups' })).docs).toEqual([])
})

test('a link that was not made here is refused', async () => {
  const { payload } = booted
  expect(await endSubscriptionByToken(payload, 'made.up', later)).toEqual({ kind: 'not-our-link' })
})

test('after the row is gone the link still answers', async () => {
  const { payload } = booted
  const { postbox, mailer } = fakePost(payload)
  const { dossier } = await makePlace(payload)
  await follow(
    payload,
    { email: 'rij-weg@voorbeeld.nl', targetKind: 'dossier', target: dossier.slug },
    monday,
  )
  await makeDecision(payload, { dossiers: [dossier.id] })
  await sendDueMail(payload, later, postbox)
  const token = tokenIn(mailer.to('rij-weg@voorbeeld.nl')[0] ?? { text: '' }, 'opzeggen')

  for (const collection of ['deliveries', 'consents', 'subscriptions'] as const)
    await payload.db.deleteMany({ collection, where: {} })
  expect(await endSubscriptionByToken(payload, token, later)).toEqual({ kind: 'ended' })
})

test('no address can be read from the database, nor from the logs', async () => {
  const { payload } = booted
  const { postbox, mailer } = fakePost(payload)
  const logged: unknown[] = []
  for (const level of ['info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(payload.logger, level).mockImplementation(
      (...line: unknown[]) => void logged.push(line),
    )
  const { dossier } = await makePlace(payload)
  const email = 'kanarie-in-de-mijn@voorbeeld.nl'

  await follow(payload, { email, targetKind: 'dossier', target: dossier.slug }, monday)
  await signUp(payload, { email, targetKind: 'dossier', target: dossier.slug }, later)
  await makeDecision(payload, { dossiers: [dossier.id] })
  mailer.refuseNext(
    new TemporaryMailError('resend-500'),
    new PermanentMailError('resend-422'),
    new Error('An error that nobody foresaw'),
  )
  await sendDueMail(payload, later, postbox)
  await sendDueMail(payload, after(later, 2 * minuteMs), postbox)
  // A form that waits to be handled holds an address too.
  await signUp(
    payload,
    { email, targetKind: 'dossier', target: dossier.slug },
    after(later, 3 * minuteMs),
  )

  vi.restoreAllMocks()
  expect(logged.length).toBeGreaterThan(0)
  for (const trace of ['kanarie', Buffer.from(email).toString('base64').slice(0, 16)]) {
    expect(JSON.stringify(logged)).not.toContain(trace)
    expect(await everythingStored()).not.toContain(trace)
  }
})

test('no door of the API opens on readers, not for an admin either', async () => {
  const { payload } = booted
  const { dossier } = await makePlace(payload)
  await follow(
    payload,
    { email: 'dicht@voorbeeld.nl', targetKind: 'dossier', target: dossier.slug },
    monday,
  )
  const admin = await makeUser(booted, { isAdmin: true })

  for (const collection of ['subscribers', 'consents', 'subscriptions', 'signups']) {
    expect((await rest(booted.config, `/${collection}`)).status).toBe(403)
    expect((await rest(booted.config, `/${collection}`, { token: admin.token })).status).toBe(403)
    const made = await rest(booted.config, `/${collection}`, {
      method: 'POST',
      body: {},
      token: admin.token,
    })
    expect(made.status).toBe(403)
  }
  const deliveries = await rest(booted.config, '/deliveries?limit=100&depth=3', {
    token: admin.token,
  })
  expect(deliveries.status).toBe(200)
  const shown = JSON.stringify(deliveries.body)
  for (const hidden of ['subscriber', 'subscription', 'sealed', 'consent'])
    expect(shown).not.toContain(`"${hidden}`)
  const probing = await rest(booted.config, '/deliveries?where[subscriber][exists]=true', {
    token: admin.token,
  })
  expect(probing.status).toBe(400)
})

test('after the whole journey an address stands in no row, no log, no answer and no export', async () => {
  const { payload, config } = booted
  const logged: unknown[] = []
  for (const level of ['info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(payload.logger, level).mockImplementation(
      (...line: unknown[]) => void logged.push(line),
    )
  const { party, dossier } = await makePlace(payload)
  const seat = (role: 'writer' | 'editor' | 'manager') =>
    makeUser(booted, { seats: [{ party: party.id, role }] })
  const tokens: (string | null)[] = [null]
  for (const role of ['writer', 'editor', 'manager'] as const) tokens.push((await seat(role)).token)
  tokens.push((await makeUser(booted, { isAdmin: true })).token)
  const manager = tokens[3] ?? null
  const answers: unknown[] = []
  const canary = (place: string) => `kanarie-op-${place}@voorbeeld.nl`

  // Brought along by a party, proved and not, with a mistake; and as a list that cannot be read.
  const heading = 'email;toestemming_op;toestemming_tekst;toestemming_bron'
  const wording = '"Ja, ik wil de nieuwsbrief van de partij ontvangen."'
  for (const list of [
    `${heading}\n${canary('lijst')};14-03-2025;${wording};kaart\n${canary('vraag')};;;\n${canary('fout')}@;;;`,
    `${heading}\n${canary('lijst')};14-03-2025;${wording};mail van ${canary('bron')}`,
    `${canary('kop')}\n${canary('lijst')}`,
    `${heading}\n${canary('halverwege')};"${'x'.repeat(30_000)}`,
  ]) {
    const form = new FormData()
    form.append('party', party.id)
    form.append('declaration', declarationFor(party.name))
    form.append('file', new File([list], `${canary('bestand')}.csv`))
    answers.push(
      await rest(config, '/list-imports/upload', { method: 'POST', body: form, token: manager }),
    )
  }

  // Signed up, confirmed, mailed, bounced, complained.
  const email = canary('reis')
  const now = new Date()
  await follow(payload, { email, targetKind: 'dossier', target: dossier.slug }, now)
  await makeDecision(payload, { dossiers: [dossier.id] })
  const { postbox, mailer } = fakePost(payload)
  mailer.refuseNext(new PermanentMailError('resend-422'), new Error('An error that nobody foresaw'))
  await sendDueMail(payload, now, postbox)
  await sendDueMail(payload, after(now, 10 * minuteMs), postbox)
  const { docs: deliveries } = await payload.find({ collection: 'deliveries', limit: 0 })
  for (const { id } of deliveries)
    for (const event of [hardBounce, { type: 'email.complained' }])
      answers.push(
        await tellByWebhook(config, { ...event, id: uniqueName('msg'), tags: { delivery: id } }),
      )
  answers.push(
    await tellByWebhook(
      config,
      { ...hardBounce, id: uniqueName('msg') },
      { changed: canary('body') },
    ),
  )

  for (const token of tokens)
    for (const collection of Object.keys(payload.collections)) {
      answers.push(await rest(config, `/${collection}?limit=200&depth=2`, { token }))
      answers.push(
        await rest(config, `/${collection}?where[sealedAddress][like]=kanarie`, { token }),
      )
    }
  answers.push(await rest(config, '/audit-entries/logboek.csv', { token: manager }))

  vi.restoreAllMocks()
  expect(answers.length).toBeGreaterThan(200)
  expect(logged.length).toBeGreaterThan(0)
  // One was asked for by name; an answer that repeats a question tells nothing.
  const told = JSON.stringify(answers).replaceAll('like]=kanarie', '')
  for (const [place, text] of [
    ['answers', told],
    ['logs', JSON.stringify(logged)],
    ['database', await everythingStored()],
  ] as const)
    expect(text.includes('kanarie'), place).toBe(false)
})

/** Every byte of the database of this test. */
async function everythingStored(): Promise<string> {
  if (testDatabase === 'mongodb') return JSON.stringify(await everyDocument())
  const files = (await readdir(booted.folder)).filter((name) => name.startsWith('test.db'))
  const contents = await Promise.all(
    files.map((name) => readFile(join(booted.folder, name), 'latin1')),
  )
  return contents.join('\n')
}

type Mongo = {
  connection: {
    db: { collections: () => Promise<{ find: () => { toArray: () => Promise<unknown> } }[]> }
  }
}

async function everyDocument(): Promise<unknown[]> {
  // Only called on MongoDB, where the adapter is mongoose's.
  const { connection } = booted.payload.db as unknown as Mongo
  const collections = await connection.db.collections()
  return Promise.all(collections.map((collection) => collection.find().toArray()))
}
