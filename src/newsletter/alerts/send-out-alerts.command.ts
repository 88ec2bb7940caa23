import type { Payload, Where } from 'payload'
import type { Postbox } from '../postbox.adapter'
import type { AlertNews } from './alert-content'
import type { StoredAlert } from './stored-alert'

import { createLocalReq } from 'payload'

import { claim } from '@/platform/claim.command'
import { inTransaction } from '@/platform/in-transaction'

import { queueAlertDeliveries } from '../delivery/queue-alert-deliveries.command'
import { findFollowers } from '../subscriptions/find-followers.query'

import { findAlert, findOpenAlerts } from './find-alert.query'
import { findAlertNews } from './find-alert-news.query'
import { newsIn, reasonOf } from './stored-alert'

type Handling = { postbox: Postbox; now: Date }

const alertsAtOnce = 20
const followersAtOnce = 200

/** Gives every follower of what happened one delivery. Any number of processes may do this at the same time. */
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
    await settle(payload, id, 'vervallen')
    return
  }

  let cursor = alert.cursor ?? ''
  for (;;) {
    const page = { targets: news.targets, after: cursor, limit: followersAtOnce }
    const followers = await findFollowers(payload, page)
    if (followers.length > 0) await queueAlertDeliveries(payload, { alert: id, followers, now })
    if (followers.length < followersAtOnce) break
    cursor = followers.at(-1)?.key ?? cursor
    await change(payload, id, { cursor })
  }
  await settle(payload, id, 'uitgezet')
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

async function settle(
  payload: Payload,
  id: string,
  state: 'uitgezet' | 'vervallen',
): Promise<void> {
  const req = await createLocalReq({}, payload)
  const where: Where = { and: [{ id: { equals: id } }, { state: { equals: 'open' } }] }
  await claim(req, { collection: 'alerts', where, data: { state } })
}

async function change(payload: Payload, id: string, data: { cursor: string }): Promise<void> {
  const req = await createLocalReq({}, payload)
  await claim(req, { collection: 'alerts', where: { id: { equals: id } }, data })
}
