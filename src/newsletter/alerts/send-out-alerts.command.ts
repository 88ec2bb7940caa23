import type { Payload, Where } from 'payload'
import type { Forming } from '../batches/form-batches.command'
import type { Postbox } from '../postbox.adapter'
import type { AlertNews } from './alert-content'
import type { StoredAlert } from './stored-alert'

import { createLocalReq } from 'payload'

import { claim } from '@/platform/claim.command'
import { inTransaction } from '@/platform/in-transaction'

import { formPage, readersAtOnce } from '../batches/form-batches.command'
import { findFollowers } from '../subscriptions/find-followers.query'

import { findAlert, findOpenAlerts } from './find-alert.query'
import { findAlertNews } from './find-alert-news.query'
import { newsIn, reasonOf } from './stored-alert'

type Handling = { postbox: Postbox; now: Date }

const alertsAtOnce = 20

/** Puts every follower of what happened in a batch, once. Any number of processes may do this at the same time. */
export async function sendOutAlerts(payload: Payload, handling: Handling): Promise<number> {
  const { now, postbox } = handling
  const asked = { limit: alertsAtOnce, now, stepRestMs: postbox.stepRestMs }
  const open = await findOpenAlerts(payload, asked)
  for (const id of open) {
    try {
      await sendOut(payload, id, handling)
    } catch (err) {
      payload.logger.error({ msg: 'An alert could not be sent out and waits', alert: id, err })
    }
  }
  return open.length
}

async function sendOut(payload: Payload, id: string, { postbox, now }: Handling): Promise<void> {
  const alert = await findAlert(payload, id)
  if (alert?.state !== 'open') return
  const news = await newsOf(payload, alert, postbox)
  if (!news) {
    await lapse(payload, id)
    return
  }

  let rest: Forming | null = {
    kind: 'bericht',
    collection: 'alerts',
    id,
    cursor: alert.cursor ?? '',
    batches: alert.batches ?? 0,
    batchSize: postbox.mailer.mostAtOnce,
    while: { state: { equals: 'open' } },
    whenDone: { state: 'uitgezet', settledAt: now.toISOString() },
    pageAfter: (after) =>
      findFollowers(payload, {
        targets: news.targets,
        frequency: 'direct',
        after,
        limit: readersAtOnce,
      }),
  }
  while (rest) rest = await formPage(payload, rest, now)
}

/** The words are read once and kept: whoever gets the mail, and at whichever attempt, gets the same. */
async function newsOf(
  payload: Payload,
  alert: StoredAlert,
  { siteUrl }: Postbox,
): Promise<AlertNews | null> {
  const kept = newsIn(alert)
  if (kept) return kept

  await inTransaction(payload, async (req) => {
    const where: Where = { and: [{ id: { equals: alert.id } }, { content: { exists: false } }] }
    // Changes nothing yet: a change of the step that wants to join this alert waits, and then finds its words written.
    if (!(await claim(req, { collection: 'alerts', where, data: { state: 'open' } }))) return
    // Read as everybody reads it, without `req`: this transaction holds the row, and has changed nothing that is asked for.
    const waiting = await findAlert(payload, alert.id)
    const reason = waiting && reasonOf(waiting)
    const news = reason && (await findAlertNews(payload, { reason, siteUrl }))
    if (!news) return
    const data = { content: JSON.stringify(news.content), targets: JSON.stringify(news.targets) }
    await claim(req, { collection: 'alerts', where, data })
  })
  // Read back: another process may have been first, and its words count.
  const stored = await findAlert(payload, alert.id)
  return stored && newsIn(stored)
}

async function lapse(payload: Payload, id: string): Promise<void> {
  const req = await createLocalReq({}, payload)
  const where: Where = { and: [{ id: { equals: id } }, { state: { equals: 'open' } }] }
  await claim(req, { collection: 'alerts', where, data: { state: 'vervallen' } })
}
