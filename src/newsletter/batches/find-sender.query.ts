import type { Payload } from 'payload'
import type { BatchMailer } from '@/platform/mailer'
import type { Postbox } from '../postbox.adapter'
import type { MassWriter } from './mass-letter'
import type { StoredBatch } from './stored-batch'

import { findAlert } from '../alerts/find-alert.query'
import { newsIn } from '../alerts/stored-alert'
import { alertWriter } from '../alerts/write-alert.query'
import { findDigest } from '../digests/find-digest.query'
import { digestWriter } from '../digests/write-digest.query'
import { findRunningMailing } from '../mailings/find-running-mailing.query'
import { mailingWriter } from '../mailings/write-mailing.query'

/** Who writes the mails of a batch and who takes them. */
export type BatchSender = { write: MassWriter; mailer: BatchMailer }

/** `no-more`: what the batch was about was withdrawn or cancelled. `not-now`: it was paused. */
export type FoundSender = { kind: 'sender'; sender: BatchSender } | { kind: 'no-more' | 'not-now' }

type Of = Pick<StoredBatch, 'kind' | 'source'>

export function findSender(
  payload: Payload,
  { kind, source }: Of,
  postbox: Postbox,
): Promise<FoundSender> {
  switch (kind) {
    case 'uitgave':
      return findMailingSender(payload, source, postbox)
    case 'bericht':
      return findAlertSender(payload, source, postbox)
    case 'overzicht':
      return findDigestSender(payload, source, postbox)
  }
}

async function findMailingSender(
  payload: Payload,
  id: string,
  postbox: Postbox,
): Promise<FoundSender> {
  const mailing = await findRunningMailing(payload, id)
  switch (mailing?.stage) {
    case 'bezig':
      return {
        kind: 'sender',
        sender: {
          write: await mailingWriter(payload, { mailing, postbox }),
          mailer: postbox.mailerOfParty(mailing.partySlug),
        },
      }
    case 'gepauzeerd':
      return { kind: 'not-now' }
    default:
      return { kind: 'no-more' }
  }
}

async function findAlertSender(
  payload: Payload,
  id: string,
  postbox: Postbox,
): Promise<FoundSender> {
  const alert = await findAlert(payload, id)
  const news = alert && alert.state !== 'vervallen' ? newsIn(alert) : null
  if (!news) return { kind: 'no-more' }
  const write = alertWriter(payload, { news, postbox })
  return { kind: 'sender', sender: { write, mailer: postbox.mailer } }
}

async function findDigestSender(
  payload: Payload,
  id: string,
  postbox: Postbox,
): Promise<FoundSender> {
  const digest = await findDigest(payload, id)
  if (!digest?.content) return { kind: 'no-more' }
  const write = digestWriter(payload, { digest, postbox })
  return { kind: 'sender', sender: { write, mailer: postbox.mailer } }
}
