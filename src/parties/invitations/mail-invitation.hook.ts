import type { CollectionAfterChangeHook } from 'payload'
import type { Invitation } from '@/payload-types'

import { afterCommit } from '@/platform/after-commit'
import { idOf } from '@/platform/relation'

import { noteAct } from '../audit/note-act.command'
import { roleLabels } from '../roles/roles'

import { invitationMail, invitationPath } from './invitation-mail'

/** Mails the key, which is kept nowhere, and tells the log who was invited by whom. */
export const mailInvitation: CollectionAfterChangeHook<Invitation> = async ({
  doc,
  operation,
  req,
}) => {
  const { invitationToken: token } = req.context
  if (operation !== 'create' || typeof token !== 'string') return doc
  const { payload } = req
  const party = await payload.findByID({
    collection: 'parties',
    id: idOf(doc.party) ?? '',
    depth: 0,
    select: { name: true },
    // A party's name is public.
    overrideAccess: true,
    req,
  })
  const role = roleLabels[doc.role].nl.toLowerCase()
  await noteAct(req, {
    party: party.id,
    act: 'lid-uitgenodigd',
    subject: { kind: 'uitnodiging', id: doc.id, title: doc.name },
    detail: `als ${role}`,
    now: new Date(),
  })
  const mail = invitationMail({
    name: doc.name,
    invitedBy: doc.invitedByName ?? 'Raadlijn',
    party: party.name,
    role,
    address: `${payload.config.serverURL}${invitationPath(token)}`,
  })
  await afterCommit(req, () => payload.sendEmail({ to: doc.email, ...mail }).then(() => undefined))
  return doc
}
