import type { CollectionBeforeChangeHook } from 'payload'
import type { Post } from '@/payload-types'

import { keepParty } from '@/parties/api'

import { isUntouched } from '../drafts/is-untouched'

/**
 * A form saves before anybody chose anything, with the first party of a member who has several. Until there are words in
 * it another may be chosen, at the next save; from then on the post and all of its versions are of one party.
 */
export const keepPartyOfPost: CollectionBeforeChangeHook<Post> = (save): unknown => {
  const { originalDoc, data } = save
  const isOpen = originalDoc?.stage === 'concept' && isUntouched(originalDoc)
  return isOpen ? data : keepParty(save)
}
