import type { CollectionAfterChangeHook } from 'payload'
import type { Post } from '@/payload-types'

import { idOf } from '@/platform/relation'

import { findColleagues } from './find-colleagues.query'
import { deskOf, mailColleagues } from './mail-colleagues.command'
import { offeredMail } from './post-mails'

/** Who may judge a post hears that it waits. What was held back by the platform is told by the one who held it. */
export const tellEditors: CollectionAfterChangeHook<Post> = async ({ doc, previousDoc, req }) => {
  const party = idOf(doc.party)
  if (!isOffered(previousDoc, doc) || !req.user || party === null) return doc
  const { id: account, name } = req.user
  const editors = (await findColleagues(req, party)).filter(
    ({ id, isEditor }) => isEditor && id !== account,
  )
  await mailColleagues(req, {
    to: editors,
    mail: offeredMail({ title: doc.title, desk: deskOf(req, doc.id), by: name }),
  })
  return doc
}

/** A post can be offered the moment it is made; there is nothing before that. */
const isOffered = (before: Partial<Post>, { stage }: Post): boolean =>
  (before.stage ?? 'concept') === 'concept' && stage === 'ter-beoordeling'
