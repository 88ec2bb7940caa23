import type { CollectionAfterChangeHook } from 'payload'
import type { PostNote } from '@/payload-types'

import { afterCommit } from '@/platform/after-commit'
import { idsOf } from '@/platform/relation'

import { findOwnPost } from '../posts/find-own-post.query'

/** Mails the colleagues whom a note calls, with its words and the way to the post. */
export const tellMentioned: CollectionAfterChangeHook<PostNote> = async ({
  doc,
  operation,
  req,
}) => {
  const mentions = idsOf(doc.mentions)
  if (operation !== 'create' || mentions.length === 0) return doc
  const post = await findOwnPost(req, doc.postId)
  const { docs: colleagues } = await req.payload.find({
    collection: 'users',
    where: { id: { in: mentions } },
    pagination: false,
    depth: 0,
    // The platform writes to them; their addresses are shown to nobody.
    overrideAccess: true,
    req,
  })
  const title = post?.title || 'een stuk zonder titel'
  await afterCommit(req, async () => {
    for (const { email, name } of colleagues)
      await req.payload.sendEmail({
        to: email,
        subject: `${doc.authorName ?? 'Een collega'} schreef bij: ${title}`,
        text: [
          `Dag ${name},`,
          `${doc.authorName ?? 'Een collega'} schreef een notitie bij ‘${title}’:`,
          doc.text,
          'Lees en antwoord hier:',
          `${req.payload.config.serverURL}/admin/collections/posts/${doc.postId}`,
        ].join('\n\n'),
      })
  })
  return doc
}
