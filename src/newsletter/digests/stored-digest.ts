import { z } from 'zod'

import { digestFrequencies, digestStates } from './digest'
import { DigestNews } from './digest-news'

const asJson = (text: string | null | undefined): unknown =>
  text ? (JSON.parse(text) as unknown) : null

/** A digest as it lies in the database. Its news is null when there was none, and again after it was erased. */
export const StoredDigest = z.object({
  id: z.string(),
  frequency: z.enum(digestFrequencies),
  until: z.coerce.date(),
  state: z.enum(digestStates),
  content: z.string().nullish().transform(asJson).pipe(DigestNews.nullable()),
  cursor: z.string().nullish(),
  batches: z.number().nullish(),
})
export type StoredDigest = z.infer<typeof StoredDigest>
