import type { Signer } from '../subscriptions/unsubscribe-token'
import type { Proof } from './proof'

import { retention } from '../retention'

/** For whoever has no scripts: a form is sent a second time, with a ticket that belongs to what was typed. */
export type TicketReading =
  | { kind: 'good'; proof: Proof }
  /** Pressed faster than a person reads; the same ticket is good a moment later. */
  | { kind: 'too-soon' }
  /** Too old, for something else that was typed, or not made here. */
  | { kind: 'void' }

type Handling = { typed: string; signer: Signer; now: Date }

const goodAfterMs = 3000
const goodUntilMs = retention.botCheck.keptMs

/** `nonce` is random: two people who type the same must not hold the same ticket. */
export function newTicket({ typed, signer, now, nonce }: Handling & { nonce: string }): string {
  const stamp = `${now.getTime()}.${nonce}`
  return `${stamp}.${signer.sign(signed(stamp, typed))}`
}

export function readTicket(ticket: string, { typed, signer, now }: Handling): TicketReading {
  const [, stamp = '', issuedAtMs = '', signature = ''] =
    /^((\d{1,16})\.[\w-]{1,64})\.(.+)$/.exec(ticket) ?? []
  if (!signer.isSigned(signed(stamp, typed), signature)) return { kind: 'void' }

  const ageMs = now.getTime() - Number(issuedAtMs)
  if (ageMs < goodAfterMs) return { kind: 'too-soon' }
  if (ageMs > goodUntilMs) return { kind: 'void' }
  const expiresAt = new Date(Number(issuedAtMs) + goodUntilMs)
  return { kind: 'good', proof: { key: `kaartje:${stamp}`, expiresAt, isOfThisForm: true } }
}

const signed = (stamp: string, typed: string) => `bot-check/ticket:${stamp}:${typed}`
