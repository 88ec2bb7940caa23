import type { MailTemplate } from '../mails/mail-template'
import type { TargetKey } from '../targets'

/** Somebody in a batch. */
export type BatchMember = {
  delivery: string
  subscriber: string
  subscription: string
  /** When the mail was put in the batch: its date, the same at each attempt. */
  writtenAt: Date
}

/** What one reader gets: a mail that many get, with the ways out that are this reader's own. */
export type MassLetter = {
  template: MailTemplate
  endings: ReadonlyMap<TargetKey, string>
  /** What the mail belongs to (RFC 2919) and the one click that ends it (RFC 8058). */
  list: { id: string; endingUrl: string }
}

/**
 * Writes to all who are in a batch; who is left out is not to be mailed any more. `isRepeat`: a mailer may have taken this
 * batch already, so everybody stays in who was in it then.
 */
export type MassWriter = (
  members: readonly BatchMember[],
  options: { isRepeat: boolean },
) => Promise<ReadonlyMap<string, MassLetter>>
