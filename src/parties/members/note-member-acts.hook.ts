import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import type { User } from '@/payload-types'
import type { Seat } from '../roles/roles'

import { noteAct } from '../audit/note-act.command'

import { actorOf } from './actor'
import { memberActs } from './member-acts'

/** Who came, who went and who got another role, in the log of each party that it concerns. */
export const noteMemberActs: CollectionAfterChangeHook<User> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const before = operation === 'create' ? null : seatsOf(previousDoc)
  const acts = memberActs(before, seatsOf(doc))
  await (req.context.isAcceptance === true ? noteJoined(req, doc, acts) : note(req, doc, acts))
  if (operation === 'update' && Boolean(previousDoc.isAdmin) !== Boolean(doc.isAdmin))
    await noteAct(req, {
      party: null,
      act: 'lid-veranderd',
      subject: { kind: 'lid', id: doc.id, title: doc.name },
      detail: doc.isAdmin ? 'beheert nu het platform' : 'beheert het platform niet meer',
      now: new Date(),
    })
  return doc
}

export const noteMemberGone: CollectionAfterDeleteHook<User> = async ({ doc, req }) => {
  await note(req, doc, memberActs(seatsOf(doc), []))
  return doc
}

async function note(
  req: PayloadRequest,
  account: User,
  acts: ReturnType<typeof memberActs>,
): Promise<void> {
  for (const act of acts)
    await noteAct(req, {
      ...act,
      subject: { kind: 'lid', id: account.id, title: account.name },
      now: new Date(),
    })
}

/** Nobody gave this seat by hand: whoever was invited said yes. */
async function noteJoined(
  req: PayloadRequest,
  { id, name }: User,
  acts: ReturnType<typeof memberActs>,
): Promise<void> {
  for (const { party } of acts)
    await noteAct(req, {
      party,
      act: 'lid-toegetreden',
      subject: { kind: 'lid', id, title: name },
      by: { id, name },
      now: new Date(),
    })
}

const seatsOf = (user: User): Seat[] => actorOf(user).seats
