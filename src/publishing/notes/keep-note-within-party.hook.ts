import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { PostNote } from '@/payload-types'

import { ValidationError } from 'payload'

import { actorOf } from '@/parties/api'
import { idOf, idsOf } from '@/platform/relation'

import { findOwnPost } from '../posts/find-own-post.query'

/** A note stands with a post of the own party, is signed by who wrote it, and calls colleagues only. */
export const keepNoteWithinParty: CollectionBeforeChangeHook<PostNote> = async ({
  data,
  req,
  collection,
}) => {
  // Code of the platform writes what it knows to be right.
  if (!req.user) return data
  const party = idOf(data.party) ?? ''
  const refuse = (path: string, message: string) =>
    new ValidationError({ collection: collection.slug, req, errors: [{ path, message }] })
  const post = await findOwnPost(req, data.postId ?? '')
  if (!post || idOf(post.party) !== party)
    throw refuse('postId', 'Dit stuk is er niet, of is niet van uw partij.')
  if (!(await areColleagues(req, party, idsOf(data.mentions))))
    throw refuse('mentions', 'U kunt alleen collega’s van deze partij een mail sturen.')
  return { ...data, authorName: req.user.name }
}

async function areColleagues(req: PayloadRequest, party: string, ids: string[]): Promise<boolean> {
  if (ids.length === 0) return true
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: ids } },
    pagination: false,
    depth: 0,
    // The rule looks at seats, whoever asks.
    overrideAccess: true,
    req,
  })
  const colleagues = docs.filter((user) => actorOf(user).seats.some((seat) => seat.party === party))
  return ids.every((id) => colleagues.some((colleague) => colleague.id === id))
}
