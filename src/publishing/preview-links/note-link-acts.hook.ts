import type { CollectionAfterChangeHook } from 'payload'
import type { PreviewLink } from '@/payload-types'

import { dutchReading } from '@/decisions/api'
import { noteAct } from '@/parties/api'
import { clockInDutch, dutchDay } from '@/platform/amsterdam-time'
import { idOf } from '@/platform/relation'

import { findOwnPost } from '../posts/find-own-post.query'

/** Who let an outsider read a draft, and who put an end to it, stands in the log. */
export const noteLinkActs: CollectionAfterChangeHook<PreviewLink> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const isNew = operation === 'create'
  if (!isNew && (previousDoc.withdrawnAt || !doc.withdrawnAt)) return doc
  const post = await findOwnPost(req, doc.postId)
  const until = new Date(doc.expiresAt)
  const detail = [
    doc.label && `voor ${doc.label}`,
    isNew && `tot ${dutchReading(dutchDay(until))} om ${clockInDutch(until)}`,
  ]
  await noteAct(req, {
    party: idOf(doc.party),
    act: isNew ? 'voorbeeld-gedeeld' : 'voorbeeld-ingetrokken',
    subject: { kind: 'stuk', id: doc.postId, title: post?.title ?? '' },
    detail: detail.filter(Boolean).join(', '),
    // By the moment of a link its maker is found again.
    now: isNew ? new Date(doc.createdAt) : new Date(),
  })
  return doc
}
