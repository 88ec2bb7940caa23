import type { Payload, PayloadRequest, Where } from 'payload'

import { dutchDay, wallTime } from '@/platform/amsterdam-time'
import { claim } from '@/platform/claim.command'
import { inTransaction } from '@/platform/in-transaction'
import { idOf } from '@/platform/relation'

import { findColleagues } from '../telling/find-colleagues.query'
import { deskOf, mailColleagues } from '../telling/mail-colleagues.command'
import { reviewMail } from '../telling/post-mails'

const firstHour = '08'

/**
 * Mails the editors of a public post on the day that they wanted to look at it again: once for each day that was chosen,
 * not at night, and later when the server was down. Several processes may ask at the same time.
 */
export async function askForReview(payload: Payload, now: Date): Promise<void> {
  const hour = wallTime(now).slice(11, 13)
  if (hour < firstHour) return
  for (const { id, day } of await findDue(payload, dutchDay(now)))
    await inTransaction(payload, (req) => askOnce(req, { id, day }))
}

type Due = { id: string; day: string }

async function askOnce(req: PayloadRequest, { id, day }: Due): Promise<void> {
  const where: Where = {
    and: [{ id: { equals: id } }, { reviewOn: { equals: day } }, isNotAsked(day), isPublic],
  }
  if (!(await claim(req, { collection: 'posts', where, data: { reviewAskedFor: day } }))) return
  const { title, party } = await req.payload.findByID({
    collection: 'posts',
    id,
    draft: false,
    depth: 0,
    select: { title: true, party: true },
    // The platform reminds the editors of every party.
    overrideAccess: true,
    req,
  })
  const colleagues = await findColleagues(req, idOf(party) ?? '')
  await mailColleagues(req, {
    to: colleagues.filter(({ isEditor }) => isEditor),
    mail: reviewMail({ title, desk: deskOf(req, id) }),
  })
}

async function findDue(payload: Payload, today: string): Promise<Due[]> {
  const { docs } = await payload.find({
    collection: 'posts',
    where: { and: [{ reviewOn: { less_than_equal: today } }, isPublic] },
    pagination: false,
    depth: 0,
    select: { reviewOn: true, reviewAskedFor: true },
    // As above.
    overrideAccess: true,
  })
  return docs.flatMap(({ id, reviewOn, reviewAskedFor }) =>
    reviewOn && reviewOn !== reviewAskedFor ? [{ id, day: reviewOn }] : [],
  )
}

/** An empty place is unequal to nothing in a database, so it is asked for by itself. */
const isNotAsked = (day: string): Where => ({
  or: [{ reviewAskedFor: { exists: false } }, { reviewAskedFor: { not_equals: day } }],
})

/** Of a draft nobody has to wonder whether it is still true. */
const isPublic: Where = { stage: { equals: 'gepubliceerd' } }
