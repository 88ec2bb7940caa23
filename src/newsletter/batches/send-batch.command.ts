import type { Payload, PayloadRequest } from 'payload'
import type { BatchMailer, MailOutcome } from '@/platform/mailer'
import type { Postbox } from '../postbox.adapter'
import type { BatchState } from './batch'
import type { MassWriter } from './mass-letter'
import type { StoredBatch } from './stored-batch'
import type { WrittenBatch } from './write-batch.query'

import { randomUUID } from 'node:crypto'

import { createLocalReq } from 'payload'

import { claim } from '@/platform/claim.command'
import { inTransaction } from '@/platform/in-transaction'
import { MailError, PermanentMailError, TemporaryMailError } from '@/platform/mailer'

import { batchLeaseMs, mayTryAgain, nextBatchAttempt } from './batch-schedule'
import { isDueBatch } from './find-due-batches.query'
import { noteMembers } from './note-members.command'
import { writeBatch } from './write-batch.query'

export type BatchSending = {
  postbox: Postbox
  mailer: BatchMailer
  write: MassWriter
  clock: () => Date
}

/** What became of a batch, with the number of mails that it is true of. `busy`: another process has it. */
export type BatchOutcome =
  | { kind: 'sent'; sent: number; lapsed: number; failed: number }
  | { kind: 'busy' | 'later' | 'uncertain' | 'failed' }

/**
 * Claim, write, hand over, note. Whoever is killed in between leaves a lease that runs out; the next attempt makes the same
 * mails under the same key, so the mailer knows whether it had taken them.
 */
export async function sendBatch(
  payload: Payload,
  batch: StoredBatch,
  sending: BatchSending,
): Promise<BatchOutcome> {
  const { mailer, clock } = sending
  const now = clock()
  const leaseOwner = randomUUID()
  const settle = settler(payload, { id: batch.id, leaseOwner })
  const tried = { firstTriedAt: batch.firstTriedAt ?? now, unansweredSince: unansweredOf(batch) }
  if (!mayTryAgain(tried, { now, remembersForMs: mailer.remembersForMs })) {
    const isOurs = await takeBatch(payload, batch, { leaseOwner, now, lapsed: [] })
    return isOurs ? settle('onbeslist', { kind: 'uncertain' }, {}) : { kind: 'busy' }
  }

  // Written first and claimed then: between the claim and the call there is no time to be killed in without a reason.
  const written = await writeOrExplain()
  const lapsed = written?.lapsed ?? []
  if (!(await takeBatch(payload, batch, { leaseOwner, now: clock(), lapsed })))
    return { kind: 'busy' }
  if (!written) return noteFailure(null)
  if (written.mails.length === 0)
    return settle('vervallen', sentOf(written, []), { unansweredSince: null })

  try {
    const mails = written.mails.map(({ mail }) => mail)
    const outcomes = await mailer.sendBatch(mails, `batch/${batch.key}`)
    const refused = written.mails.filter((_, index) => 'code' in (outcomes[index] ?? {}))
    const req = await createLocalReq({}, payload)
    await noteMembers(req, deliveriesOf(refused), 'mislukt')
    const sent = sentOf(written, outcomes)
    return await settle('verzonden', sent, {
      sentAt: clock().toISOString(),
      accepted: sent.sent,
      unansweredSince: null,
    })
  } catch (error) {
    return await noteFailure(error)
  }

  async function writeOrExplain(): Promise<WrittenBatch | null> {
    try {
      return await writeBatch(payload, batch, {
        ...sending,
        isRepeat: tried.unansweredSince !== null,
      })
    } catch (err) {
      payload.logger.error({ msg: 'A batch could not be written', batch: batch.key, err })
      return null
    }
  }

  async function noteFailure(error: unknown): Promise<BatchOutcome> {
    const failure = error instanceof MailError ? error.code : 'unexpected'
    if (error !== null && !(error instanceof MailError))
      payload.logger.error({ msg: 'A batch could not be sent', batch: batch.key, err: error })
    if (error instanceof PermanentMailError)
      return settle('mislukt', { kind: 'failed' }, { failure, unansweredSince: null })

    const isTemporary = error instanceof TemporaryMailError
    // An error of our own may come after the answer; it is as good as no answer.
    const mayBeTaken = error !== null && (!isTemporary || error.mayBeAccepted)
    const next = nextBatchAttempt(batch.attempts + 1, {
      now: clock(),
      retryAfterMs: isTemporary ? error.retryAfterMs : null,
      random: Math.random(),
    })
    return settle(
      'wacht',
      { kind: 'later' },
      {
        failure,
        dueAt: next.toISOString(),
        unansweredSince: mayBeTaken
          ? (tried.unansweredSince ?? now).toISOString()
          : (tried.unansweredSince?.toISOString() ?? null),
      },
    )
  }
}

/** Found in the hands of a process that is gone: it may have handed the batch over. */
function unansweredOf({ state, firstTriedAt, unansweredSince }: StoredBatch): Date | null {
  return unansweredSince ?? (state === 'bezig' ? firstTriedAt : null)
}

function sentOf({ lapsed, mails }: WrittenBatch, outcomes: readonly MailOutcome[]) {
  const failed = outcomes.filter((outcome) => 'code' in outcome).length
  return { kind: 'sent', sent: mails.length - failed, lapsed: lapsed.length, failed } as const
}

type Taking = { leaseOwner: string; now: Date; lapsed: readonly string[] }

/** With who is to be left out, in one: whoever repeats this attempt hands over the same mails. */
function takeBatch(
  payload: Payload,
  batch: StoredBatch,
  { leaseOwner, now, lapsed }: Taking,
): Promise<boolean> {
  const { id, attempts, firstTriedAt } = batch
  const take = (req: PayloadRequest) =>
    claim(req, {
      collection: 'mail-batches',
      // The count has to be the one that was read: it would otherwise be counted from an old one.
      where: { and: [{ id: { equals: id } }, { attempts: { equals: attempts } }, isDueBatch(now)] },
      data: {
        state: 'bezig',
        leaseOwner,
        leaseUntil: new Date(now.getTime() + batchLeaseMs).toISOString(),
        attempts: attempts + 1,
        firstTriedAt: (firstTriedAt ?? now).toISOString(),
        unansweredSince: unansweredOf(batch)?.toISOString() ?? null,
      },
    })
  if (lapsed.length === 0) return createLocalReq({}, payload).then(take)
  return inTransaction(payload, async (req) => {
    const isTaken = await take(req)
    if (isTaken) await noteMembers(req, lapsed, 'vervallen')
    return isTaken
  })
}

const deliveriesOf = (written: WrittenBatch['mails']) => written.map(({ delivery }) => delivery)

type Noted = {
  sentAt?: string
  accepted?: number
  failure?: string
  dueAt?: string
  unansweredSince?: string | null
}

/** Only who holds the lease notes the end; who was so slow that another took over notes nothing. */
function settler(payload: Payload, { id, leaseOwner }: { id: string; leaseOwner: string }) {
  return async (state: BatchState, outcome: BatchOutcome, noted: Noted): Promise<BatchOutcome> => {
    const isOurs = await claim(await createLocalReq({}, payload), {
      collection: 'mail-batches',
      where: { and: [{ id: { equals: id } }, { leaseOwner: { equals: leaseOwner } }] },
      data: { state, leaseOwner: null, leaseUntil: null, ...noted },
    })
    return isOurs ? outcome : { kind: 'busy' }
  }
}
