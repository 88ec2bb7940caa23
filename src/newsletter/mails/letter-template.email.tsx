import type { Letter, Sender } from './letter'
import type { MailTemplate } from './mail-template'

import { letterHtml } from './letter-html.email'
import { letterText } from './letter-text'

type Voice = Pick<MailTemplate, 'fromName' | 'replyTo'>

const thePlatform: Voice = { fromName: null, replyTo: null }

/** A letter in both its forms, ready for an envelope. Marks in its addresses stay as they are, to be filled in later. */
export async function letterTemplate(
  letter: Letter,
  sender: Sender,
  { fromName, replyTo }: Voice = thePlatform,
): Promise<MailTemplate> {
  return {
    subject: letter.subject,
    html: await letterHtml(letter, sender),
    text: letterText(letter, sender),
    fromName,
    replyTo,
  }
}
