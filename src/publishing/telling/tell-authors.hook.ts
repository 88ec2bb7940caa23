import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import type { Post } from '@/payload-types'
import type { PostMail } from './post-mails'

import { idOf, idsOf } from '@/platform/relation'

import { isSameMoment } from '../workflow/move'
import { saidByParty } from '../workflow/withdrawn-reason'

import { findColleagues } from './find-colleagues.query'
import { howLate } from './how-late'
import { deskOf, mailColleagues } from './mail-colleagues.command'
import { approvedMail, liveMail, replannedMail, returnedMail, withdrawnMail } from './post-mails'

/** Whoever wrote a post hears what became of it, unless they did it themselves. */
export const tellAuthors: CollectionAfterChangeHook<Post> = async ({ doc, previousDoc, req }) => {
  const party = idOf(doc.party)
  const authors = idsOf(doc.writtenBy).filter((id) => id !== req.user?.id)
  if (party === null || authors.length === 0) return doc
  const mail = await mailAbout(req, { doc, before: previousDoc })
  if (mail === null) return doc
  const colleagues = await findColleagues(req, party)
  await mailColleagues(req, { to: colleagues.filter(({ id }) => authors.includes(id)), mail })
  return doc
}

async function mailAbout(
  req: PayloadRequest,
  { doc, before }: { doc: Post; before: Partial<Post> },
): Promise<PostMail | null> {
  const about = { title: doc.title, desk: deskOf(req, doc.id), by: req.user?.name ?? 'Raadlijn' }
  const [from, to] = [before.stage ?? 'concept', doc.stage]
  if (from === 'gepland' && (to === 'gepland' || to === 'goedgekeurd'))
    return isSameMoment(momentIn(before.publishAt), momentIn(doc.publishAt))
      ? null
      : replannedMail({ ...about, plannedFor: momentIn(doc.publishAt) })
  if (from === to) return null
  if (to === 'ingetrokken')
    return withdrawnMail({
      ...about,
      by: req.user?.name ?? null,
      reason: saidByParty(doc.withdrawnReason),
    })
  if (to === 'concept')
    return doc.returnReason ? returnedMail({ ...about, reason: doc.returnReason }) : null
  if (from === 'ter-beoordeling' && (to === 'goedgekeurd' || to === 'gepland')) {
    const plannedFor = to === 'gepland' && doc.publishAt ? new Date(doc.publishAt) : null
    return approvedMail({ ...about, plannedFor })
  }
  if (to !== 'gepubliceerd') return null
  const isBySchedule = !req.user && from === 'gepland'
  const late =
    isBySchedule && before.publishAt ? howLate(new Date(before.publishAt), new Date()) : null
  return liveMail({ ...about, address: await publicAddress(req, doc), late })
}

const momentIn = (publishAt: string | null | undefined): Date | null =>
  publishAt ? new Date(publishAt) : null

async function publicAddress(req: PayloadRequest, { party, slug }: Post): Promise<string> {
  const { slug: partySlug } = await req.payload.findByID({
    collection: 'parties',
    id: idOf(party) ?? '',
    depth: 0,
    select: { slug: true },
    // A party's address is public.
    overrideAccess: true,
    req,
  })
  return `${req.payload.config.serverURL}/partijen/${partySlug}/${slug}`
}
