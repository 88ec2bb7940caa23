import type { BatchMailer, Mail, Mailer, MailOutcome } from './mailer'

import { createTransport } from 'nodemailer'
import { z } from 'zod'

import { PermanentMailError, TemporaryMailError } from './mailer'

type SmtpOptions = {
  /** `smtp://` or `smtps://`, with user and password when the server asks for them. */
  url: string
  /** Used for letters without a sender of their own. */
  from: string
}

const answerWithinMs = 20_000

/**
 * A mail server of one's own. SMTP has no idempotency key: a mail of which the answer was lost may have been accepted. So
 * each mail is a batch of its own, and one without an answer is never sent again by itself.
 */
export function smtpMailer({ url, from }: SmtpOptions): Mailer & BatchMailer {
  const transport = createTransport({
    url,
    pool: true,
    connectionTimeout: answerWithinMs,
    greetingTimeout: answerWithinMs,
    socketTimeout: answerWithinMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const send = async (mail: Mail): Promise<{ id: string }> => {
    try {
      const { messageId } = await transport.sendMail({
        from: mail.from ?? from,
        // As an object, so that a comma in an address can never become a second recipient.
        to: { name: '', address: mail.to },
        replyTo: mail.replyTo,
        subject: mail.subject,
        html: mail.html,
        text: mail.text,
        headers: mail.headers,
        messageId: mail.messageId,
        date: mail.date,
      })
      return { id: messageId }
    } catch (error) {
      throw asMailError(error)
    }
  }
  return {
    send,
    mostAtOnce: 1,
    remembersForMs: 0,
    whenFree: () => Promise.resolve(),
    sendBatch: async (mails) => {
      const [mail] = mails
      return mail ? [await outcomeOf(send(mail))] : []
    },
  }
}

/** A refusal of the only mail in a batch is no refusal of the batch. */
async function outcomeOf(sending: Promise<{ id: string }>): Promise<MailOutcome> {
  try {
    return await sending
  } catch (error) {
    if (error instanceof PermanentMailError) return { code: error.code }
    throw error
  }
}

const SmtpError = z.object({
  responseCode: z.number().optional().catch(undefined),
  code: z
    .string()
    .regex(/^[A-Z_]{1,40}$/)
    .optional()
    .catch(undefined),
  syscall: z.string().optional().catch(undefined),
})

/** The server's own sentence may quote an address and stops here. 5yz is for good, the rest may pass (RFC 5321, 4.2.1). */
function asMailError(error: unknown): PermanentMailError | TemporaryMailError {
  const { responseCode, code, syscall } = SmtpError.catch({}).parse(error)
  const told = `smtp-${responseCode ?? code?.toLowerCase() ?? 'unknown'}`
  // A refused login is the operator's to mend, and says nothing about the letter.
  const isAboutTheLetter = code === 'EENVELOPE' || code === 'EMESSAGE'
  // Nodemailer says of every line that broke that it broke in `CONN`, so only these are sure to come before the letter.
  const isBeforeTheLetter =
    isAboutTheLetter || syscall === 'connect' || code === 'EDNS' || code === 'EAUTH'
  return isAboutTheLetter && responseCode !== undefined && responseCode >= 500
    ? new PermanentMailError(told)
    : new TemporaryMailError(told, null, responseCode === undefined && !isBeforeTheLetter)
}
