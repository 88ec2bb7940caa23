import type { Payload, Where } from 'payload'

import { ValidationError } from 'payload'

import { claim } from '@/platform/claim.command'
import { inTransaction } from '@/platform/in-transaction'

import { tellEditors } from './tell-editors.command'

const batchSize = 50

/**
 * Publishes what is planned for now or earlier, and withdraws what has expired: late rather than never, each once.
 * Any number of processes may do this at the same time; a post belongs to the one that claims it, in one transaction
 * with the publication itself.
 */
export async function publishDue(payload: Payload, now: Date): Promise<void> {
  for (const id of await dueIds(payload, isDueToPublish(now))) await publishOne(payload, id, now)
  for (const id of await dueIds(payload, isDueToWithdraw(now))) await withdrawOne(payload, id, now)
}

async function publishOne(payload: Payload, id: string, now: Date): Promise<void> {
  try {
    await move(payload, { id, isStillDue: isDueToPublish(now), stage: 'gepubliceerd' })
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    await hold(payload, {
      id,
      now,
      reason: error.data.errors.map(({ message }) => message).join(' '),
    })
  }
}

async function withdrawOne(payload: Payload, id: string, now: Date): Promise<void> {
  await move(payload, { id, isStillDue: isDueToWithdraw(now), stage: 'ingetrokken' })
}

type Due = { id: string; isStillDue: Where; stage: 'gepubliceerd' | 'ingetrokken' }

async function move(payload: Payload, { id, isStillDue, stage }: Due): Promise<void> {
  await inTransaction(payload, async (req) => {
    // Changes nothing yet: writing the row makes every other process wait for this transaction, and then find it moved.
    const where: Where = { and: [{ id: { equals: id } }, isStillDue] }
    const from = stage === 'gepubliceerd' ? 'gepland' : 'gepubliceerd'
    if (!(await claim(req, { collection: 'posts', where, data: { stage: from } }))) return
    // The editor who approved and planned it had the right; the schedule only carries it out.
    await payload.update({ collection: 'posts', id, data: { stage }, overrideAccess: true, req })
  })
}

/** A post that may not go online any more goes back to review and says why; its editors get a mail. */
async function hold(
  payload: Payload,
  held: { id: string; now: Date; reason: string },
): Promise<void> {
  const { id, now, reason } = held
  await inTransaction(payload, async (req) => {
    const where: Where = { and: [{ id: { equals: id } }, isDueToPublish(now)] }
    if (!(await claim(req, { collection: 'posts', where, data: { stage: 'gepland' } }))) return
    const post = await payload.update({
      collection: 'posts',
      id,
      data: { stage: 'ter-beoordeling', heldReason: reason },
      depth: 0,
      draft: true,
      // The platform itself takes the post out of the schedule.
      overrideAccess: true,
      req,
    })
    await tellEditors(req, { post, reason })
  })
  payload.logger.warn({ msg: 'A planned post was held', post: id, reason })
}

async function dueIds(payload: Payload, where: Where): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'posts',
    where,
    limit: batchSize,
    pagination: false,
    depth: 0,
    select: {},
    sort: 'publishAt',
    // The schedule looks at posts of all parties.
    overrideAccess: true,
  })
  return docs.map(({ id }) => id)
}

/** Planned posts whose moment has come. */
function isDueToPublish(now: Date): Where {
  return {
    and: [{ stage: { equals: 'gepland' } }, { publishAt: { less_than_equal: now.toISOString() } }],
  }
}

/** Public posts that were to go offline by now. */
function isDueToWithdraw(now: Date): Where {
  return {
    and: [
      { stage: { equals: 'gepubliceerd' } },
      { expireAt: { less_than_equal: now.toISOString() } },
    ],
  }
}
