import type { EmailAdapter, SendEmailOptions } from 'payload'
import type { MailSender } from './mail-sender'
import type { Mailer } from './mailer'

import { setTimeout as sleep } from 'node:timers/promises'

import { formatSender, parseSender } from './mail-sender'
import { MailError } from './mailer'
import { plainTextOf } from './plain-text'

/** Payload sends inside its transaction, and on SQLite everybody who writes waits for that to end. */
const patienceMs = 300

type PayloadEmailOptions = { mailer: Mailer; from: string }

/**
 * Payload's own mails (a forgotten password) by the same door as all others. A refusal is logged and not thrown: an
 * error would tell a stranger that the address has an account. Whoever got no mail asks again.
 */
export function payloadEmail({ mailer, from }: PayloadEmailOptions): EmailAdapter {
  const { name, address } = parseSender(from)

  return ({ payload }) => ({
    name: 'raadlijn',
    defaultFromName: name,
    defaultFromAddress: address,
    sendEmail: async (message) => {
      const sending = send(mailer, message).catch((error: unknown) => {
        const code = error instanceof MailError ? error.code : 'unexpected'
        payload.logger.error({ msg: 'A mail about an account could not be sent', code })
      })
      await Promise.race([sending, sleep(patienceMs, undefined, { ref: false })])
    },
  })
}

async function send(mailer: Mailer, message: SendEmailOptions): Promise<void> {
  const html = typeof message.html === 'string' ? message.html : ''
  const text = typeof message.text === 'string' ? message.text : plainTextOf(html)
  const [from] = sendersIn(message.from)
  for (const { address } of sendersIn(message.to)) {
    await mailer.send({
      to: address,
      ...(from && { from: formatSender(from) }),
      subject: message.subject ?? '',
      html,
      text,
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
  }
}

/** Payload hands over a text, an object or a list of either. */
function sendersIn(value: SendEmailOptions['to'] | SendEmailOptions['from']): MailSender[] {
  if (!value) return []
  if (typeof value === 'string') return [parseSender(value)]
  if (Array.isArray(value)) return value.flatMap((one) => sendersIn(one))
  return value.address ? [{ name: value.name ?? '', address: value.address }] : []
}
