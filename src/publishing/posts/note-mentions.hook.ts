import type { CollectionBeforeChangeHook } from 'payload'
import type { Post } from '@/payload-types'

import { referencesIn } from './references-in'

/** Notes which facts stand as cards in the body, so that they can be asked for and are not deleted under a reader's eyes. */
export const noteMentions: CollectionBeforeChangeHook<Post> = ({ data, originalDoc }) => {
  const body: unknown = data.body ?? originalDoc?.body
  return {
    ...data,
    mentionedDecisions: referencesIn(body, ['decision']),
    mentionedDossiers: referencesIn(body, ['dossier']),
  }
}
