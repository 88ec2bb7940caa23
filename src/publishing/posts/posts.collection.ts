import type { CollectionAfterChangeHook, CollectionConfig } from 'payload'

import { forOwnParty, inOwnParty, keepParty } from '@/parties/api'
import { words } from '@/platform/words'

import { followStage } from '../workflow/follow-stage.hook'
import { keepMainRowInStep } from '../workflow/keep-main-row-in-step.hook'
import { refuseForeignFacts } from '../stances/refuse-foreign-facts.hook'
import { searchOwnAuthors } from '../workflow/search-own-authors.hook'
import { tellDraftFromMove } from '../workflow/tell-draft-from-move.hook'

import { abandonedDrafts, ownPosts, publishedOrOwnParty, versionsOfOwnParty } from './posts.access'
import { exposeMedia } from './expose-media.hook'
import { noteMentions } from './note-mentions.hook'
import { postFields } from './posts.fields'
import { previewAddress } from './preview-address'
import { refuseForeignMedia } from './refuse-foreign-media.hook'
import { refuseTakenAddress } from './refuse-taken-address.hook'

/** What a party publishes. `stage` is moved by people; Payload's `_status` follows it and alone rules what visitors see. */
export function postsCollection(afterChange: CollectionAfterChangeHook[]): CollectionConfig {
  return {
    slug: 'posts',
    labels: { singular: words('Stuk', 'Post'), plural: words('Stukken', 'Posts') },
    admin: {
      useAsTitle: 'title',
      defaultColumns: ['title', 'stage', 'publishAt', 'writtenBy', 'party'],
      group: words('Publiceren', 'Publishing'),
      preview: previewAddress,
      baseFilter: ownPosts,
      components: {
        edit: {
          Status: '/publishing/workflow/stage-actions.client#StageStatus',
          PublishButton: '/publishing/workflow/stage-actions.client#StageActions',
          UnpublishButton: '/publishing/workflow/stage-actions.client#NoButton',
        },
      },
    },
    access: {
      read: publishedOrOwnParty,
      create: forOwnParty('writer'),
      update: inOwnParty('writer'),
      delete: abandonedDrafts,
      readVersions: versionsOfOwnParty,
    },
    defaultSort: '-updatedAt',
    disableDuplicate: true,
    // A lock outlives a closed tab and would keep an editor from approving; versions keep what each of two wrote.
    lockDocuments: false,
    versions: { drafts: { autosave: { interval: 1500 } }, maxPerDoc: 200 },
    indexes: [{ fields: ['party', 'slug'], unique: true }],
    fields: postFields,
    hooks: {
      beforeOperation: [tellDraftFromMove, searchOwnAuthors],
      beforeChange: [
        keepParty,
        refuseTakenAddress,
        refuseForeignFacts,
        refuseForeignMedia,
        noteMentions,
        followStage,
      ],
      afterChange: [keepMainRowInStep, exposeMedia, ...afterChange],
    },
  }
}
