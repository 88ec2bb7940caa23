import type { Mail } from '@/platform/mailer'
import type { MailSender } from '@/platform/mail-sender'
import type { MailTemplate } from '../mails/mail-template'
import type { DeliveryKind } from './delivery'

import { formatSender } from '@/platform/mail-sender'

export type Envelope = {
  /** Id of the delivery: every attempt makes the same mail, under the same Message-ID and key. */
  delivery: string
  kind: DeliveryKind
  writtenAt: Date
  to: string
  from: MailSender
  siteUrl: string
  /** What the mail belongs to, for a reader who sorts mail by list; null for a mail that follows from a form. */
  list: { id: string; endingUrl: string } | null
}

/**
 * A mail in its envelope, with the headers that tell mail programs what it is and how to stop it (RFC 2919, 3834, 8058).
 * Of a template with marks they have to be filled in before.
 */
export function mailOf(template: MailTemplate, envelope: Envelope): Mail {
  const { subject, html, text, replyTo } = template
  const { delivery, kind, writtenAt, to, from, siteUrl, list } = envelope
  const { hostname } = new URL(siteUrl)
  return {
    to,
    from: senderOf(template, from),
    ...(replyTo !== null && { replyTo }),
    subject: subject.replace(/\s+/g, ' ').trim(),
    html,
    text,
    headers: {
      // An issue is written by people: to say otherwise would be untrue, and the List headers keep answering machines
      // quiet as well (RFC 5230, section 4.6).
      ...(kind !== 'uitgave' && { 'Auto-Submitted': 'auto-generated' }),
      // Exchange does not look at those; this is its own word for it ([MS-OXCMAIL], X-Auto-Response-Suppress).
      'X-Auto-Response-Suppress': 'OOF, AutoReply',
      'List-Id': `<${list?.id ?? 'aanmelden'}.${hostname}>`,
      ...(list && {
        'List-Unsubscribe': `<${list.endingUrl}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
    messageId: `<bericht.${delivery}@${hostname}>`,
    idempotencyKey: `delivery/${delivery}`,
    date: writtenAt,
    // Comes back with what the provider tells about this mail.
    tags: { delivery },
  }
}

/** A party speaks under its own name, from the address that the platform may send from. */
export function senderOf({ fromName }: Pick<MailTemplate, 'fromName'>, from: MailSender): string {
  return formatSender(fromName === null ? from : { ...from, name: `${fromName} via Raadlijn` })
}
