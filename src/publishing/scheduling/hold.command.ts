import type { Payload, PayloadRequest, Where } from 'payload'

import { claim } from '@/platform/claim.command'
import { inTransaction } from '@/platform/in-transaction'
import { idOf, idsOf } from '@/platform/relation'

import { findColleagues } from '../telling/find-colleagues.query'
import { deskOf, mailColleagues } from '../telling/mail-colleagues.command'
import { heldMail } from '../telling/post-mails'

export type Held = {
  id: string
  from: 'goedgekeurd' | 'gepland'
  reason: string
  /** What has to be so still, next to the stage. */
  isStill?: Where
  /** Whoever pressed the button reads the reason there. */
  notTo?: string
}

/** A post that may not go online goes back to review and says why; its editors and authors get a mail. */
export async function hold(payload: Payload, held: Held): Promise<void> {
  await inTransaction(payload, (req) => holdHere(req, held))
}

/** The same within a transaction that found it out. */
export async function holdHere(req: PayloadRequest, held: Held): Promise<void> {
  const { id, from, reason, isStill, notTo } = held
  const where: Where = {
    and: [{ id: { equals: id } }, { stage: { equals: from } }, ...(isStill ? [isStill] : [])],
  }
  if (!(await claim(req, { collection: 'posts', where, data: { stage: from } }))) return
  const post = await req.payload.update({
    collection: 'posts',
    id,
    data: { stage: 'ter-beoordeling', heldReason: reason },
    depth: 0,
    draft: true,
    // The platform itself takes the post back.
    overrideAccess: true,
    req,
  })
  const authors = idsOf(post.writtenBy)
  const colleagues = await findColleagues(req, idOf(post.party) ?? '')
  await mailColleagues(req, {
    to: colleagues.filter((one) => one.id !== notTo && (one.isEditor || authors.includes(one.id))),
    mail: heldMail({ title: post.title, desk: deskOf(req, id), reason }),
  })
  req.payload.logger.warn({ msg: 'A post was held', post: id, reason })
}
