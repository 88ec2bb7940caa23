import type { Payload } from 'payload'
import type { AddressCipher } from '@/platform/address-cipher.adapter'

import { countUnder } from './find-sealed.query'
import { rotateSignUps } from './rotate-sign-ups.command'
import { rotateSubscribers } from './rotate-subscribers.command'
import { rotateTokens } from './rotate-tokens.command'

/** Numbers alone: who they are about is not told. */
export type Rotation = {
  subscribers: number
  /** Mailboxes that stood under the old and the new key, now one. */
  merged: number
  signUps: number
  links: number
  /** Could not be opened with any key that is known; they were left as they are. */
  unreadable: number
  /** For each old key: how many rows still need it. At 0 it is of use for the stop links of old mails only. */
  left: Record<string, number>
}

type Rotating = { cipher: AddressCipher; now: Date }

/**
 * Seals everything about readers anew with the current key, and makes the hashes by which they are found anew. The site may
 * go on meanwhile: readers are found under each known key. A row changes as a whole or not at all, so killed at any moment
 * it goes on where it was at the next call, and a second call changes nothing.
 */
export async function rotateKeys(payload: Payload, { cipher, now }: Rotating): Promise<Rotation> {
  const done: Rotation = {
    subscribers: 0,
    merged: 0,
    signUps: 0,
    links: 0,
    unreadable: 0,
    left: {},
  }
  for (const key of cipher.oldKeys) {
    const subscribers = await rotateSubscribers(payload, { key, cipher, now })
    const signUps = await rotateSignUps(payload, { key, cipher })
    const links = await rotateTokens(payload, { key, cipher })
    done.subscribers += subscribers.changed
    done.merged += subscribers.merged
    done.signUps += signUps.changed
    done.links += links.changed
    done.unreadable += subscribers.unreadable + signUps.unreadable + links.unreadable
  }
  for (const key of cipher.oldKeys) done.left[key] = await countUnder(payload, key)
  return done
}
