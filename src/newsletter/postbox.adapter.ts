import type { Payload } from 'payload'
import type { AddressCipher } from '@/platform/address-cipher.adapter'
import type { MailSender } from '@/platform/mail-sender'
import type { BatchMailer, Mailer } from '@/platform/mailer'

import { addressCipher } from '@/platform/address-cipher.adapter'
import { readAddressKeys } from '@/platform/address-keys'
import { env } from '@/platform/env'
import { parseSender } from '@/platform/mail-sender'
import { mailerFor } from '@/platform/mailer-for.adapter'
import { smtpMailer } from '@/platform/smtp-mail.adapter'

/** What commands need from outside to write to somebody. */
export type Postbox = {
  mailer: BatchMailer & Mailer
  /** Sends the issues of a party: its own server, or the platform's mailer. By the party's slug. */
  mailerOfParty: (slug: string) => BatchMailer
  cipher: AddressCipher
  /** Without a slash at the end. */
  siteUrl: string
  from: MailSender
  /** How long a step rests before its followers are mailed; 0 mails at once. */
  stepRestMs: number
}

const postboxes = new WeakMap<Payload, Postbox>()

export function postboxOf(payload: Payload): Postbox {
  const known = postboxes.get(payload)
  if (known) return known

  const settings = env()
  const mailer = mailerFor(settings)
  const partyMailers = new Map(
    [...settings.partySmtpUrls].map(([slug, url]) => [
      slug,
      smtpMailer({ url, from: settings.mailFrom }),
    ]),
  )
  const postbox: Postbox = {
    mailer,
    mailerOfParty: (slug) => partyMailers.get(slug) ?? mailer,
    cipher: addressCipher(readAddressKeys(settings.addressKeys, payload.config.secret)),
    siteUrl: settings.siteUrl,
    from: parseSender(settings.mailFrom),
    stepRestMs: settings.stepRestMs,
  }
  postboxes.set(payload, postbox)
  return postbox
}
