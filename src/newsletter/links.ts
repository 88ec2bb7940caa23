import type { Signer } from './subscriptions/unsubscribe-token'

import { unsubscribeToken } from './subscriptions/unsubscribe-token'

export const newsletterPath = '/nieuwsbrief'
const confirmPath = '/nieuwsbrief/bevestigen'
const endingPath = '/nieuwsbrief/opzeggen'
const preferencesPath = '/nieuwsbrief/voorkeuren'
const whatIsKeptPath = '/nieuwsbrief/wat-wij-bewaren'

export function confirmUrl(siteUrl: string, token: string): string {
  return `${siteUrl}${confirmPath}?token=${encodeURIComponent(token)}`
}

/** The page for a person and, by POST, the one click of a mail program (RFC 8058): one address for both. */
export function endingUrl(
  { siteUrl, cipher }: { siteUrl: string; cipher: Signer },
  subscription: string,
): string {
  return `${siteUrl}${endingPath}?token=${encodeURIComponent(unsubscribeToken(subscription, cipher))}`
}

/** Where a reader asks for the link to their own preferences; the same address for everybody. */
export const preferencesUrl = (siteUrl: string): string => `${siteUrl}${preferencesPath}`

export const whatIsKeptUrl = (siteUrl: string): string => `${siteUrl}${whatIsKeptPath}`
