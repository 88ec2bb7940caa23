import type { CollectionBeforeOperationHook } from 'payload'

import { Forbidden } from 'payload'

/** A version comes back as text alone (`restoreVersion`); whole, it would bring back the approval of another day. */
export const refuseRawRestore: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'restoreVersion') throw new Forbidden(req.t)
  return args
}
