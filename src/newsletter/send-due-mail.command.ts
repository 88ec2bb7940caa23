import type { Payload } from 'payload'
import type { DeliveryOutcome } from './delivery/deliver.command'
import type { Postbox } from './postbox.adapter'

import { sendOutAlerts } from './alerts/send-out-alerts.command'
import { sendDueBatches } from './batches/send-due-batches.command'
import { deliver, isDue } from './delivery/deliver.command'
import { findDueDeliveries } from './delivery/find-due-deliveries.query'
import { clockFrom } from './delivery/moving-clock'
import { formDigests } from './digests/form-digests.command'
import { openDigests } from './digests/open-digests.command'
import { finishMailings, formMailings } from './mailings/run-mailings.command'
import { beginDueMailings } from './mailings/beginning/begin-due-mailings.command'
import { postboxOf } from './postbox.adapter'
import { handleLinkRequests } from './reader-links/handle-link-requests.command'
import { handleSignUps } from './signups/handle-sign-ups.command'

export type MailRun = Record<DeliveryOutcome, number>

const pageSize = 50
/** After this long a run leaves the rest to the next, so that new sign-ups never wait for a long queue of alerts. */
const longestRunMs = 20_000
/** The mailer itself is in trouble; each further letter would only wait for the same error. */
const mostTroubles = 3

const running = new WeakMap<Payload, Promise<MailRun>>()

/**
 * Answers sign-ups, puts the followers of what happened in batches, and sends what is due. Safe to call at any moment, from any
 * number of processes; within one process a second call joins the run that is under way.
 */
export function sendDueMail(
  payload: Payload,
  now: Date,
  postbox: Postbox = postboxOf(payload),
): Promise<MailRun> {
  const underWay = running.get(payload)
  if (underWay) return underWay

  const run = runOnce(payload, { clock: clockFrom(now), postbox }).finally(() =>
    running.delete(payload),
  )
  running.set(payload, run)
  return run
}

async function runOnce(
  payload: Payload,
  { clock, postbox }: { clock: () => Date; postbox: Postbox },
): Promise<MailRun> {
  const until = clock().getTime() + longestRunMs
  const hasTime = () => clock().getTime() < until

  await handleSignUps(payload, { postbox, now: clock() })
  await handleLinkRequests(payload, { postbox, now: clock() })
  await sendOutAlerts(payload, { postbox, now: clock() })
  await beginDueMailings(payload, { siteUrl: postbox.siteUrl, now: clock() })

  const run: MailRun = { sent: 0, lapsed: 0, failed: 0, uncertain: 0, later: 0, busy: 0 }
  await sendSingles(payload, { clock, postbox, hasTime }, run)
  await sendBatches(payload, { clock, postbox, hasTime }, run)
  const counted = Object.entries(run).filter(([, count]) => count > 0)
  if (counted.length > 0) payload.logger.info({ msg: 'Mail run', ...Object.fromEntries(counted) })
  return run
}

type Running = { clock: () => Date; postbox: Postbox; hasTime: () => boolean }

/** What follows from a form goes first: somebody sits waiting for it. */
async function sendSingles(
  payload: Payload,
  { clock, postbox, hasTime }: Running,
  run: MailRun,
): Promise<void> {
  while (hasTime() && run.later < mostTroubles) {
    const due = await findDueDeliveries(payload, { isDue: isDue(clock()), limit: pageSize })
    for (const delivery of due) {
      if (!hasTime() || run.later >= mostTroubles) break
      run[await deliver(payload, delivery, { postbox, clock })] += 1
    }
    if (due.length < pageSize) break
  }
}

/** What goes wrong with one keeps neither the others nor what was formed before from being sent. */
async function formAll(payload: Payload, running: Running): Promise<void> {
  const { postbox, clock } = running
  const works = [
    () => openDigests(payload, { siteUrl: postbox.siteUrl, now: clock() }),
    () => formDigests(payload, running),
    () => formMailings(payload, running),
  ]
  for (const work of works)
    await work().catch((err: unknown) =>
      payload.logger.error({ msg: 'Batches could not be formed and wait', err }),
    )
}

/** The first batches of an issue leave while its last are still being formed. */
async function sendBatches(payload: Payload, running: Running, run: MailRun): Promise<void> {
  let isForming = true
  const forming = formAll(payload, running).finally(() => (isForming = false))
  await sendDueBatches(payload, { ...running, isForming: () => isForming }, (outcome) => {
    if (outcome.kind !== 'sent') run[outcome.kind] += 1
    else for (const kind of ['sent', 'lapsed', 'failed'] as const) run[kind] += outcome[kind]
  })
  await forming
  await finishMailings(payload, running.clock())
}
