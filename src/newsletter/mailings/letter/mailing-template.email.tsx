import type { MailTemplate } from '../../mails/mail-template'
import type { MailingLetter } from './mailing-letter'

import { endingMark } from '../../mails/mail-template'
import { renderMail } from '../../mails/mail-shell.email'

import { MailingMail } from './mailing-mail.email'
import { mailingText } from './mailing-text'

/** The mail that is made from an issue: one for everybody, with marks where each reader's own address comes. */
export async function mailingTemplate(letter: MailingLetter): Promise<MailTemplate> {
  const { subject, party } = letter
  const stopUrl = endingMark(`party:${party.id}`)
  return {
    subject,
    html: await renderMail(<MailingMail letter={letter} stopUrl={stopUrl} />),
    text: mailingText(letter, stopUrl),
    fromName: party.senderName ?? party.name,
    replyTo: party.replyTo,
  }
}
