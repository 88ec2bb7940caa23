import type { PayloadRequest } from 'payload'
import type { Mail } from '@/platform/mailer'
import type { MailTemplate } from '../../mails/mail-template'
import type { Postbox } from '../../postbox.adapter'

import { randomUUID } from 'node:crypto'

import { z } from 'zod'

import { MailError } from '@/platform/mailer'

import { senderOf } from '../../delivery/mail-of-delivery'
import { postboxOf } from '../../postbox.adapter'

import { findLetterAsSaved } from './find-letter-as-saved.query'
import { mailForWriters } from './mail-for-writers.email'

const Account = z.object({ email: z.string() })

/** Mails an issue to the account that asks. `gone`: there is no letter any more. */
export async function sendTestMailing(
  req: PayloadRequest,
  { mailing, now }: { mailing: string; now: Date },
): Promise<'sent' | 'gone' | 'not-accepted'> {
  const postbox = postboxOf(req.payload)
  const composed = await findLetterAsSaved(req, { mailing, siteUrl: postbox.siteUrl, now })
  if (!composed) return 'gone'
  const template = await mailForWriters(composed.letter)
  const { email: to } = Account.parse(req.user)
  try {
    await postbox.mailer.send(testMail(template, { postbox, to, now }))
    return 'sent'
  } catch (error) {
    if (!(error instanceof MailError)) throw error
    req.payload.logger.warn({ msg: 'A test of an issue was not accepted', code: error.code })
    return 'not-accepted'
  }
}

/** Belongs to no list: a mail program that offers to stop it would have nothing to stop. */
function testMail(
  template: MailTemplate,
  { postbox, to, now }: { postbox: Postbox; to: string; now: Date },
): Mail {
  const { subject, html, text, replyTo } = template
  const once = randomUUID()
  return {
    to,
    from: senderOf(template, postbox.from),
    ...(replyTo !== null && { replyTo }),
    subject: `[Test] ${subject}`.trim(),
    html,
    text,
    messageId: `<proef.${once}@${new URL(postbox.siteUrl).hostname}>`,
    idempotencyKey: `proef/${once}`,
    date: now,
  }
}
