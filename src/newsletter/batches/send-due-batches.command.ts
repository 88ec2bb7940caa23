import type { Payload } from 'payload'
import type { Postbox } from '../postbox.adapter'
import type { FoundSender } from './find-sender.query'
import type { BatchOutcome } from './send-batch.command'
import type { StoredBatch } from './stored-batch'

import { createLocalReq } from 'payload'

import { claim } from '@/platform/claim.command'

import { findDueBatches, isDueBatch } from './find-due-batches.query'
import { findPausedMailings } from './find-paused-mailings.query'
import { findSender } from './find-sender.query'
import { sendBatch } from './send-batch.command'

type Running = {
  postbox: Postbox
  clock: () => Date
  /** Whether there is time for another batch. */
  hasTime: () => boolean
  /** Whether more batches are being formed at this moment. */
  isForming: () => boolean
}

/** While one batch is on its way to the provider, the next is being written. More would only fill the memory. */
const atOnce = 3
const lookedAtOnce = 40
/** The mailer itself is in trouble; each further batch would only wait for the same error. */
const mostTroubles = 3
/** A pause counts for every batch that is begun later than this. */
const senderKeptMs = 1000
const lookAgainMs = 100

/** Sends what is due, `report` hearing of each batch. Any number of processes may do this at the same time. */
export async function sendDueBatches(
  payload: Payload,
  running: Running,
  report: (outcome: BatchOutcome) => void,
): Promise<void> {
  const { clock, hasTime, isForming } = running
  const senderOf = rememberSenders(payload, running)
  let troubles = 0
  const mayGoOn = () => hasTime() && troubles < mostTroubles

  while (mayGoOn()) {
    const wasForming = isForming()
    const notOf = await findPausedMailings(payload)
    const due = mixed(await findDueBatches(payload, { now: clock(), limit: lookedAtOnce, notOf }))
    if (due.length === 0 && !wasForming) return
    if (due.length === 0) await new Promise((resolve) => setTimeout(resolve, lookAgainMs))
    const queue = due.values()
    await Promise.all(Array.from({ length: atOnce }, () => work(queue)))
  }

  async function work(queue: Iterator<StoredBatch>): Promise<void> {
    for (let next = queue.next(); !next.done && mayGoOn(); next = queue.next()) {
      const outcome = await sendOne(next.value)
      if (outcome.kind === 'later') troubles += 1
      if (outcome.kind === 'sent') troubles = 0
      report(outcome)
    }
  }

  async function sendOne(batch: StoredBatch): Promise<BatchOutcome> {
    const found = await senderOf(batch)
    if (found.kind !== 'sender')
      return found.kind === 'not-now' ? { kind: 'busy' } : lapseBatch(payload, batch, clock())
    await found.sender.mailer.whenFree()
    return sendBatch(payload, batch, { ...running, ...found.sender })
  }
}

/** Other processes look at the same list; each begins somewhere else, news still first. */
function mixed(due: StoredBatch[]): StoredBatch[] {
  const ranked = due.map((batch) => ({ batch, rank: `${batch.kind} ${Math.random()}` }))
  return ranked.toSorted((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ batch }) => batch)
}

function rememberSenders(payload: Payload, { postbox, clock }: Running) {
  const kept = new Map<string, { found: Promise<FoundSender>; at: number }>()
  return (batch: StoredBatch): Promise<FoundSender> => {
    const at = clock().getTime()
    const known = kept.get(batch.source)
    if (known && at - known.at < senderKeptMs) return known.found
    const found = findSender(payload, batch, postbox)
    kept.set(batch.source, { found, at })
    return found
  }
}

/** What it was about is gone: nobody in it is mailed, but for those whom a process that was killed may have mailed. */
async function lapseBatch(payload: Payload, batch: StoredBatch, now: Date): Promise<BatchOutcome> {
  const mayBeTaken = batch.state === 'bezig' || batch.unansweredSince !== null
  const isOurs = await claim(await createLocalReq({}, payload), {
    collection: 'mail-batches',
    where: { and: [{ id: { equals: batch.id } }, isDueBatch(now)] },
    data: {
      state: 'vervallen',
      leaseOwner: null,
      leaseUntil: null,
      ...(mayBeTaken && { failure: 'misschien-verzonden' }),
    },
  })
  if (!isOurs) return { kind: 'busy' }
  return mayBeTaken
    ? { kind: 'uncertain' }
    : { kind: 'sent', sent: 0, lapsed: batch.size, failed: 0 }
}
