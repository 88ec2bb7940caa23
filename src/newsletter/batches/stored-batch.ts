import { z } from 'zod'

import { batchKinds, batchStates } from './batch'

/** `z.coerce` would make 1970 of what is not there. */
const MaybeMoment = z.preprocess((value) => value ?? null, z.union([z.null(), z.coerce.date()]))

/** A batch as it lies in the database. */
export const StoredBatch = z.object({
  id: z.string(),
  key: z.string(),
  kind: z.enum(batchKinds),
  source: z.string(),
  size: z.number(),
  state: z.enum(batchStates),
  attempts: z.number(),
  firstTriedAt: MaybeMoment,
  unansweredSince: MaybeMoment,
})
export type StoredBatch = z.infer<typeof StoredBatch>
