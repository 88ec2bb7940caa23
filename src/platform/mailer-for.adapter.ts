import type { Env } from './env'
import type { BatchMailer, Mailer } from './mailer'

import { outboxMailer } from './outbox-mail.adapter'
import { resendMailer } from './resend-mail.adapter'
import { smtpMailer } from './smtp-mail.adapter'

type MailSettings = Pick<
  Env,
  'resendApiKey' | 'resendBaseUrl' | 'smtpUrl' | 'mailFrom' | 'outboxDir'
>

/** Resend when there is a key, a mail server of one's own when there is an address of it, files in the outbox otherwise. */
export function mailerFor({
  resendApiKey,
  resendBaseUrl,
  smtpUrl,
  mailFrom,
  outboxDir,
}: MailSettings): BatchMailer & Mailer {
  if (resendApiKey)
    return resendMailer({ apiKey: resendApiKey, baseUrl: resendBaseUrl, from: mailFrom })
  if (smtpUrl) return smtpMailer({ url: smtpUrl, from: mailFrom })
  return outboxMailer({ directory: outboxDir, from: mailFrom })
}
