import type { BatchMailer, Mail, Mailer } from './mailer'

import { createHash, randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import MailComposer from 'nodemailer/lib/mail-composer'

import { TemporaryMailError } from './mailer'

type OutboxOptions = { directory: string; from: string }

/**
 * Every mail becomes one `.eml` file that any mail program opens. Names sort by time and hold no address; the same
 * idempotency key and date give the same name, so a repeated attempt writes the same file again instead of a second one.
 */
export function outboxMailer({ directory, from }: OutboxOptions): Mailer & BatchMailer {
  const send = async (mail: Mail): Promise<{ id: string }> => {
    const name = fileNameOf(mail)
    const temporary = join(directory, `.${name}-${randomUUID()}`)
    try {
      // Mails hold addresses and confirmation links, so only the owner of the server may read them.
      await mkdir(directory, { recursive: true, mode: 0o700 })
      await writeFile(temporary, await compose(mail, from), { mode: 0o600 })
      await rename(temporary, join(directory, name))
    } catch (error) {
      throw new TemporaryMailError(`outbox-${fileErrorCode(error)}`)
    }
    return { id: name }
  }
  return {
    send,
    mostAtOnce: 100,
    remembersForMs: Number.POSITIVE_INFINITY,
    whenFree: () => Promise.resolve(),
    sendBatch: (mails) => Promise.all(mails.map(send)),
  }
}

function fileNameOf({ date, idempotencyKey }: Mail): string {
  const moment = (date ?? new Date()).toISOString().replace(/[-:.]/g, '')
  const mark = createHash('sha256')
    .update(idempotencyKey ?? randomUUID())
    .digest('hex')
  return `${moment}-${mark.slice(0, 16)}.eml`
}

function compose(mail: Mail, from: string): Promise<Buffer> {
  const composer = new MailComposer({
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
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return composer.compile().build()
}

function fileErrorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}
