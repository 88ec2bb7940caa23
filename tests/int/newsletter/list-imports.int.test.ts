import type { BootedPayload } from '@tests/support/boot-payload'
import type { Party } from '@/payload-types'

import { afterAll, beforeAll, expect, test } from 'vitest'

import {
  confirmSubscription,
  declarationFor,
  endSubscriptionByToken,
  sendDueMail,
} from '@/newsletter/api'
import { bootPayload } from '@tests/support/boot-payload'
import { makeParty } from '@tests/support/make-party'
import { makeUser } from '@tests/support/make-user'
import { rest } from '@tests/support/rest'

import { after, dayMs, fakePost, follow, tokenIn } from './readers'

let booted: BootedPayload
let party: Party
let manager: string
beforeAll(async () => {
  booted = await bootPayload()
  party = await makeParty(booted.payload)
  manager = (await makeUser(booted, { seats: [{ party: party.id, role: 'manager' }] })).token
})
afterAll(() => booted.stop())

type Imported = {
  id: string
  numbers: { rows: number; withEvidence: number; withoutEvidence: number; refused: number }
  notes: { row: number; text: string }[]
}
type Sent = { token?: string | null; declaration?: string; to?: Party }

async function upload(file: string | Uint8Array, sent: Sent = {}) {
  const { token = manager, to = party, declaration = declarationFor(to.name) } = sent
  const form = new FormData()
  form.append('party', to.id)
  form.append('declaration', declaration)
  form.append(
    'file',
    new File([typeof file === 'string' ? file : new Uint8Array(file)], 'lijst.csv'),
  )
  const { status, body } = await rest(booted.config, '/list-imports/upload', {
    method: 'POST',
    body: form,
    token,
  })
  return { status, body: body as Imported & { errors?: { message: string }[] } }
}

const heading = 'Email;Toestemming_op;Toestemming_tekst;Toestemming_bron'
const words = 'Ja, ik wil de nieuwsbrief van de partij ontvangen.'
const proved = (email: string) => `${email};14-03-2025;"${words}";aanmeldkaart braderie`
const bare = (email: string) => `${email};;;`
const list = (...lines: string[]) => [heading, ...lines].join('\r\n')

async function followers(to = party) {
  const { docs } = await booted.payload.find({
    collection: 'subscriptions',
    where: { targetKey: { equals: `party:${to.id}` } },
    pagination: false,
    depth: 0,
  })
  return docs
}
async function statesOf(to = party): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { state } of await followers(to)) counts[state] = (counts[state] ?? 0) + 1
  return counts
}
const aParty = async () => {
  const own = await makeParty(booted.payload)
  const { token } = await makeUser(booted, { seats: [{ party: own.id, role: 'manager' }] })
  return { to: own, token }
}

test('who proved it follows from now on, in the words they agreed to; the others are asked', async () => {
  const { payload } = booted
  const own = await aParty()
  const answer = await upload(list(proved('een@voorbeeld.nl'), bare('twee@voorbeeld.nl')), own)
  expect(answer).toMatchObject({
    status: 201,
    body: { numbers: { rows: 2, withEvidence: 1, withoutEvidence: 1, refused: 0 }, notes: [] },
  })
  expect(await statesOf(own.to)).toEqual({ actief: 1 })
  const [subscription] = await followers(own.to)
  const { docs } = await payload.find({
    collection: 'consents',
    where: { subscription: { equals: subscription?.id } },
    depth: 0,
  })
  expect(docs).toMatchObject([
    {
      state: 'gegeven',
      wording: words,
      source: `lijst ${answer.body.id}: aanmeldkaart braderie`,
      givenAt: '2025-03-14T11:00:00.000Z',
    },
  ])

  const { postbox, mailer } = fakePost(payload)
  const now = after(new Date(), 5000)
  await sendDueMail(payload, now, postbox)
  expect(mailer.to('een@voorbeeld.nl')).toEqual([])
  const [mail] = mailer.to('twee@voorbeeld.nl')
  expect(mail?.subject).toBe('Bevestig uw aanmelding bij Raadlijn')
  expect(await statesOf(own.to)).toEqual({ actief: 1, aangevraagd: 1 })
  expect(await confirmSubscription(payload, tokenIn(mail ?? { text: '' }), now)).toEqual({
    kind: 'confirmed',
  })
  expect(await statesOf(own.to)).toEqual({ actief: 2 })
})

test('the same file again, also by two at once, adds and asks nobody twice', async () => {
  const { payload } = booted
  const own = await aParty()
  const lines = Array.from({ length: 450 }, (_, index) =>
    index % 3 === 0
      ? bare(`lezer-${index}@dubbel.example`)
      : proved(`lezer-${index}@dubbel.example`),
  )
  const answers = await Promise.all([upload(list(...lines), own), upload(list(...lines), own)])
  expect(answers.map(({ status }) => status)).toEqual([201, 201])
  expect(answers[0].body.numbers).toEqual(answers[1].body.numbers)
  expect((await upload(list(...lines), own)).body.numbers).toEqual(answers[0].body.numbers)

  expect(await statesOf(own.to)).toEqual({ actief: 300 })
  const forms = await payload.find({
    collection: 'signups',
    where: { target: { equals: own.to.id } },
    pagination: false,
    showHiddenFields: true,
  })
  expect(new Set(forms.docs.map(({ addressHash }) => addressHash)).size).toBe(150)
  expect(forms.docs).toHaveLength(150)
  // Two a second, for each of the two: a long list does not flood anybody.
  const dues = forms.docs.map(({ dueAt }) => Date.parse(dueAt)).toSorted((a, b) => a - b)
  expect((dues.at(-1) ?? 0) - (dues[0] ?? 0)).toBeGreaterThan(70_000)
})

test('who stopped here is not brought back, whatever the list says', async () => {
  const { payload } = booted
  const own = await aParty()
  const asked = { email: 'klaar@voorbeeld.nl', targetKind: 'party', target: own.to.slug } as const
  const now = new Date()
  await follow(payload, asked, now)
  const [subscription] = await followers(own.to)
  const { cipher } = fakePost(payload).postbox
  const id = subscription?.id ?? ''
  await endSubscriptionByToken(payload, `${id}.${cipher.sign(`unsubscribe:${id}`)}`, now)

  const { postbox, mailer } = fakePost(payload)
  for (const line of [proved('Klaar@Voorbeeld.nl'), bare('klaar@voorbeeld.nl')])
    expect((await upload(list(line), own)).status).toBe(201)
  await sendDueMail(payload, after(now, dayMs), postbox)
  expect(await statesOf(own.to)).toEqual({ beeindigd: 1 })
  expect(mailer.to('klaar@voorbeeld.nl')).toEqual([])
})

test('who already follows, or was asked and did not answer, is not bothered', async () => {
  const { payload } = booted
  const own = await aParty()
  const now = new Date()
  await follow(
    payload,
    { email: 'volgt@voorbeeld.nl', targetKind: 'party', target: own.to.slug },
    now,
  )
  await upload(list(bare('gevraagd@voorbeeld.nl')), own)
  const first = fakePost(payload)
  await sendDueMail(payload, after(now, 60_000), first.postbox)
  expect(first.mailer.to('gevraagd@voorbeeld.nl')).toHaveLength(1)

  await upload(list(bare('gevraagd@voorbeeld.nl'), bare('volgt@voorbeeld.nl')), own)
  const second = fakePost(payload)
  await sendDueMail(payload, after(now, 120_000), second.postbox)
  for (const email of ['gevraagd@voorbeeld.nl', 'volgt@voorbeeld.nl'])
    expect(second.mailer.to(email)).toHaveLength(0)
  // Proof that comes after the question makes the answer needless.
  await upload(list(proved('gevraagd@voorbeeld.nl')), own)
  expect(await statesOf(own.to)).toEqual({ actief: 2 })
})

test('the answer is the same whether or not somebody is known here', async () => {
  const { payload } = booted
  const own = await aParty()
  await follow(
    payload,
    { email: 'bekend-bij-ons@voorbeeld.nl', targetKind: 'party', target: own.to.slug },
    new Date(),
  )
  const known = await upload(list(proved('bekend-bij-ons@voorbeeld.nl')), own)
  const unknown = await upload(list(proved('onbekend-bij-ons@voorbeeld.nl')), own)
  expect({ ...known.body, id: '' }).toEqual({ ...unknown.body, id: '' })

  const { body } = await rest(
    booted.config,
    `/list-imports?where[party][equals]=${own.to.id}&depth=0`,
    {
      token: own.token,
    },
  )
  const rows = (body as { docs: Record<string, unknown>[] }).docs
  const numbers = rows.map(({ rows: all, activated, asked, known: was, refused }) => [
    all,
    activated,
    asked,
    was,
    refused,
  ])
  expect(numbers).toHaveLength(2)
  expect(numbers[0]).toEqual(numbers[1])
  expect(rows[0]?.declaration).toBe(declarationFor(own.to.name))
})

test('bad rows are told by their number, and none of what stands in them', async () => {
  const answer = await upload(
    list(
      proved('goed@voorbeeld.nl'),
      'kanarie-zonder-apenstaart;14-03-2025;x;y',
      '',
      bare('GOED@voorbeeld.nl'),
      `straks@voorbeeld.nl;31-02-2025;"${words}";kaart`,
    ),
  )
  expect(answer.body.numbers).toEqual({ rows: 4, withEvidence: 1, withoutEvidence: 1, refused: 2 })
  expect(answer.body.notes.map(({ row, text }) => [row, text.slice(0, 34)])).toEqual([
    [3, 'Dit is geen e-mailadres. Verbeter '],
    [5, 'Dit adres staat ook op regel 2. Ha'],
    [6, 'toestemming_op is geen datum. Schr'],
  ])
  expect(JSON.stringify(answer)).not.toContain('kanarie')
})

test('commas, a mark at the start and lines within quotes are read too', async () => {
  const own = await aParty()
  const file = `\uFEFFtoestemming_bron,Email,toestemming op,toestemming_tekst\n"kaart, braderie",a@komma.example,2025-03-14,"Ja, ik wil de nieuwsbrief\nontvangen."\n,b@komma.example,,\n`
  expect((await upload(file, own)).body.numbers).toMatchObject({
    withEvidence: 1,
    withoutEvidence: 1,
  })
})

test('a file that cannot be read changes nothing and says what to do', async () => {
  const own = await aParty()
  const refusals: [string | Uint8Array, number, string][] = [
    ['', 400, 'leeg'],
    ['een@voorbeeld.nl\ntwee@voorbeeld.nl', 400, 'geen kolom met de naam email'],
    [new Uint8Array([0x65, 0x6d, 0x61, 0x69, 0x6c, 0x0a, 0xff, 0xfe, 0x40]), 400, 'UTF-8'],
    [list(proved('een@voorbeeld.nl'), `twee@voorbeeld.nl;"${'x'.repeat(30_000)}`), 400, 'Na regel'],
    [list(...Array.from({ length: 20_001 }, () => bare('x@voorbeeld.nl'))), 413, '20.000'],
    [`email\n${'x'.repeat(5_000_001)}`, 413, '5 MB'],
  ]
  for (const [file, status, message] of refusals) {
    const answer = await upload(file, own)
    expect([answer.status, answer.body.errors?.[0]?.message]).toEqual([
      status,
      expect.stringContaining(message),
    ])
  }
  expect(await followers(own.to)).toEqual([])
})

test('only a manager of the party, who declares it in our words', async () => {
  const { config } = booted
  const writer = (await makeUser(booted, { seats: [{ party: party.id, role: 'editor' }] })).token
  const admin = (await makeUser(booted, { isAdmin: true })).token
  const elsewhere = await aParty()
  const file = list(proved('niemand@voorbeeld.nl'))
  for (const token of [null, writer, admin, elsewhere.token])
    expect((await upload(file, { token })).status).toBe(403)
  expect((await upload(file, { declaration: 'Ja hoor' })).status).toBe(400)
  expect(
    (await rest(config, '/list-imports/upload', { method: 'POST', body: {}, token: manager }))
      .status,
  ).toBe(400)

  const example = await rest(config, '/list-imports/voorbeeld.csv')
  expect(example.status).toBe(200)
  const own = await aParty()
  expect((await upload(String(example.body), own)).body.numbers).toEqual({
    rows: 2,
    withEvidence: 1,
    withoutEvidence: 1,
    refused: 0,
  })
})

test('a list of twenty thousand is taken in a reasonable time', async () => {
  const own = await aParty()
  const many = Number(process.env.ROWS ?? 2000)
  const lines = Array.from({ length: many }, (_, index) => proved(`lezer-${index}@groot.example`))
  const startedMs = performance.now()
  expect((await upload(list(...lines), own)).body.numbers).toMatchObject({ withEvidence: many })
  booted.payload.logger.info({ msg: 'Imported', many, tookMs: performance.now() - startedMs })
  expect(await statesOf(own.to)).toEqual({ actief: many })
})
