import type { CollectionBeforeChangeHook } from 'payload'
import type { Post } from '@/payload-types'

import { publishedPost } from './published-post.query'

/** What a withdrawal itself says; `savedBy` was signed just before. */
const ofWithdrawal = ['stage', 'withdrawnReason', 'savedBy', 'reviewOn', 'embargoNote'] as const

/**
 * Whoever withdraws takes away what readers have, and approves nothing. A newer draft beside it, finished or not,
 * neither holds that up nor comes along: it stays among the earlier versions.
 */
export const withdrawWhatIsOnline: CollectionBeforeChangeHook<Post> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  // What is only being made has an empty one.
  if (operation !== 'update' || data.stage !== 'ingetrokken') return data
  if (!originalDoc || originalDoc.stage === 'ingetrokken') return data
  const online: Partial<Post> = await publishedPost(req, originalDoc.id)
  if (online._status !== 'published') return data
  const said = Object.fromEntries(
    ofWithdrawal.flatMap((name) => (name in data ? [[name, data[name]]] : [])),
  )
  const { id: _, createdAt: __, updatedAt: ___, basedOn: ____, ...content } = online
  return { ...content, ...said, _status: 'draft' }
}
