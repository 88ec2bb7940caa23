import type { BootedPayload } from '@tests/support/boot-payload'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { countMailing, endSubscriptionByToken, eraseExpired, postboxOf } from '@/newsletter/api'
import { addRows } from '@/platform/add-rows.command'
import { inTransaction } from '@/platform/in-transaction'
import { bootPayload } from '@tests/support/boot-payload'
import { makeParty } from '@tests/support/make-party'
import { lexicalText } from '@tests/support/make-post'
import { makeSubscriber, makeSubscription } from '@tests/support/make-newsletter-rows'
import { uniqueName } from '@tests/support/unique-name'

import { after, dayMs, minuteMs, monday } from './readers'

let booted: BootedPayload
beforeAll(async () => {
  booted = await bootPayload()
})
afterAll(() => booted.stop())

type Kind = 'verzonden' | 'geannuleerd' | 'bezig'

async function anIssue(stage: Kind = 'verzonden'): Promise<string> {
  const { payload } = booted
  const { id } = await payload.create({
    collection: 'mailings',
    data: {
      party: (await makeParty(payload)).id,
      subject: 'Nieuws',
      intro: lexicalText('Hallo.'),
      stage,
      startedAt: monday.toISOString(),
      ...(stage === 'verzonden' && { finishedAt: monday.toISOString() }),
    },
  })
  return id
}

type State =
  | 'verzonden'
  | 'gebundeld'
  | 'bezorgd'
  | 'teruggekomen'
  | 'klacht'
  | 'mislukt'
  | 'vervallen'
  | 'onzeker'
type Row = { state: State; batch?: string; endedAt?: string }

/** Rows as the engine leaves them, one for each reader. */
async function mailed(mailing: string, rows: Row[]): Promise<void> {
  const subscriber = (await makeSubscriber(booted.payload)).id
  const dueAt = monday.toISOString()
  for (let at = 0; at < rows.length; at += 5000)
    await inTransaction(booted.payload, (req) =>
      addRows(req, {
        collection: 'deliveries',
        rows: rows.slice(at, at + 5000).map((row, index) => ({
          ...row,
          key: `uitgave:${mailing}:${at + index}`,
          kind: 'uitgave' as const,
          mailing,
          subscriber,
          dueAt,
          attempts: 0,
        })),
      }),
    )
}

async function batch(
  mailing: string,
  state: 'verzonden' | 'onbeslist' | 'mislukt' | 'wacht' | 'vervallen',
): Promise<string> {
  const key = uniqueName(`uitgave:${mailing}`)
  await booted.payload.create({
    collection: 'mail-batches',
    data: {
      key,
      kind: 'uitgave',
      source: mailing,
      size: 2,
      state,
      dueAt: monday.toISOString(),
      attempts: 1,
    },
  })
  return key
}

const rowsOf = async (mailing: string) =>
  (
    await booted.payload.count({
      collection: 'deliveries',
      where: { mailing: { equals: mailing } },
    })
  ).totalDocs
const batchesOf = async (mailing: string) =>
  (
    await booted.payload.count({
      collection: 'mail-batches',
      where: { source: { equals: mailing } },
    })
  ).totalDocs

const times = (count: number, row: Row): Row[] => Array.from({ length: count }, () => row)

const told = {
  recipients: 22,
  // 3 in a batch that was sent, 4 told of singly, 5 + 2 + 1 that the provider told more about.
  accepted: 15,
  delivered: 6,
  bounced: 2,
  complained: 1,
  unsubscribed: 1,
  failed: 2,
  lapsed: 1,
  uncertain: 3,
}

async function aSentIssue(): Promise<string> {
  const mailing = await anIssue()
  const [sent, unsure, refused, waiting] = [
    await batch(mailing, 'verzonden'),
    await batch(mailing, 'onbeslist'),
    await batch(mailing, 'mislukt'),
    await batch(mailing, 'wacht'),
  ]
  await mailed(mailing, [
    ...times(3, { state: 'gebundeld', batch: sent }),
    ...times(2, { state: 'gebundeld', batch: unsure }),
    ...times(1, { state: 'gebundeld', batch: refused }),
    ...times(1, { state: 'gebundeld', batch: waiting }),
    ...times(4, { state: 'verzonden' }),
    ...times(4, { state: 'bezorgd' }),
    { state: 'bezorgd', endedAt: monday.toISOString() },
    ...times(2, { state: 'teruggekomen' }),
    ...times(1, { state: 'klacht' }),
    ...times(1, { state: 'mislukt' }),
    ...times(1, { state: 'vervallen' }),
    ...times(1, { state: 'onzeker' }),
  ])
  return mailing
}

test('what became of an issue is counted from its rows, and stays when they are erased', async () => {
  const { payload } = booted
  const mailing = await aSentIssue()
  expect(await countMailing(payload, mailing)).toEqual(told)

  await eraseExpired(payload, after(monday, 90 * dayMs - minuteMs))
  expect(await rowsOf(mailing)).toBe(22)
  await eraseExpired(payload, after(monday, 90 * dayMs + minuteMs))
  expect(await rowsOf(mailing)).toBe(0)
  // The one that still waits is left to whoever sends it.
  expect(await batchesOf(mailing)).toBe(1)
  expect(await countMailing(payload, mailing)).toEqual(told)
})

test('stopped between counting and erasing, the numbers are not counted again', async () => {
  const { payload } = booted
  const mailing = await aSentIssue()
  const dying: typeof payload = Object.create(payload) as typeof payload
  const db: typeof payload.db = Object.create(payload.db) as typeof payload.db
  let statements = 0
  db.deleteMany = async (args) => {
    if (args.collection === 'deliveries' && ++statements > 0) {
      // Half of what was asked for, and no more.
      const ids = (args.where.id as { in: string[] }).in
      await payload.db.deleteMany({ ...args, where: { id: { in: ids.slice(0, 9) } } })
      throw new Error('The power went')
    }
    return payload.db.deleteMany(args)
  }
  dying.db = db
  const later = after(monday, 91 * dayMs)
  await expect(eraseExpired(dying, later)).rejects.toThrow('The power went')
  expect(await rowsOf(mailing)).toBe(13)
  expect(await countMailing(payload, mailing)).toEqual(told)

  await eraseExpired(payload, later)
  expect(await rowsOf(mailing)).toBe(0)
  expect(await countMailing(payload, mailing)).toEqual(told)
})

test('two servers count an issue once, and what is still being sent is left alone', async () => {
  const { payload } = booted
  const [done, busy] = [await aSentIssue(), await anIssue('bezig')]
  await mailed(busy, times(2, { state: 'verzonden' }))
  const later = after(monday, 91 * dayMs)
  const [one, two] = await Promise.all([eraseExpired(payload, later), eraseExpired(payload, later)])

  expect(one.issuesCounted + two.issuesCounted).toBe(1)
  expect(await countMailing(payload, done)).toEqual(told)
  expect(await rowsOf(busy)).toBe(2)
})

test('who stops is counted with the last issue that came', async () => {
  const { payload } = booted
  const mailing = await anIssue()
  const subscription = await makeSubscription(payload)
  await payload.create({
    collection: 'deliveries',
    data: {
      key: uniqueName('uitgave'),
      kind: 'uitgave',
      mailing,
      subscriber: subscription.subscriber,
      subscription: subscription.id,
      state: 'bezorgd',
      dueAt: monday.toISOString(),
      attempts: 1,
    },
  })
  const { cipher } = postboxOf(payload)
  const token = `${subscription.id}.${cipher.sign(`unsubscribe:${subscription.id}`)}`
  await endSubscriptionByToken(payload, token, after(monday, dayMs))
  await endSubscriptionByToken(payload, token, after(monday, 2 * dayMs))

  expect(await countMailing(payload, mailing)).toMatchObject({ recipients: 1, unsubscribed: 1 })
})

test('a whole list is counted and forgotten', async () => {
  const { payload } = booted
  const many = Number(process.env.ROWS ?? 3000)
  const mailing = await anIssue()
  await mailed(mailing, times(many, { state: 'bezorgd' }))
  const startedMs = performance.now()
  await eraseExpired(payload, after(monday, 91 * dayMs))
  payload.logger.info({ msg: 'Counted and erased', many, tookMs: performance.now() - startedMs })

  expect(await rowsOf(mailing)).toBe(0)
  expect(await countMailing(payload, mailing)).toMatchObject({ recipients: many, delivered: many })
})
