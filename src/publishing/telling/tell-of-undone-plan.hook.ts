import type { CollectionAfterChangeHook } from 'payload'
import type { Post } from '@/payload-types'

import { idOf, idsOf } from '@/platform/relation'

import { fingerprintOf } from '../workflow/fingerprint.adapter'
import { isVouchedFor } from '../workflow/workflow'

import { findColleagues } from './find-colleagues.query'
import { deskOf, mailColleagues } from './mail-colleagues.command'
import { undoneMail } from './post-mails'

/**
 * An edit undoes an approval, and with it the plan: the editors and whoever planned it hear so before the moment passes
 * with nothing online. Whoever did it sees it in the form; an author to whom it was handed back has a mail already.
 */
export const tellOfUndonePlan: CollectionAfterChangeHook<Post> = async ({
  doc,
  previousDoc,
  req,
}) => {
  const { stage, publishAt, plannedById } = previousDoc
  const party = idOf(doc.party)
  if (!isVouchedFor(stage) || doc.stage !== 'concept' || party === null) return doc
  const how = howItWent(doc, previousDoc)
  const knowing = [req.user?.id, ...(how === 'gaf terug' ? idsOf(doc.writtenBy) : [])]
  const concerned = (await findColleagues(req, party)).filter(
    ({ id, isEditor }) => !knowing.includes(id) && (isEditor || id === plannedById),
  )
  await mailColleagues(req, {
    to: concerned,
    mail: undoneMail({
      title: doc.title,
      desk: deskOf(req, doc.id),
      by: req.user?.name ?? 'Raadlijn',
      how,
      plannedFor: stage === 'gepland' && publishAt ? new Date(publishAt) : null,
    }),
  })
  return doc
}

function howItWent(doc: Post, before: Partial<Post>): Parameters<typeof undoneMail>[0]['how'] {
  if (doc.returnReason && doc.returnReason !== before.returnReason) return 'gaf terug'
  return fingerprintOf({ ...before }) === fingerprintOf({ ...doc }) ? 'haalde terug' : 'veranderde'
}
