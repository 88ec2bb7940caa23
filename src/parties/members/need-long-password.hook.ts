import type { CollectionBeforeOperationHook } from 'payload'

import { ValidationError } from 'payload'
import { z } from 'zod'

import { passwordProblem } from './password'

const Choosing = z.object({ data: z.object({ password: z.unknown() }) })

/** Wherever somebody chooses a password: by the mailed link, or for the own account. Seeds and scripts have no user. */
export const needLongPassword: CollectionBeforeOperationHook = ({
  args,
  operation,
  req,
  collection,
}) => {
  const isChoosing = operation === 'resetPassword' || (operation === 'update' && req.user !== null)
  const choice = isChoosing ? Choosing.safeParse(args) : null
  if (!choice?.success || choice.data.data.password === undefined) return args
  const problem = passwordProblem(choice.data.data.password)
  if (problem === null) return args
  throw new ValidationError({
    collection: collection.slug,
    req,
    errors: [{ path: 'password', message: problem }],
  })
}
