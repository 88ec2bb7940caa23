import type { CollectionAfterChangeHook } from 'payload'

import { alertOfDecision, SavedStep } from './alert-of-decision'
import { raiseAlert } from './raise-alert.command'

/** For the steps of decisions, which do not know that anybody follows them. */
export const tellFollowersOfDecision: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const before = operation === 'create' ? null : SavedStep.parse(previousDoc)
  const reason = alertOfDecision(before, SavedStep.parse(doc))
  if (reason) await raiseAlert(req, reason, new Date())
  return doc as unknown
}
