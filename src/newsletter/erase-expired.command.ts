import type { Payload } from 'payload'
import type { ErasedMail } from './delivery/erase-old-mail.command'

import { eraseAddresses } from './subscribers/erase-addresses.command'
import { eraseUnconfirmed } from './subscribers/erase-unconfirmed.command'
import { endOrphans } from './subscriptions/end-orphans.command'
import { eraseSpent } from './erase-spent.command'
import { eraseMailTexts } from './delivery/erase-mail-texts.command'
import { eraseOldMail } from './delivery/erase-old-mail.command'

export type Erased = ErasedMail & {
  signUps: number
  orphans: number
  addresses: number
  mailTexts: number
  links: number
  proofs: number
}

/** Forgets what retention.ts says must be forgotten. Safe to call at any moment, and to be stopped half-way. */
export async function eraseExpired(payload: Payload, now: Date): Promise<Erased> {
  const mail = await eraseOldMail(payload, now)
  const erased = {
    ...mail,
    mailTexts: await eraseMailTexts(payload, now),
    orphans: await endOrphans(payload, now),
    signUps: await eraseUnconfirmed(payload, now),
    addresses: await eraseAddresses(payload, now),
    ...(await eraseSpent(payload, now)),
  }
  const counted = Object.entries(erased).filter(([, count]) => count > 0)
  if (counted.length > 0)
    payload.logger.info({ msg: 'Erased on schedule', ...Object.fromEntries(counted) })
  return erased
}
