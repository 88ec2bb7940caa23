import type { CollectionBeforeChangeHook } from 'payload'
import type { Post } from '@/payload-types'

import { ValidationError } from 'payload'

import { idOf } from '@/platform/relation'

import { findOwnContact } from './find-own-contact.query'
import { personalDetails } from './personal-data'

/** The sentence at the address of a withdrawn post is public, so nobody's number or address stands in it either. */
export const guardWithdrawal: CollectionBeforeChangeHook<Post> = async ({
  data,
  originalDoc,
  req,
  collection,
}) => {
  const isWithdrawn = data.stage === 'ingetrokken' && originalDoc?.stage !== 'ingetrokken'
  if (!isWithdrawn || !data.withdrawnReason) return data
  const own = await findOwnContact(req, idOf(originalDoc?.party))
  const [found] = personalDetails({ path: 'withdrawnReason', text: data.withdrawnReason }, own)
  if (!found) return data
  throw new ValidationError({
    collection: collection.slug,
    req,
    errors: [{ path: 'withdrawnReason', message: `${found.message} (${found.quotes.join(' ')})` }],
  })
}
