import type { FieldHook } from 'payload'
import type { Post } from '@/payload-types'

import { ValidationError } from 'payload'

import { idOf } from '@/platform/relation'

import { findPersonalProblem } from './find-personal-problem.query'

/** Why a post went back is mailed and stays in the log for years, so nobody's number or address stands in it. */
export const guardReturn: FieldHook<Post, Post['returnReason'], Post> = async ({
  value,
  originalDoc,
  req,
}) => {
  if (!value || value === originalDoc?.returnReason) return value
  const problem = await findPersonalProblem(req, {
    path: 'returnReason',
    text: value,
    party: idOf(originalDoc?.party),
  })
  if (!problem) return value
  throw new ValidationError({ collection: 'posts', req, errors: [problem] })
}
