import type { Env } from './env'
import type { Mailer } from './mailer'

import { outboxMailer } from './outbox-mail.adapter'
import { resendMailer } from './resend-mail.adapter'

type MailSettings = Pick<Env, 'resendApiKey' | 'resendBaseUrl' | 'mailFrom' | 'outboxDir'>

/** Without a Resend key every mail is a file in the outbox. */
export function mailerFor({
  resendApiKey,
  resendBaseUrl,
  mailFrom,
  outboxDir,
}: MailSettings): Mailer {
  return resendApiKey
    ? resendMailer({ apiKey: resendApiKey, baseUrl: resendBaseUrl, from: mailFrom })
    : outboxMailer({ directory: outboxDir, from: mailFrom })
}
