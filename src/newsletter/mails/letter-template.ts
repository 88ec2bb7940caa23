import type { Letter, Sender } from './letter'
import type { MailTemplate } from './mail-template'

import { letterHtml } from './letter-html'
import { letterText } from './letter-text'

type Envelope = { sender: Sender } & Pick<MailTemplate, 'fromName' | 'replyTo'>

/** A letter whose ways out are marks, as the mail that many readers get. */
export function letterTemplate(
  letter: Letter,
  { sender, fromName, replyTo }: Envelope,
): Promise<MailTemplate> {
  return Promise.resolve({
    subject: letter.subject,
    html: letterHtml(letter, sender),
    text: letterText(letter, sender),
    fromName,
    replyTo,
  })
}
