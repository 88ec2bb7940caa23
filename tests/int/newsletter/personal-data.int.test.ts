import type { Field, Payload } from 'payload'
import type { BootedPayload } from '@tests/support/boot-payload'

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import {
  endSubscriptionByToken,
  eraseReader,
  exportAsJson,
  exportReader,
  sendDueMail,
} from '@/newsletter/api'
import { bootPayload, testDatabase } from '@tests/support/boot-payload'
import { makeDecision } from '@tests/support/make-decision'
import { makeAlert } from '@tests/support/make-newsletter-rows'
import { uniqueName } from '@tests/support/unique-name'

import { after, fakePost, follow, makePlace, minuteMs, monday, signUp, tokenIn } from './readers'

/** Fields that tell whose a row is, whether they are relations or texts. */
const tellingNames = ['subscriber', 'subscription', 'consent', 'delivery', 'addressHash', 'cursor']
const readersOwn = ['subscribers', 'subscriptions', 'consents', 'deliveries', 'reader-links']

let booted: BootedPayload
beforeAll(async () => {
  booted = await bootPayload()
})
afterAll(() => booted.stop())

type Slug = Parameters<Payload['find']>[0]['collection']

let reader: Awaited<ReturnType<typeof makeReader>>
beforeEach(async () => {
  reader = await makeReader()
})

/** Somebody of whom something lies in every place where anything of a reader can lie. */
async function makeReader() {
  const { payload } = booted
  const { postbox, mailer } = fakePost(payload)
  const { dossier, municipality, party } = await makePlace(payload)
  const email = `${uniqueName('alles').replace(' ', '-')}@voorbeeld.nl`
  await follow(payload, { email, targetKind: 'dossier', target: dossier.slug }, monday)
  await signUp(payload, { email, targetKind: 'party', target: party.slug }, monday)
  await makeDecision(payload, { dossiers: [dossier.id] })
  await sendDueMail(payload, after(monday, minuteMs), postbox)
  const stop = tokenIn(mailer.to(email)[1] ?? { text: '' }, 'opzeggen')

  const addressHash = postbox.cipher.lookupHash(email)
  const { docs } = await payload.find({
    collection: 'subscribers',
    where: { addressHash: { equals: addressHash } },
  })
  const id = docs[0]?.id ?? ''
  const later = after(monday, 60 * minuteMs).toISOString()
  const own = await payload.find({
    collection: 'subscriptions',
    where: { subscriber: { equals: id } },
    depth: 0,
  })
  const subscription = own.docs.find(({ targetKind }) => targetKind === 'dossier')
  const batched = await payload.create({
    collection: 'deliveries',
    data: {
      key: uniqueName('uitgave'),
      kind: 'uitgave',
      subscriber: id,
      subscription: subscription?.id,
      batch: 'uitgave:1:1',
      state: 'gebundeld',
      dueAt: later,
      attempts: 0,
    },
  })
  await payload.create({
    collection: 'mail-events',
    data: { eventId: uniqueName('event'), kind: 'bezorgd', delivery: batched.id, at: later },
  })
  await payload.create({
    collection: 'reader-links',
    data: { subscriber: id, tokenHash: uniqueName('link'), expiresAt: later },
  })
  await signUp(payload, { email, targetKind: 'municipality', target: municipality.slug }, monday)
  await payload.create({
    collection: 'link-requests',
    data: { addressHash, askedAt: later, dueAt: later },
  })
  const alert = await makeAlert(payload)
  const cursor = subscription?.key ?? ''
  await payload.update({ collection: 'alerts', id: alert.id, data: { cursor } })
  return { id, email, addressHash, stop, alert: alert.id }
}

/** Each collection with a field that could tell whose a row is. */
function tellingCollections(): Slug[] {
  const all = Object.values(booted.payload.collections)
  return all.flatMap(({ config: { slug, fields } }) => (tells(fields) ? [slug] : []))
}

function tells(fields: readonly Field[]): boolean {
  return fields.some((field) => {
    const related = 'relationTo' in field ? [field.relationTo].flat() : []
    return (
      ('name' in field && tellingNames.includes(field.name)) ||
      related.some((slug) => readersOwn.includes(slug)) ||
      ('fields' in field && tells(field.fields))
    )
  })
}

async function rowsOf(collection: Slug): Promise<Record<string, unknown>[]> {
  const { docs } = await booted.payload.find({
    collection,
    pagination: false,
    depth: 0,
    showHiddenFields: true,
  })
  return docs as unknown as Record<string, unknown>[]
}

async function mailIds(): Promise<string[]> {
  const rows = await rowsOf('deliveries')
  return rows.filter(({ subscriber }) => subscriber === reader.id).map(({ id }) => String(id))
}

/** By any trace: the id of the reader, the hash of the address, or the number of a mail to them. */
async function ownRows(collection: Slug, mails: string[]): Promise<Record<string, unknown>[]> {
  const traces = [reader.id, reader.addressHash, ...mails]
  const rows = await rowsOf(collection)
  return rows.filter((row) => traces.some((trace) => JSON.stringify(row).includes(trace)))
}

test('the export holds every row that has to do with a reader, whole', async () => {
  const { email, parts } = await exportReader(booted.payload, reader.id)
  expect(email).toBe(reader.email)
  const mails = await mailIds()
  const exported = new Map<string, unknown[]>(parts.map(({ place, rows }) => [place, rows]))

  for (const { config } of Object.values(booted.payload.collections)) {
    const slug = config.slug
    // How far an alert has come is a mark of the platform, not something about the reader; erasing takes it along.
    const own = slug === 'alerts' ? [] : await ownRows(slug, mails)
    expect([slug, exported.get(slug) ?? []]).toEqual([slug, expect.arrayContaining(own)])
    expect([slug, exported.get(slug)?.length ?? 0]).toEqual([slug, own.length])
  }
  const file = exportAsJson({ email, parts }, monday)
  expect(JSON.parse(file)).toMatchObject({ email: reader.email })
})

test('there is no place for something of a reader that these tests do not fill', async () => {
  const mails = await mailIds()
  const empty: string[] = []
  for (const slug of tellingCollections())
    if ((await ownRows(slug, mails)).length === 0) empty.push(slug)
  // A walk along readers, as that of an alert; nothing else of a reader is in these.
  expect(empty.toSorted()).toEqual(['digests', 'mailings'])
})

test('what a reader reads on the page has names and words, and no code of a machine', async () => {
  const { parts } = await exportReader(booted.payload, reader.id)
  const items = parts.flatMap((part) => part.items.flat())
  expect(items).toContainEqual({ label: 'Adres', value: reader.email })
  expect(items).toContainEqual({ label: 'Staat', value: 'Bevestigd' })
  expect(items).toContainEqual({ label: 'Hoe vaak', value: 'Direct' })
  for (const trace of [reader.id, reader.addressHash])
    expect(JSON.stringify(items)).not.toContain(trace)
})

test('after erasing nothing of the reader is found anywhere, and others keep everything', async () => {
  const other = await makeReader()
  const mails = await mailIds()
  const before = await everythingStored()
  for (const trace of [reader.id, reader.addressHash, ...mails]) expect(before).toContain(trace)

  await eraseReader(booted.payload, reader.id)
  const stored = await everythingStored()
  for (const trace of [reader.id, reader.addressHash, reader.email, ...mails])
    expect(stored).not.toContain(trace)
  const { parts } = await exportReader(booted.payload, other.id)
  for (const { title, rows } of parts) expect([title, rows.length]).not.toEqual([title, 0])
})

test('a walk that stood at the erased reader goes on right after the one before', async () => {
  const { payload } = booted
  const all = async () =>
    (await payload.find({ collection: 'subscriptions', sort: 'key', pagination: false, depth: 0 }))
      .docs
  const { cursor } = await payload.findByID({ collection: 'alerts', id: reader.alert })
  const toCome = (await all()).filter(
    ({ key, subscriber }) => key > (cursor ?? '') && subscriber !== reader.id,
  )
  await eraseReader(payload, reader.id)
  const moved = await payload.findByID({ collection: 'alerts', id: reader.alert })
  expect((await all()).filter(({ key }) => key > (moved.cursor ?? ''))).toEqual(toCome)
})

test('mails that wait are not sent any more, and old links still end what is not there', async () => {
  const { payload } = booted
  const { postbox, mailer } = fakePost(payload)
  await eraseReader(payload, reader.id)
  await sendDueMail(payload, after(monday, 90 * minuteMs), postbox)
  expect(mailer.to(reader.email)).toEqual([])
  for (let click = 0; click < 2; click += 1)
    expect(await endSubscriptionByToken(payload, reader.stop, monday)).toEqual({ kind: 'ended' })
  await eraseReader(payload, reader.id)
})

test('whoever stops by a link counts among the results of the last issue, once', async () => {
  const { payload } = booted
  const now = after(monday, 24 * 60 * minuteMs)
  await endSubscriptionByToken(payload, reader.stop, now)
  await endSubscriptionByToken(payload, reader.stop, after(now, minuteMs))
  const issues = (await rowsOf('deliveries')).filter(
    ({ subscriber, kind }) => subscriber === reader.id && kind === 'uitgave',
  )
  expect(issues.map(({ endedAt }) => endedAt)).toEqual([now.toISOString()])
})

type Sqlite = { client: { execute: (sql: string) => Promise<{ rows: unknown[] }> } }
type Mongo = {
  connection: {
    db: { collections: () => Promise<{ find: () => { toArray: () => Promise<unknown> } }[]> }
  }
}

/** Every row of every table, as text: also those that belong to no collection. */
async function everythingStored(): Promise<string> {
  if (testDatabase === 'mongodb') {
    // Only on MongoDB, where the adapter is mongoose's.
    const { connection } = booted.payload.db as unknown as Mongo
    const collections = await connection.db.collections()
    return JSON.stringify(await Promise.all(collections.map((one) => one.find().toArray())))
  }
  const { client } = booted.payload.db as unknown as Sqlite
  const tables = await client.execute("select name from sqlite_master where type = 'table'")
  const names = (tables.rows as { name: string }[]).map(({ name }) => name)
  const all = await Promise.all(names.map((name) => client.execute(`select * from "${name}"`)))
  return JSON.stringify(all.map(({ rows }) => rows))
}
