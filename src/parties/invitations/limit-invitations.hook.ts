import type { CollectionBeforeOperationHook } from 'payload'

import { APIError } from 'payload'

import { formLimit } from '@/platform/form-limit.adapter'

/** An evening of letting in a whole party fits; a flood of mail to strangers does not. */
const invitationLimit = formLimit({ perClient: 40, inAll: 1000, periodSeconds: 3600 })

/** Counted by account, and the same for addresses with and without an account. */
export const limitInvitations: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' || !req.user) return args
  if ((await invitationLimit.secondsToWait(req.user.id)) === null) return args
  throw new APIError(
    'U hebt net veel uitnodigingen verstuurd. Probeer het over een uur opnieuw.',
    429,
    { code: 'TOO_MANY_INVITATIONS' },
    true,
  )
}
