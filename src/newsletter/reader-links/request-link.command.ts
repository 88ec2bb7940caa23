import type { Payload, PayloadRequest } from 'payload'
import type { Proof } from '../bot-check/proof'

import { addressProblem, parseAddress } from '../address/address'
import { withProof } from '../bot-check/spend-proof.command'
import { postboxOf } from '../postbox.adapter'

export type LinkAnswer =
  | { kind: 'accepted' }
  | { kind: 'refused'; problem: string }
  /** Its proof was used before, for another form. */
  | { kind: 'spent' }

/** `website` is the field that people do not see. */
export type LinkForm = { email: string; website: string }

export function linkProblem({ email }: LinkForm): string | null {
  return addressProblem(email)
}

/**
 * Keeps one row whoever asks, and looks nobody up: neither the answer nor the time it takes can tell whether the address
 * is known. The mail is the answer.
 */
export async function requestReaderLink(
  payload: Payload,
  { form, proof, now }: { form: LinkForm; proof: Proof; now: Date },
): Promise<LinkAnswer> {
  const address = parseAddress(form.email)
  if (!address) return { kind: 'refused', problem: linkProblem(form) ?? '' }
  if (form.website !== '') return { kind: 'accepted' }

  // One row for each key that is known, while keys are changed: at most one of them finds a reader.
  const hashes = postboxOf(payload).cipher.lookupHashes(address.findBy)
  const isKept = await withProof(payload, proof, async (req) => {
    for (const addressHash of hashes) await keepRequest(req, addressHash, now)
  })
  // The same form twice, by an impatient finger, is one form.
  return isKept || proof.isOfThisForm ? { kind: 'accepted' } : { kind: 'spent' }
}

async function keepRequest(req: PayloadRequest, addressHash: string, now: Date): Promise<void> {
  const at = now.toISOString()
  await req.payload.create({
    collection: 'link-requests',
    data: { addressHash, askedAt: at, dueAt: at },
    // A visitor may ask and may not touch the rows that follow from it.
    overrideAccess: true,
    req,
  })
}
