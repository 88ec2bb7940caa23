import type { AlertReason } from './alert'

import { z } from 'zod'

/** A post as it was just saved. */
export const SavedPost = z.object({
  id: z.string(),
  stage: z.string(),
  _status: z.string().nullish(),
  corrections: z.array(z.unknown()).nullish(),
})
export type SavedPost = z.infer<typeof SavedPost>

/**
 * What followers must have heard about a post that is as it is now; null when there is nothing. It looks at no earlier
 * version, so it does not matter how a save came about: the key makes each thing happen once.
 */
export function alertOfPost({ id, stage, _status, corrections }: SavedPost): AlertReason | null {
  if (stage === 'ingetrokken')
    return { key: `post:${id}:ingetrokken`, item: 'post', id, event: 'ingetrokken' }
  // A draft beside a public post has its stage too, and is nobody's business yet.
  if (stage !== 'gepubliceerd' || _status !== 'published') return null

  const count = corrections?.length ?? 0
  if (count === 0)
    return { key: `post:${id}:gepubliceerd`, item: 'post', id, event: 'gepubliceerd' }
  return { key: `post:${id}:correctie:${count}`, item: 'post', id, event: 'gecorrigeerd' }
}
