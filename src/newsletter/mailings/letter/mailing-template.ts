import type { MailTemplate } from '../../mails/mail-template'
import type { MailingLetter } from './mailing-letter'

import { endingMark } from '../../mails/mail-template'

/** The mail that is made from an issue: one for everybody, with marks where each reader's own address comes. */
export function mailingTemplate(letter: MailingLetter): Promise<MailTemplate> {
  const { subject, party } = letter
  const stop = endingMark(`party:${party.id}`)
  return Promise.resolve({
    subject,
    html: `<p>${subject}</p><a href="${stop}">Stop hiermee</a>`,
    text: `${subject}\n\nStop hiermee: ${stop}`,
    fromName: party.senderName ?? party.name,
    replyTo: party.replyTo,
  })
}
