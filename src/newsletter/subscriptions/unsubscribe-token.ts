import type { DigestFrequency } from '../digests/digest'

import { digestFrequencies } from '../digests/digest'

/** Whoever can vouch for a text; the platform's cipher does. */
export type Signer = {
  sign: (text: string) => string
  isSigned: (text: string, signature: string) => boolean
}

/** What one click ends: a subscription, or everything that one reader gets once a day or once a week. */
export type Endable =
  | { kind: 'subscription'; id: string }
  | { kind: 'digest'; frequency: DigestFrequency; subscriber: string }

/**
 * The same for every mail about it, for ever: an unsubscribe link in an old mail still works, also when nothing is left to
 * end. It holds a number of ours and no address.
 */
export function unsubscribeToken(endable: Endable, signer: Signer): string {
  const mark = markOf(endable)
  return `${mark}.${signer.sign(`unsubscribe:${mark}`)}`
}

/** What the token ends; null when it was not made here. */
export function readUnsubscribeToken(token: string, signer: Signer): Endable | null {
  const dot = token.indexOf('.')
  const mark = token.slice(0, dot)
  if (dot < 1 || !/^[\w-]{1,64}$/.test(mark)) return null
  if (!signer.isSigned(`unsubscribe:${mark}`, token.slice(dot + 1))) return null
  for (const frequency of digestFrequencies)
    if (mark.startsWith(`${frequency}_`))
      return { kind: 'digest', frequency, subscriber: mark.slice(frequency.length + 1) }
  return { kind: 'subscription', id: mark }
}

/** The number of a subscription stands alone, as in the mails of before there were digests. */
function markOf(endable: Endable): string {
  return endable.kind === 'subscription' ? endable.id : `${endable.frequency}_${endable.subscriber}`
}
