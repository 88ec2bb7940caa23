import { z } from 'zod'

import { idOf } from '@/platform/relation'
import { deliveryKinds, deliveryStates } from './delivery'

const Id = z.unknown().transform(idOf)
const Moment = z.coerce.date()

/** A delivery as it lies in the database. */
export const StoredDelivery = z.object({
  id: z.string(),
  key: z.string(),
  kind: z.enum(deliveryKinds),
  alert: Id,
  subscriber: Id.pipe(z.string()),
  subscription: Id,
  consent: Id,
  state: z.enum(deliveryStates),
  attempts: z.number(),
  firstTriedAt: Moment.nullish().transform((moment) => moment ?? null),
  sealedToken: z.string().nullish(),
  createdAt: Moment,
})
export type StoredDelivery = z.infer<typeof StoredDelivery>
