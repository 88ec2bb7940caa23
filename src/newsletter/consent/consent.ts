/** The words that are stored. */
export const consentStates = ['gevraagd', 'gegeven', 'ingetrokken'] as const
export const withdrawals = ['opgezegd', 'bounce', 'klacht', 'gewist'] as const
export type Withdrawal = (typeof withdrawals)[number]

/** What one reader agreed to, or was asked to agree to, in one wording. It only ever moves forward. */
export type Consent =
  | { state: 'gevraagd'; askedAt: Date }
  | { state: 'gegeven'; askedAt: Date; givenAt: Date }
  | { state: 'ingetrokken'; askedAt: Date; withdrawnAt: Date }

export type Confirmation =
  { kind: 'confirmed' } | { kind: 'already-confirmed' } | { kind: 'link-expired' }

export const linkLifetimeMs = 7 * 24 * 60 * 60 * 1000

/** The subscription that the consent is for; a reader may have asked for it more than once. */
export type Following =
  { state: 'aangevraagd' } | { state: 'actief' } | { state: 'beeindigd'; endedAt: Date }

/** Answers the button behind a confirmation link. */
export function confirm(
  consent: Consent,
  { following, now }: { following: Following; now: Date },
): Confirmation {
  switch (consent.state) {
    case 'gegeven':
      return following.state === 'actief' ? { kind: 'already-confirmed' } : { kind: 'link-expired' }
    case 'ingetrokken':
      return { kind: 'link-expired' }
    case 'gevraagd':
      // An old mail can outlive an unsubscription; a stale click must not undo it.
      if (following.state === 'beeindigd' && following.endedAt >= consent.askedAt)
        return { kind: 'link-expired' }
      if (isLinkExpired(consent.askedAt, now)) return { kind: 'link-expired' }
      // Asked twice, confirmed by the other mail.
      return following.state === 'actief' ? { kind: 'already-confirmed' } : { kind: 'confirmed' }
  }
}

export function isLinkExpired(askedAt: Date, now: Date): boolean {
  return now.getTime() - askedAt.getTime() > linkLifetimeMs
}
