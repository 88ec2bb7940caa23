import type { Payload } from 'payload'
import type { Challenge } from './challenge.adapter'
import type { Proof } from './proof'

import { newToken } from '@/platform/tokens.adapter'

import { postboxOf } from '../postbox.adapter'

import { newChallenge, readSolution } from './challenge.adapter'
import { newTicket, readTicket } from './ticket'

/** What a form sent beside its own fields; either may be empty. */
export type SentProofs = { solution: string; ticket: string }

export type FormCheck =
  | { kind: 'proved'; proof: Proof }
  /** To be sent once more with this ticket, by a press of a button. */
  | { kind: 'press-again'; ticket: string; isTooSoon: boolean }

/** Whether somebody took the trouble. `typed` is everything that the form is about, always in the same order. */
export async function checkForm(
  payload: Payload,
  { typed, sent, now }: { typed: string; sent: SentProofs; now: Date },
): Promise<FormCheck> {
  const signer = postboxOf(payload).cipher
  const proof = sent.solution === '' ? null : await readSolution(sent.solution, { signer, now })
  if (proof) return { kind: 'proved', proof }

  const reading = readTicket(sent.ticket, { typed, signer, now })
  switch (reading.kind) {
    case 'good':
      return { kind: 'proved', proof: reading.proof }
    case 'too-soon':
      return { kind: 'press-again', ticket: sent.ticket, isTooSoon: true }
    case 'void':
      return pressAgain(payload, { typed, now })
  }
}

/** A fresh ticket, also for whoever comes with a solution that was used before. */
export function pressAgain(
  payload: Payload,
  { typed, now }: { typed: string; now: Date },
): FormCheck & { kind: 'press-again' } {
  const signer = postboxOf(payload).cipher
  const ticket = newTicket({ typed, signer, now, nonce: newToken() })
  return { kind: 'press-again', ticket, isTooSoon: false }
}

/** For the script of the form. */
export function findChallenge(payload: Payload, now: Date): Promise<Challenge> {
  return newChallenge(postboxOf(payload).cipher, now)
}
