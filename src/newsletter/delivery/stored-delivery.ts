import { z } from 'zod'

import { MaybeReference, Reference } from '../reference'

import { deliveryKinds, deliveryStates } from './delivery'

const Moment = z.coerce.date()

/** A delivery as it lies in the database. */
export const StoredDelivery = z.object({
  id: z.string(),
  key: z.string(),
  kind: z.enum(deliveryKinds),
  alert: MaybeReference,
  subscriber: Reference,
  subscription: MaybeReference,
  consent: MaybeReference,
  state: z.enum(deliveryStates),
  attempts: z.number(),
  firstTriedAt: Moment.nullish().transform((moment) => moment ?? null),
  sealedToken: z.string().nullish(),
  createdAt: Moment,
})
export type StoredDelivery = z.infer<typeof StoredDelivery>
