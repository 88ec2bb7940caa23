import type { Payload } from 'payload'
import type { DeliveryOutcome } from './delivery/deliver.command'
import type { Postbox } from './postbox.adapter'

import { sendOutAlerts } from './alerts/send-out-alerts.command'
import { deliver, isDue } from './delivery/deliver.command'
import { findDueDeliveries } from './delivery/find-due-deliveries.query'
import { clockFrom } from './delivery/moving-clock'
import { postboxOf } from './postbox.adapter'
import { handleSignUps } from './signups/handle-sign-ups.command'

export type MailRun = Record<DeliveryOutcome, number>

const pageSize = 50
/** After this long a run leaves the rest to the next, so that new sign-ups never wait for a long queue of alerts. */
const longestRunMs = 20_000
/** The mailer itself is in trouble; each further letter would only wait for the same error. */
const mostTroubles = 3

const running = new WeakMap<Payload, Promise<MailRun>>()

/**
 * Answers sign-ups, hands alerts to their followers' queues, and sends what is due. Safe to call at any moment, from any
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
  await sendOutAlerts(payload, { postbox, now: clock() })

  const run: MailRun = { sent: 0, lapsed: 0, failed: 0, uncertain: 0, later: 0, busy: 0 }
  while (hasTime() && run.later < mostTroubles) {
    const due = await findDueDeliveries(payload, { isDue: isDue(clock()), limit: pageSize })
    for (const delivery of due) {
      if (!hasTime() || run.later >= mostTroubles) break
      run[await deliver(payload, delivery, { postbox, clock })] += 1
    }
    if (due.length < pageSize) break
  }
  const counted = Object.entries(run).filter(([, count]) => count > 0)
  if (counted.length > 0) payload.logger.info({ msg: 'Mail run', ...Object.fromEntries(counted) })
  return run
}
