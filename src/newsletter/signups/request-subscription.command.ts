import type { Payload, PayloadRequest } from 'payload'
import type { Proof } from '../bot-check/proof'
import type { Target } from '../targets'
import type { SignUpForm, SignUpProblems } from './sign-up-form'

import { inTransaction } from '@/platform/in-transaction'

import { parseAddress } from '../address/address'
import { withProof } from '../bot-check/spend-proof.command'
import { agreementTo } from '../consent/wording'
import { postboxOf } from '../postbox.adapter'

import { checkSignUp } from './check-sign-up.query'
import { frequencyAsked } from './sign-up-form'

export type SignUpAnswer =
  | { kind: 'accepted' }
  | { kind: 'refused'; problems: SignUpProblems }
  /** Its proof was used before, for another form. */
  | { kind: 'spent' }

type Asked = {
  form: SignUpForm
  /** The address of the page, for the consent. */
  source: string
  /** That a person sent it. Left out by what is no form on the site. */
  proof?: Proof
  now: Date
}

/**
 * Keeps the form as one row and does nothing else: whether the address is known is looked up later, by handleSignUps, so
 * neither the answer nor the time it takes can tell.
 */
export async function requestSubscription(
  payload: Payload,
  { form, source, proof, now }: Asked,
): Promise<SignUpAnswer> {
  const { problems, target } = await checkSignUp(payload, form)
  if (Object.keys(problems).length > 0 || !target) return { kind: 'refused', problems }
  if (form.website !== '') return { kind: 'accepted' }

  const keep = (req: PayloadRequest) => keepSignUp(req, { form, target, source, now })
  if (!proof) await inTransaction(payload, keep)
  // The same form twice, by an impatient finger, is one form.
  else if (!(await withProof(payload, proof, keep)) && !proof.isOfThisForm) return { kind: 'spent' }
  return { kind: 'accepted' }
}

type Kept = { form: SignUpForm; target: Target; source: string; now: Date }

async function keepSignUp(req: PayloadRequest, { form, target, source, now }: Kept): Promise<void> {
  const address = parseAddress(form.email)
  if (!address) return
  const { cipher } = postboxOf(req.payload)
  const addressHash = cipher.lookupHash(address.findBy)
  const frequency = frequencyAsked(form.frequency, target.kind)
  const wording = agreementTo(target, frequency)
  await req.payload.create({
    collection: 'signups',
    data: {
      addressHash,
      sealedAddress: cipher.seal(address.mailTo, addressHash),
      targetKind: target.kind,
      target: target.id,
      wording: wording.text,
      wordingVersion: wording.version,
      source,
      frequency,
      askedAt: now.toISOString(),
      dueAt: now.toISOString(),
    },
    // A visitor may sign up and may not touch the rows that follow from it.
    overrideAccess: true,
    req,
  })
}
