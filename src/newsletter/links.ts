import type { DigestFrequency } from './digests/digest'
import type { Endable, Signer } from './subscriptions/unsubscribe-token'

import { unsubscribeToken } from './subscriptions/unsubscribe-token'

export const newsletterPath = '/nieuwsbrief'
const confirmPath = '/nieuwsbrief/bevestigen'
const endingPath = '/nieuwsbrief/opzeggen'
/** Where a reader asks for the link to their own page, and where that link leads. */
export const preferencesPath = '/nieuwsbrief/voorkeuren'
/** What is kept about readers, and for how long. */
export const retentionPath = '/nieuwsbrief/wat-wij-bewaren'
/** Where the script of a form asks for its sum. */
export const challengePath = '/nieuwsbrief/controle'
/** Where letters that were sent can be read. */
export const archivePath = '/nieuwsbrief/archief'

export function confirmUrl(siteUrl: string, token: string): string {
  return `${siteUrl}${confirmPath}?token=${encodeURIComponent(token)}`
}

type Ending = { siteUrl: string; cipher: Signer }

export function readerUrl(siteUrl: string, token: string): string {
  return `${siteUrl}${preferencesPath}?token=${encodeURIComponent(token)}`
}

/** The page for a person and, by POST, the one click of a mail program (RFC 8058): one address for both. */
export function endingUrl(ending: Ending, subscription: string): string {
  return addressOf(ending, { kind: 'subscription', id: subscription })
}

/** The same for everything that a reader gets once a day, or once a week. */
export function digestEndingUrl(
  ending: Ending,
  digest: { frequency: DigestFrequency; subscriber: string },
): string {
  return addressOf(ending, { kind: 'digest', ...digest })
}

function addressOf({ siteUrl, cipher }: Ending, endable: Endable): string {
  return `${siteUrl}${endingPath}?token=${encodeURIComponent(unsubscribeToken(endable, cipher))}`
}

/** Where a reader asks for the link to their own preferences; the same address for everybody. */
export const preferencesUrl = (siteUrl: string): string => `${siteUrl}${preferencesPath}`

export const whatIsKeptUrl = (siteUrl: string): string => `${siteUrl}${retentionPath}`

/** Where an issue is read on the site; without a slug the list of all that were sent. */
export const archiveUrl = (siteUrl: string, slug: string | null): string =>
  `${siteUrl}${archivePath}${slug === null ? '' : `/${slug}`}`
