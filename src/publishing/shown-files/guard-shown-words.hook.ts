import type { CollectionBeforeChangeHook } from 'payload'
import type { Media } from '@/payload-types'

import { ValidationError } from 'payload'

import { idOf } from '@/platform/relation'

import { findPersonalData } from '../guard/find-personal-data.query'

import { findPostsShowing } from './find-posts-showing.query'
import { changedWords } from './shown-words'

/** What stands beside a picture in a post that is online is online with the save, so the guard looks at it first. */
export const guardShownWords: CollectionBeforeChangeHook<Media> = async ({
  data,
  originalDoc,
  req,
  collection,
}) => {
  if (!req.user || !originalDoc) return data
  const texts = changedWords(originalDoc, data).map((path) => ({ path, text: data[path] ?? '' }))
  if (texts.length === 0 || (await findPostsShowing(req, originalDoc)).length === 0) return data
  const found = await findPersonalData(req, { party: idOf(originalDoc.party), texts })
  if (found.length === 0) return data
  throw new ValidationError({
    collection: collection.slug,
    req,
    errors: found.map(({ path, message, quotes }) => ({
      path,
      message: `${message} (${quotes.join(' … ')})`,
    })),
  })
}
