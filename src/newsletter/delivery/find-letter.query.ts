import type { Payload } from 'payload'
import type { Letter } from '../mails/letter'
import type { MailTemplate } from '../mails/mail-template'
import type { Postbox } from '../postbox.adapter'
import type { Envelope } from './mail-of-delivery'
import type { StoredDelivery } from './stored-delivery'

import { z } from 'zod'

import { consentStates, isLinkExpired } from '../consent/consent'
import { confirmUrl, endingUrl, preferencesUrl, readerUrl } from '../links'
import { alreadyFollowingLetter } from '../mails/already-following-letter'
import { confirmationLetter } from '../mails/confirmation-letter'
import { preferencesLinkLetter } from '../mails/preferences-link-letter'
import { findReaderLink } from '../reader-links/find-reader-link.query'
import { readerLinkHours } from '../reader-links/reader-link'

export type AddressedLetter = { letter: Letter } & Pick<MailTemplate, 'fromName' | 'replyTo'> &
  Pick<Envelope, 'list'>

type Asked = { postbox: Postbox; now: Date }

/** What a delivery says at this moment; null when the reason to send it is gone. */
export function findLetter(
  payload: Payload,
  delivery: StoredDelivery,
  asked: Asked,
): Promise<AddressedLetter | null> {
  switch (delivery.kind) {
    case 'bevestiging':
      return findConfirmationLetter(payload, delivery, asked)
    case 'volgt-al':
      return findAlreadyFollowingLetter(payload, delivery, asked)
    case 'voorkeuren':
      return findPreferencesLinkLetter(payload, delivery, asked)
    case 'bericht':
    case 'uitgave':
    case 'overzicht':
      return Promise.resolve(null)
  }
}

const fromThePlatform = { fromName: null, replyTo: null, list: null }

const Consent = z.object({
  wording: z.string(),
  state: z.enum(consentStates),
  askedAt: z.coerce.date(),
})

async function findConfirmationLetter(
  payload: Payload,
  { consent, sealedToken, key }: StoredDelivery,
  { postbox, now }: Asked,
): Promise<AddressedLetter | null> {
  const { docs } = await payload.find({
    collection: 'consents',
    where: { id: { equals: consent } },
    limit: 1,
    pagination: false,
    depth: 0,
    // The words go to the one who was asked, and to nobody else.
    overrideAccess: true,
  })
  const found = Consent.safeParse(docs[0])
  if (!found.success || !sealedToken) return null
  const { wording, state, askedAt } = found.data
  if (state !== 'gevraagd' || isLinkExpired(askedAt, now)) return null

  const token = postbox.cipher.open(sealedToken, key)
  const letter = confirmationLetter({ wording, confirmUrl: confirmUrl(postbox.siteUrl, token) })
  return { letter, ...fromThePlatform }
}

async function findAlreadyFollowingLetter(
  payload: Payload,
  { subscription }: StoredDelivery,
  { postbox }: Asked,
): Promise<AddressedLetter | null> {
  const { docs } = await payload.find({
    collection: 'consents',
    where: { and: [{ subscription: { equals: subscription } }, { state: { equals: 'gegeven' } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    // The words go to the one who agreed to them, and to nobody else.
    overrideAccess: true,
  })
  const found = Consent.safeParse(docs[0])
  if (!found.success || subscription === null) return null
  const { wording } = found.data
  const letter = alreadyFollowingLetter({
    wording,
    endingUrl: endingUrl(postbox, subscription),
    preferencesUrl: preferencesUrl(postbox.siteUrl),
  })
  return { letter, ...fromThePlatform }
}

/** Not sent when the link has run out, or its reader was erased. */
async function findPreferencesLinkLetter(
  payload: Payload,
  { sealedToken, key }: StoredDelivery,
  { postbox, now }: Asked,
): Promise<AddressedLetter | null> {
  if (!sealedToken) return null
  const token = postbox.cipher.open(sealedToken, key)
  if ((await findReaderLink(payload, token, now)).kind !== 'open') return null

  const url = readerUrl(postbox.siteUrl, token)
  return { letter: preferencesLinkLetter({ url, hours: readerLinkHours }), ...fromThePlatform }
}
