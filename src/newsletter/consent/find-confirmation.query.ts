import type { Payload } from 'payload'

import { confirm } from './consent'
import { findConsentByToken } from './find-consent.query'

/**
 * What the page behind a confirmation link shows; `label` is null when what was followed is gone. Looking changes
 * nothing: mail scanners look too.
 */
export type ConfirmationView =
  | { kind: 'waiting'; wording: string; label: string | null }
  | { kind: 'already-confirmed'; wording: string; label: string | null }
  | { kind: 'link-expired' }

export async function findConfirmation(
  payload: Payload,
  token: string,
  now: Date,
): Promise<ConfirmationView> {
  const found = await findConsentByToken(payload, token)
  if (!found) return { kind: 'link-expired' }
  const { consent, following, wording, subscription } = found

  const { kind } = confirm(consent, { following, now })
  if (kind === 'link-expired') return { kind }
  const { label } = subscription
  return { kind: kind === 'confirmed' ? 'waiting' : kind, wording, label }
}
