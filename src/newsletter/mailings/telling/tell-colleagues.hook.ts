import type { CollectionAfterChangeHook } from 'payload'
import type { Mailing } from '@/payload-types'

import { idOf, idsOf } from '@/platform/relation'
import { findTeam, mailColleagues } from '@/publishing/api'

import { offeredMail, returnedMail } from './mailing-mails'
import { mailingDesk } from './mailing-desk'

/** Who is the next to do something hears so: the editors of what is offered, the writers of what is handed back. */
export const tellColleagues: CollectionAfterChangeHook<Mailing> = async ({
  doc,
  previousDoc,
  req,
}) => {
  const { id, subject, stage, returnReason } = doc
  // An issue can be offered the moment it is made; there is nothing before that.
  const before: Partial<Mailing> = previousDoc
  const from = before.stage ?? 'concept'
  const party = idOf(doc.party)
  if (stage === from || !req.user || party === null) return doc
  const about = {
    subject,
    desk: mailingDesk(req.payload.config.serverURL, id),
    by: req.user.name,
  }
  const colleagues = (await findTeam(req, party)).filter((one) => one.id !== req.user?.id)
  if (stage === 'ter-beoordeling')
    await mailColleagues(req, {
      to: colleagues.filter(({ isEditor }) => isEditor),
      mail: offeredMail(about),
    })
  const isReturned = stage === 'concept' && Boolean(returnReason)
  if (isReturned) {
    const authors = idsOf(doc.writtenBy)
    await mailColleagues(req, {
      to: colleagues.filter((one) => authors.includes(one.id)),
      mail: returnedMail({ ...about, reason: returnReason ?? '' }),
    })
  }
  return doc
}
