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
  /** Comes back with what the provider tells about this mail; no address and no name. Letters, digits, `_` and `-` only. */
  tags?: Record<string, string>
}

export type Mailer = {
  /** Resolves when the mail is accepted, which says nothing about arrival. Rejects with a MailError only. */
  send: (mail: Mail) => Promise<{ id: string }>
}

/** What became of one mail of a batch that was taken: an id, or why this one is not accepted as it is. */
export type MailOutcome = { id: string } | { code: string }

/** For many mails at once. All are handed over together, or none. */
export type BatchMailer = {
  /** How many mails one call takes. */
  readonly mostAtOnce: number
  /**
   * How long a key is remembered, in milliseconds: within it the same batch under the same key is not sent twice. 0 for a
   * way of sending that remembers nothing, so that a batch without an answer may never be sent again by itself.
   */
  readonly remembersForMs: number
  /** Resolves when a batch that is handed over now would not have to wait for the provider's limit. */
  whenFree: () => Promise<void>
  /**
   * Resolves when the batch is accepted, with an outcome for each mail in the order given. Rejects with a MailError only:
   * a TemporaryMailError when the whole batch may be tried again under the same key, a PermanentMailError when not.
   */
  sendBatch: (mails: readonly Mail[], idempotencyKey: string) => Promise<MailOutcome[]>
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
  /** No answer came: the letter may have been accepted all the same. */
  readonly mayBeAccepted: boolean

  constructor(code: string, retryAfterMs: number | null = null, mayBeAccepted = false) {
    super(code)
    this.retryAfterMs = retryAfterMs
    this.mayBeAccepted = mayBeAccepted
  }
}

/** This letter will never be accepted as it is. */
export class PermanentMailError extends MailError {
  override name = 'PermanentMailError'
}
