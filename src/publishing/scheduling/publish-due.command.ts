import type { Payload, PayloadRequest, Where } from 'payload'

import { ValidationError } from 'payload'

import { claim } from '@/platform/claim.command'
import { inTransaction } from '@/platform/in-transaction'

import { howLate } from '../telling/how-late'

import { hold, holdHere } from './hold.command'
import { lostRight } from './planner-right.query'

/**
 * Publishes what is planned for now or earlier, and withdraws what has expired: late rather than never, each once.
 * Any number of processes may do this at the same time; a post belongs to the one that claims it, in one transaction
 * with the publication itself.
 */
export async function publishDue(payload: Payload, now: Date): Promise<void> {
  for (const due of await findDue(payload, isDueToPublish(now), 'publishAt'))
    await unlessItFails(payload, due, () => publishOne(payload, due, now))
  for (const due of await findDue(payload, isDueToWithdraw(now), 'expireAt'))
    await unlessItFails(payload, due, () => withdrawOne(payload, due, now))
}

type Due = { id: string; at: Date }

/** One post that cannot be saved keeps no other from going online; it is tried again on the next beat. */
async function unlessItFails(payload: Payload, { id }: Due, work: () => Promise<void>) {
  try {
    await work()
  } catch (err) {
    payload.logger.error({ msg: 'A post could not be published or withdrawn', post: id, err })
  }
}

async function publishOne(payload: Payload, { id, at }: Due, now: Date): Promise<void> {
  const held = { id, from: 'gepland', isStill: isDueToPublish(now) } as const
  try {
    const isOurs = await inTransaction(payload, async (req) => {
      if (!(await isStill(req, id, isDueToPublish(now), 'gepland'))) return false
      const reason = await lostRight(req, id)
      await (reason ? holdHere(req, { ...held, reason }) : moveTo(req, id, 'gepubliceerd'))
      return reason === null
    })
    if (isOurs) logLate(payload, { id, at }, now, 'A planned post went online late')
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    const reason = error.data.errors.map(({ message }) => message).join(' ')
    await hold(payload, { ...held, reason })
  }
}

async function withdrawOne(payload: Payload, due: Due, now: Date): Promise<void> {
  const isOurs = await inTransaction(payload, async (req) => {
    if (!(await isStill(req, due.id, isDueToWithdraw(now), 'gepubliceerd'))) return false
    await moveTo(req, due.id, 'ingetrokken')
    return true
  })
  if (isOurs) logLate(payload, due, now, 'A post went offline late')
}

/** Changes nothing yet: writing the row makes every other process wait for this transaction, and then find it moved. */
function isStill(
  req: PayloadRequest,
  id: string,
  isDue: Where,
  stage: 'gepland' | 'gepubliceerd',
): Promise<boolean> {
  const where: Where = { and: [{ id: { equals: id } }, isDue] }
  return claim(req, { collection: 'posts', where, data: { stage } })
}

async function moveTo(
  req: PayloadRequest,
  id: string,
  stage: 'gepubliceerd' | 'ingetrokken',
): Promise<void> {
  // Whoever set the moment had the right to; the schedule acts for every party.
  await req.payload.update({ collection: 'posts', id, data: { stage }, overrideAccess: true, req })
}

function logLate(payload: Payload, { id, at }: Due, now: Date, msg: string): void {
  const late = howLate(at, now)
  if (late) payload.logger.warn({ msg, post: id, plannedFor: at.toISOString(), late })
}

async function findDue(
  payload: Payload,
  where: Where,
  field: 'publishAt' | 'expireAt',
): Promise<Due[]> {
  const { docs } = await payload.find({
    collection: 'posts',
    where,
    pagination: false,
    depth: 0,
    select: { publishAt: true, expireAt: true },
    sort: field,
    // The schedule looks at posts of all parties.
    overrideAccess: true,
  })
  return docs.map((post) => ({ id: post.id, at: new Date(post[field] ?? 0) }))
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
