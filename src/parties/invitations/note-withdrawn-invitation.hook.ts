import type { CollectionAfterDeleteHook } from 'payload'
import type { Invitation } from '@/payload-types'

import { idOf } from '@/platform/relation'

import { noteAct } from '../audit/note-act.command'

/** Only somebody's own hand withdraws; what was accepted or has expired is cleared away by the platform. */
export const noteWithdrawnInvitation: CollectionAfterDeleteHook<Invitation> = async ({
  doc,
  req,
}) => {
  if (!req.user) return doc
  await noteAct(req, {
    party: idOf(doc.party),
    act: 'lid-uitnodiging-ingetrokken',
    subject: { kind: 'uitnodiging', id: doc.id, title: doc.name },
    now: new Date(),
  })
  return doc
}
