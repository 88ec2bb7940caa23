import type { CollectionAfterChangeHook } from 'payload'
import type { Media } from '@/payload-types'

import { noteAct } from '@/parties/api'
import { idOf } from '@/platform/relation'

import { changeWords } from '../approval/change-words'

import { findPostsShowing } from './find-posts-showing.query'
import { changedWords } from './shown-words'

/** Better words for a picture need no correction; the log of the party tells which posts say something else by them. */
export const noteShownWords: CollectionAfterChangeHook<Media> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const changed = operation === 'update' ? changedWords(previousDoc, doc) : []
  if (changed.length === 0) return doc
  const { id, alt = null, caption = null, credit = null, filename } = doc
  const file = { id, alt, caption, credit, file: null, name: filename ?? '' }
  const words = changeWords(
    changed.map((name) => `media/${id}/${name}`),
    { before: null, after: {}, files: [file] },
  )
  const now = new Date()
  for (const post of await findPostsShowing(req, doc))
    await noteAct(req, {
      party: idOf(doc.party),
      act: 'stuk-foto-veranderd',
      subject: { kind: 'stuk', id: post.id, title: post.title },
      detail: words.join(', '),
      now,
    })
  return doc
}
