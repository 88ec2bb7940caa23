import type { CollectionAfterChangeHook } from 'payload'
import type { User } from '@/payload-types'

import { afterCommit } from '@/platform/after-commit'
import { inTransaction } from '@/platform/in-transaction'

import { invitation, invitationLastsMs } from './invitation'

/** Tells somebody that there is an account, with the link by which its password is chosen. */
export const inviteMember: CollectionAfterChangeHook<User> = async ({ doc, operation, req }) => {
  // Seeds and scripts have no user and set passwords themselves.
  if (operation !== 'create' || !req.user) return doc
  const { payload } = req
  const invitedBy = req.user.name
  await afterCommit(req, async () => {
    const token = await inTransaction(payload, (own) =>
      payload.forgotPassword({
        collection: 'users',
        data: { email: doc.email },
        disableEmail: true,
        expiration: invitationLastsMs,
        req: own,
      }),
    )
    await payload.sendEmail({
      to: doc.email,
      ...invitation({ name: doc.name, invitedBy, siteUrl: payload.config.serverURL, token }),
    })
  })
  return doc
}
