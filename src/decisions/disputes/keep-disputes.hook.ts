import type { CollectionBeforeChangeHook } from 'payload'
import type { Decision } from '@/payload-types'

import { dutchDay } from '@/platform/amsterdam-time'
import { actorOf } from '@/parties/api'
import { idOf } from '@/platform/relation'

import { disputesAfterChange } from './disputes-after-change'

/** Runs after `signChange`, which knows whose change this is. The admin of the platform mends anything. */
export const keepDisputes: CollectionBeforeChangeHook<Decision> = ({ data, originalDoc, req }) => {
  const isFree = !req.user || actorOf(req.user).isAdmin
  const today = dutchDay(new Date())
  const disputes = isFree
    ? data.disputes
    : disputesAfterChange({
        before: originalDoc?.disputes ?? [],
        after: data.disputes ?? originalDoc?.disputes ?? [],
        raisedBy: idOf(data.changedByParty),
        isSame: (party, other) => idOf(party) === other,
        today,
      })
  if (!disputes) return data
  return {
    ...data,
    disputes: disputes.map((dispute) =>
      dispute.resolution && !dispute.resolvedOn ? { ...dispute, resolvedOn: today } : dispute,
    ),
  }
}
