import type { CollectionBeforeChangeHook } from 'payload'
import type { Post } from '@/payload-types'

import { ValidationError } from 'payload'

import { idOf } from '@/platform/relation'

import { findPersonalProblem } from './find-personal-problem.query'

/** The sentence at the address of a withdrawn post is public, so nobody's number or address stands in it either. */
export const guardWithdrawal: CollectionBeforeChangeHook<Post> = async ({
  data,
  originalDoc,
  req,
  collection,
}) => {
  const isWithdrawn = data.stage === 'ingetrokken' && originalDoc?.stage !== 'ingetrokken'
  if (!isWithdrawn || !data.withdrawnReason) return data
  const problem = await findPersonalProblem(req, {
    path: 'withdrawnReason',
    text: data.withdrawnReason,
    party: idOf(originalDoc?.party),
  })
  if (!problem) return data
  throw new ValidationError({ collection: collection.slug, req, errors: [problem] })
}
