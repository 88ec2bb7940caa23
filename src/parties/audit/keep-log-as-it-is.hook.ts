import type { CollectionBeforeOperationHook } from 'payload'

import { Forbidden } from 'payload'

/** Lines are added and never changed, not by code of the platform either: that would need another hook to go first. */
export const keepLogAsItIs: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'update' || operation === 'delete') throw new Forbidden(req.t)
  return args
}
