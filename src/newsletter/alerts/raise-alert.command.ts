import type { PayloadRequest } from 'payload'
import type { AlertReason } from './alert'

import { claim } from '@/platform/claim.command'

/** Set in the context of a request that fills in history, such as a seed or an import: nobody is mailed about it. */
export const withoutAlerts = 'withoutAlerts'

/**
 * Notes, in the transaction of the change itself, that followers must hear of it. Who and in which words is found out
 * when the alert is sent out, so that a publication waits for nobody's subscriptions.
 */
export async function raiseAlert(
  req: PayloadRequest,
  reason: AlertReason,
  now: Date,
): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'alerts',
    where: { key: { equals: reason.key } },
    // The platform keeps its own list; the editor who publishes may not see it.
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0) return
  if (await joinsWaiting(req, reason)) return
  if (reason.event === 'ingetrokken') await lapseAlertsAbout(req, reason.id)

  const isSilent = req.context[withoutAlerts] === true
  await req.payload.create({
    collection: 'alerts',
    data: {
      key: reason.key,
      item: reason.item,
      event: reason.event,
      ...(reason.item === 'post'
        ? { post: reason.id }
        : { decision: reason.id, wasWhen: reason.wasWhen }),
      // Kept when silent too: what was passed over once is not told at the next save.
      state: isSilent ? 'vervallen' : 'open',
      raisedAt: now.toISOString(),
    },
    // The same list, written for an editor who may not.
    overrideAccess: true,
    req,
  })
}

/**
 * A step that changes again while the first mail about it still rests needs no second one: the mail is written when it
 * goes out. It tells the date that followers know, which is the first one that gave way.
 */
async function joinsWaiting(req: PayloadRequest, reason: AlertReason): Promise<boolean> {
  if (reason.item !== 'step') return false
  const { docs } = await req.payload.find({
    collection: 'alerts',
    where: {
      and: [
        { decision: { equals: reason.id } },
        { state: { equals: 'open' } },
        { content: { exists: false } },
      ],
    },
    limit: 1,
    pagination: false,
    depth: 0,
    // The same list, read for an editor who may not.
    overrideAccess: true,
    req,
  })
  const [waiting] = docs
  if (!waiting) return false
  const known = waiting.wasWhen ?? (waiting.event === 'gewijzigd' ? reason.wasWhen : null)
  // Written even when nothing changes: the words may be on their way out at this very moment, without this change.
  return claim(req, {
    collection: 'alerts',
    where: { and: [{ id: { equals: waiting.id } }, { content: { exists: false } }] },
    data: { wasWhen: known },
  })
}

/** A mail that still waits must not bring what was withdrawn in the meantime. */
async function lapseAlertsAbout(req: PayloadRequest, post: string): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'alerts',
    where: { and: [{ post: { equals: post } }, { state: { not_equals: 'vervallen' } }] },
    pagination: false,
    depth: 0,
    // The same list, read for an editor who may not.
    overrideAccess: true,
    req,
  })
  for (const { id } of docs)
    await claim(req, {
      collection: 'alerts',
      where: { id: { equals: id } },
      data: { state: 'vervallen' },
    })
}
