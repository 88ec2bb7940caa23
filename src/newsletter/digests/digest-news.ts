import { z } from 'zod'

import { AlertContent } from '../alerts/alert-content'
import { targetKinds } from '../targets'

/** What happened, and to followers of what it matters; kept with the digest so that every attempt says the same. */
export const DigestNews = z.array(
  z.object({
    content: AlertContent,
    targets: z.array(z.object({ kind: z.enum(targetKinds), id: z.string(), name: z.string() })),
  }),
)
export type DigestNews = z.infer<typeof DigestNews>
