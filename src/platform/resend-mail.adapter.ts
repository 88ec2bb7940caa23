import type { Mail, Mailer } from './mailer'

import { Resend } from 'resend'

import { PermanentMailError, TemporaryMailError } from './mailer'
import { readResendError } from './resend-error'

const answerWithinMs = 20_000

type ResendOptions = {
  apiKey: string
  /** Used for letters without a sender of their own. */
  from: string
  /** Another address than Resend's own, for instance a stand-in of a test. */
  baseUrl?: string | undefined
}

export function resendMailer({ apiKey, from, baseUrl }: ResendOptions): Mailer {
  const resend = new Resend(apiKey, baseUrl ? { baseUrl: baseUrl.replace(/\/+$/, '') } : {})

  return {
    send: async (mail) => {
      const { data, error, headers } = await resend.emails.send(asResendEmail(mail, from), {
        signal: AbortSignal.timeout(answerWithinMs),
        ...(mail.idempotencyKey && { idempotencyKey: mail.idempotencyKey }),
      })
      if (!error) return { id: data.id }

      const verdict = readResendError(error, headers)
      switch (verdict.kind) {
        case 'accepted-before':
          return { id: 'accepted-before' }
        case 'permanent':
          throw new PermanentMailError(verdict.code)
        case 'temporary':
          throw new TemporaryMailError(verdict.code, verdict.retryAfterMs)
      }
    },
  }
}

function asResendEmail(mail: Mail, from: string) {
  return {
    from: mail.from ?? from,
    to: mail.to,
    subject: mail.subject,
    html: mail.html,
    text: mail.text,
    headers: { ...mail.headers, ...(mail.messageId && { 'Message-ID': mail.messageId }) },
    ...(mail.replyTo && { replyTo: mail.replyTo }),
  }
}
