import type { Payload } from 'payload'

import { z } from 'zod'

import { postboxOf } from '../postbox.adapter'
import { targetHomes, targetKinds } from '../targets'
import { subscriptionStates } from './subscription'
import { readUnsubscribeToken } from './unsubscribe-token'

/** What the page behind an unsubscribe link shows; `name` is null when what was followed is gone. */
export type EndingView =
  | { kind: 'following'; name: string | null }
  | { kind: 'ended'; name: string | null }
  | { kind: 'not-our-link' }

const Row = z.looseObject({ state: z.enum(subscriptionStates), targetKind: z.enum(targetKinds) })
const Named = z.looseObject({})

/** Looking changes nothing: mail scanners look too. */
export async function findEnding(payload: Payload, token: string): Promise<EndingView> {
  const id = readUnsubscribeToken(token, postboxOf(payload).cipher)
  if (id === null) return { kind: 'not-our-link' }

  const { docs } = await payload.find({
    collection: 'subscriptions',
    where: { id: { equals: id } },
    depth: 1,
    limit: 1,
    pagination: false,
    // The signed link is the proof that its holder may see this one subscription; nobody else may.
    overrideAccess: true,
  })
  const row = Row.safeParse(docs[0])
  if (!row.success) return { kind: 'ended', name: null }

  const { state, targetKind } = row.data
  const target = Named.safeParse(row.data[targetKind])
  const name: unknown = target.success ? target.data[targetHomes[targetKind].nameField] : null
  return {
    kind: state === 'beeindigd' ? 'ended' : 'following',
    name: typeof name === 'string' ? name : null,
  }
}
