import type { Payload } from 'payload'
import type { TargetKind } from '../targets'

import { endingUrl } from '../links'
import { postboxOf } from '../postbox.adapter'

import { confirm } from './consent'
import { findConsentByToken } from './find-consent.query'

/**
 * What the page behind a confirmation link shows; `label` is null when what was followed is gone. Looking changes
 * nothing: mail scanners look too.
 */
export type ConfirmationView =
  | { kind: 'waiting'; wording: string; label: string | null }
  | {
      kind: 'already-confirmed'
      wording: string
      label: string | null
      target: { kind: TargetKind; slug: string } | null
      /** For whoever thinks better of it before the first mail comes. */
      endingUrl: string
    }
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
  const { id, targetKind, slug, label } = subscription
  switch (kind) {
    case 'link-expired':
      return { kind }
    case 'confirmed':
      return { kind: 'waiting', wording, label }
    case 'already-confirmed':
      return {
        kind,
        wording,
        label,
        target: slug === null ? null : { kind: targetKind, slug },
        endingUrl: endingUrl(postboxOf(payload), id),
      }
  }
}
