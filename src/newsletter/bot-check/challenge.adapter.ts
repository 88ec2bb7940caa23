import type { Challenge } from 'altcha-lib'
import type { Signer } from '../subscriptions/unsubscribe-token'
import type { Proof } from './proof'

import { createChallenge, randomInt, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { z } from 'zod'

export type { Challenge }

/**
 * What a browser works through: so many keys, of so many rounds each. A phone of a few years old does that in one to two
 * seconds, while its owner types (measured; see the decision note). The server makes one such key and checks one hash.
 */
const rounds = 12_000
const [fewestKeys, mostKeys] = [60, 90]

/** Long enough to fill in a form with two fingers, short enough to keep no stock of answers. */
const lifetimeMs = 20 * 60 * 1000

const Solved = z.object({
  challenge: z.object({
    parameters: z.object({
      algorithm: z.string(),
      nonce: z.string(),
      salt: z.string(),
      cost: z.number(),
      keyLength: z.number(),
      keyPrefix: z.string(),
      keySignature: z.string(),
      expiresAt: z.number(),
    }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string() }),
})

/** Nothing is kept about it: it is signed, and comes back whole with its solution. */
export function newChallenge(signer: Signer, now: Date): Promise<Challenge> {
  return createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: rounds,
    // Between two bounds, so that no reader is out of luck and waits four times as long as another.
    counter: randomInt(mostKeys, fewestKeys),
    deriveKey,
    expiresAt: new Date(now.getTime() + lifetimeMs),
    ...secretsOf(signer),
  })
}

/** Null when this is no challenge of ours, not solved, or too old. Whether it was used before is not known here. */
export async function readSolution(
  sent: string,
  { signer, now }: { signer: Signer; now: Date },
): Promise<Proof | null> {
  const solved = Solved.safeParse(asJson(sent))
  if (!solved.success) return null
  const { challenge, solution } = solved.data
  const { verified } = await verifySolution({
    challenge,
    solution: { ...solution, time: 0 },
    deriveKey,
    ...secretsOf(signer),
  })
  const expiresAt = new Date(challenge.parameters.expiresAt * 1000)
  if (!verified || expiresAt < now) return null
  return { key: `som:${challenge.signature}`, expiresAt, isOfThisForm: false }
}

function secretsOf(signer: Signer) {
  return {
    hmacSignatureSecret: signer.sign('bot-check/challenge'),
    hmacKeySignatureSecret: signer.sign('bot-check/key'),
  }
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Whatever it is, it is no solution.
    return null
  }
}
