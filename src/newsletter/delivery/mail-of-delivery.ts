import type { Mail } from '@/platform/mailer'
import type { MailSender } from '@/platform/mail-sender'
import type { Letter } from '../mails/letter'

import { formatSender } from '@/platform/mail-sender'

import { letterHtml } from '../mails/letter-html'
import { letterText } from '../mails/letter-text'

export type Envelope = {
  /** Id of the delivery: every attempt makes the same mail, under the same Message-ID and key. */
  delivery: string
  writtenAt: Date
  to: string
  from: MailSender
  /** The name above the letter when it is not the platform's own. */
  fromName: string | null
  replyTo: string | null
  siteUrl: string
  /** What the letter belongs to, for a reader who sorts mail by list; null for a letter that follows from a form. */
  list: { id: string; endingUrl: string } | null
}

/** A letter in its envelope, with the headers that tell mail programs what it is and how to stop it (RFC 2919, 3834, 8058). */
export function mailOfDelivery(letter: Letter, envelope: Envelope): Mail {
  const { delivery, writtenAt, to, from, fromName, replyTo, siteUrl, list } = envelope
  const { hostname } = new URL(siteUrl)
  const sender = { siteUrl, contact: from.address }
  return {
    to,
    from: formatSender(fromName === null ? from : { ...from, name: `${fromName} via Raadlijn` }),
    ...(replyTo !== null && { replyTo }),
    subject: letter.subject.replace(/\s+/g, ' ').trim(),
    html: letterHtml(letter, sender),
    text: letterText(letter, sender),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'List-Id': `<${list?.id ?? 'aanmelden'}.${hostname}>`,
      ...(list && {
        'List-Unsubscribe': `<${list.endingUrl}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
    messageId: `<bericht.${delivery}@${hostname}>`,
    idempotencyKey: `delivery/${delivery}`,
    date: writtenAt,
  }
}
