import type { Payload } from 'payload'
import type { SignUpForm, SignUpProblems } from './sign-up-form'

import { parseAddress } from '../address/address'
import { wordingFor } from '../consent/wording'
import { findTarget } from '../find-target.query'
import { postboxOf } from '../postbox.adapter'

import { noSuchTarget, signUpProblems, targetAsked } from './sign-up-form'

export type SignUpAnswer = { kind: 'accepted' } | { kind: 'refused'; problems: SignUpProblems }

/**
 * Keeps the form as one row and does nothing else: whether the address is known is looked up later, by handleSignUps, so
 * neither the answer nor the time it takes can tell. `source` is the address of the page, for the consent.
 */
export async function requestSubscription(
  payload: Payload,
  { form, source, now }: { form: SignUpForm; source: string; now: Date },
): Promise<SignUpAnswer> {
  const problems = signUpProblems(form)
  const asked = targetAsked(form)
  const target = asked && (await findTarget(payload, asked))
  const address = parseAddress(form.email)
  if (Object.keys(problems).length > 0 || !address || !target)
    return { kind: 'refused', problems: { ...problems, ...(!target && { target: noSuchTarget }) } }
  if (form.website !== '') return { kind: 'accepted' }

  const { cipher } = postboxOf(payload)
  const addressHash = cipher.lookupHash(address.findBy)
  const wording = wordingFor(target)
  await payload.create({
    collection: 'signups',
    data: {
      addressHash,
      sealedAddress: cipher.seal(address.mailTo, addressHash),
      targetKind: target.kind,
      target: target.id,
      wording: wording.text,
      wordingVersion: wording.version,
      source,
      frequency: 'direct',
      askedAt: now.toISOString(),
      dueAt: now.toISOString(),
    },
    // A visitor may sign up and may not touch the rows that follow from it.
    overrideAccess: true,
  })
  return { kind: 'accepted' }
}
