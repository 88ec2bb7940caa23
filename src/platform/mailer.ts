/** One letter, ready to go: what a provider must know and nothing about why it is sent. */
export type Mail = {
  to: string
  /** `Name <address>`. Left out, the platform's own sender (MAIL_FROM) is used. */
  from?: string
  replyTo?: string
  subject: string
  html: string
  text: string
  headers?: Record<string, string>
  /** With its angle brackets; the same for every attempt at the same letter. */
  messageId?: string
  /** The same key means the same letter: a mailer that has accepted it before does not send it again. */
  idempotencyKey?: string
  /** The moment the letter was written, the same for every attempt. */
  date?: Date
}

export type Mailer = {
  /** Resolves when the mail is accepted, which says nothing about arrival. Rejects with a MailError only. */
  send: (mail: Mail) => Promise<{ id: string }>
}

/** `code` is short and free of personal data, so it may be logged and stored; a provider's own sentence may not. */
export abstract class MailError extends Error {
  readonly code: string

  constructor(code: string) {
    super(`The mail was not accepted (${code}).`)
    this.code = code
  }
}

/** Worth trying again later: the letter may be fine, the way there was not. */
export class TemporaryMailError extends MailError {
  override name = 'TemporaryMailError'
  /** What the provider asked to wait, when it did. */
  readonly retryAfterMs: number | null

  constructor(code: string, retryAfterMs: number | null = null) {
    super(code)
    this.retryAfterMs = retryAfterMs
  }
}

/** This letter will never be accepted as it is. */
export class PermanentMailError extends MailError {
  override name = 'PermanentMailError'
}
