import type { ResendVerdict } from './resend-error'
import type { BatchMailer, Mail, Mailer, MailOutcome } from './mailer'

import { Resend } from 'resend'

import { PermanentMailError, TemporaryMailError } from './mailer'
import { readResendError } from './resend-error'
import { sendPace } from './send-pace'

const answerWithinMs = 20_000

type ResendOptions = {
  apiKey: string
  /** Used for letters without a sender of their own. */
  from: string
  /** Another address than Resend's own, for instance a stand-in of a test. */
  baseUrl?: string | undefined
}

/** Resend takes a hundred mails in one call and remembers a key for 24 hours; an hour is kept for clocks that differ. */
const mostAtOnce = 100
const remembersForMs = 23 * 60 * 60 * 1000

export function resendMailer({ apiKey, from, baseUrl }: ResendOptions): Mailer & BatchMailer {
  const resend = new Resend(apiKey, baseUrl ? { baseUrl: baseUrl.replace(/\/+$/, '') } : {})
  const pace = sendPace()

  return {
    mostAtOnce,
    remembersForMs,
    whenFree: pace.free,
    sendBatch: async (mails, idempotencyKey) => {
      await pace.turn()
      const { data, error, headers } = await resend.batch.send(
        mails.map((mail) => asResendEmail(mail, from)),
        {
          idempotencyKey,
          // One address that Resend takes for none must not hold up the other ninety-nine.
          batchValidation: 'permissive',
          signal: AbortSignal.timeout(answerWithinMs),
        },
      )
      pace.learn(headers)
      if (error) {
        const verdict = readResendError(error, headers)
        if (verdict.kind !== 'accepted-before') throw asMailError(verdict)
        return mails.map(() => ({ id: 'accepted-before' }))
      }
      return outcomesOf(mails.length, data)
    },
    send: async (mail) => {
      await pace.turn()
      const { data, error, headers } = await resend.emails.send(asResendEmail(mail, from), {
        signal: AbortSignal.timeout(answerWithinMs),
        ...(mail.idempotencyKey && { idempotencyKey: mail.idempotencyKey }),
      })
      pace.learn(headers)
      if (!error) return { id: data.id }

      const verdict = readResendError(error, headers)
      if (verdict.kind === 'accepted-before') return { id: 'accepted-before' }
      throw asMailError(verdict)
    },
  }
}

type Refusal = Exclude<ResendVerdict, { kind: 'accepted-before' }>

function asMailError(verdict: Refusal): PermanentMailError | TemporaryMailError {
  return verdict.kind === 'permanent'
    ? new PermanentMailError(verdict.code)
    : new TemporaryMailError(verdict.code, verdict.retryAfterMs, verdict.mayBeAccepted)
}

type Accepted = { data: readonly { id: string }[]; errors?: readonly { index: number }[] }

/** Resend answers the ids of what it took, in order, and the places of what it did not take. */
function outcomesOf(count: number, { data, errors }: Accepted): MailOutcome[] {
  const refused = new Set((errors ?? []).map(({ index }) => index))
  const ids = data.values()
  return Array.from({ length: count }, (_, index) =>
    refused.has(index)
      ? { code: 'resend-422-validation_error' }
      : { id: ids.next().value?.id ?? 'accepted' },
  )
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
    ...(mail.tags && {
      tags: Object.entries(mail.tags).map(([name, value]) => ({ name, value })),
    }),
  }
}
