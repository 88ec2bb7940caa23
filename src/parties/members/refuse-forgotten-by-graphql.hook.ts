import type { CollectionBeforeOperationHook } from 'payload'

import { Forbidden } from 'payload'

/** GraphQL answers as soon as it is done, which tells who has an account; see `forgot-password.endpoint.ts`. */
export const refuseForgottenByGraphql: CollectionBeforeOperationHook = ({
  args,
  operation,
  req,
}) => {
  if (operation === 'forgotPassword' && req.payloadAPI === 'GraphQL') throw new Forbidden(req.t)
  return args
}
