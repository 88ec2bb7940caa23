import type { Mail } from '@/platform/mailer'
import type { MailSender } from '@/platform/mail-sender'
import type { MassLetter } from './mass-letter'

import { formatSender } from '@/platform/mail-sender'

import { filledIn } from '../mails/mail-template'

type Envelope = {
  delivery: string
  writtenAt: Date
  to: string
  from: MailSender
  siteUrl: string
}

/** One of many, in its envelope: the same mail under the same Message-ID whenever it is made (RFC 2919, 8058). */
export function massMail({ template, endings, list }: MassLetter, envelope: Envelope): Mail {
  const { delivery, writtenAt, to, from, siteUrl } = envelope
  const { hostname } = new URL(siteUrl)
  const { subject, html, text, fromName, replyTo } = filledIn(template, endings)
  return {
    to,
    from: formatSender(fromName === null ? from : { ...from, name: `${fromName} via Raadlijn` }),
    ...(replyTo !== null && { replyTo }),
    subject: subject.replace(/\s+/g, ' ').trim(),
    html,
    text,
    headers: {
      'List-Id': `<${list.id}.${hostname}>`,
      'List-Unsubscribe': `<${list.endingUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
    messageId: `<bericht.${delivery}@${hostname}>`,
    idempotencyKey: `delivery/${delivery}`,
    date: writtenAt,
    tags: { delivery },
  }
}
