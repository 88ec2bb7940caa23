import type { Payload, PayloadRequest } from 'payload'
import type { Consent, Following } from './consent'

import { z } from 'zod'

import { tokenHash } from '@/platform/tokens.adapter'

import { Reference } from '../reference'
import { SubscriptionWithTarget } from '../subscriptions/subscription-row'

import { consentStates } from './consent'

const Moment = z.coerce.date()
const Row = z
  .object({
    id: z.string(),
    subscriber: Reference,
    subscription: SubscriptionWithTarget,
    wording: z.string(),
    wordingVersion: z.string(),
    state: z.enum(consentStates),
    askedAt: Moment,
    givenAt: Moment.nullish(),
    withdrawnAt: Moment.nullish(),
  })
  .transform((row) => ({
    ...row,
    consent: asConsent(row),
    following: asFollowing(row.subscription),
  }))
export type FoundConsent = z.infer<typeof Row>

/** The consent that a confirmation link is about; null when no such link was ever mailed, or it was cleared away. */
export async function findConsentByToken(
  from: Payload | PayloadRequest,
  token: string,
): Promise<FoundConsent | null> {
  const [payload, req] = 'payload' in from ? [from.payload, from] : [from, undefined]
  const { docs } = await payload.find({
    collection: 'consents',
    where: { tokenHash: { equals: tokenHash(token) } },
    // As far as the name of what is followed.
    depth: 2,
    limit: 1,
    pagination: false,
    // The token is the proof that its holder may see this one consent; nobody else may.
    overrideAccess: true,
    ...(req && { req }),
  })
  const row = Row.safeParse(docs[0])
  return row.success ? row.data : null
}

type Stored = {
  state: Consent['state']
  askedAt: Date
  givenAt?: Date | null | undefined
  withdrawnAt?: Date | null | undefined
}

function asConsent({ state, askedAt, givenAt, withdrawnAt }: Stored): Consent {
  switch (state) {
    case 'gevraagd':
      return { state, askedAt }
    case 'gegeven':
      return { state, askedAt, givenAt: givenAt ?? askedAt }
    case 'ingetrokken':
      return { state, askedAt, withdrawnAt: withdrawnAt ?? askedAt }
  }
}

function asFollowing({
  state,
  endedAt,
}: {
  state: Following['state']
  endedAt?: Date | null | undefined
}): Following {
  // An end without a moment is unheard of; the far future keeps every old link shut.
  return state === 'beeindigd' ? { state, endedAt: endedAt ?? new Date(8.64e15) } : { state }
}
