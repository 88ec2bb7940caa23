import type { CollectionAfterChangeHook, CollectionConfig } from 'payload'

import { forOwnParty, inOwnParty } from '@/parties/api'
import { words } from '@/platform/words'

import { notePostActs, notePostGone } from '../audit/note-post-acts.hook'
import { refuseRawRestore } from '../history/refuse-raw-restore.hook'
import { versionEndpoints } from '../history/versions.endpoint'
import { followStage } from '../workflow/follow-stage.hook'
import { guardApproval } from '../guard/guard-approval.hook'
import { guardWithdrawal } from '../guard/guard-withdrawal.hook'
import { guardEndpoint } from '../guard/guard.endpoint'
import { keepAdvertising, keepNotice } from '../advertising/keep-notice.hook'
import { keepOldAddress } from '../old-addresses/keep-old-address.hook'
import { keepMainRowInStep } from '../workflow/keep-main-row-in-step.hook'
import { refuseForeignFacts } from '../stances/refuse-foreign-facts.hook'
import { noteBasedOn, noteSaver, refuseStaleSave } from '../saving/refuse-stale-save.hook'
import { signReasons } from '../guard/sign-reasons.hook'
import { keepReviewAsked } from '../review/keep-review-asked.hook'
import { searchOwnAuthors } from '../workflow/search-own-authors.hook'
import { tellAuthors } from '../telling/tell-authors.hook'
import { tellEditors } from '../telling/tell-editors.hook'
import { tellOfUndonePlan } from '../telling/tell-of-undone-plan.hook'
import { tellDraftFromMove } from '../workflow/tell-draft-from-move.hook'
import { withdrawWhatIsOnline } from '../workflow/withdraw-what-is-online.hook'
import { forgetPost } from '../drafts/forget-post.hook'

import { abandonedDrafts, ownPosts, publishedOrOwnParty, versionsOfOwnParty } from './posts.access'
import { exposeMedia } from './expose-media.hook'
import { keepPartyOfPost } from './keep-party-of-post.hook'
import { noteMentions } from './note-mentions.hook'
import { postFields } from './posts.fields'
import { besideForm, previewAddress } from './preview-address'
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
      livePreview: besideForm,
      baseFilter: ownPosts,
      components: {
        edit: {
          Status: '/publishing/workflow/stage-actions.client#StageStatus',
          PublishButton: '/publishing/workflow/stage-actions.client#StageActions',
          UnpublishButton: '/publishing/workflow/stage-actions.client#NoButton',
        },
        views: {
          edit: {
            versions: { Component: '/publishing/history/versions-view.client#VersionsView' },
          },
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
    // A lock outlives a closed tab and would keep an editor from approving; `refuseStaleSave` guards what each of two wrote.
    lockDocuments: false,
    versions: { drafts: { autosave: { interval: 1500 } }, maxPerDoc: 200 },
    indexes: [{ fields: ['party', 'slug'], unique: true }],
    endpoints: [guardEndpoint, ...versionEndpoints],
    fields: postFields,
    hooks: {
      beforeOperation: [refuseRawRestore, noteBasedOn, tellDraftFromMove, searchOwnAuthors],
      beforeChange: [
        refuseStaleSave,
        noteSaver,
        withdrawWhatIsOnline,
        keepPartyOfPost,
        refuseTakenAddress,
        refuseForeignFacts,
        refuseForeignMedia,
        noteMentions,
        signReasons,
        followStage,
        guardApproval,
        guardWithdrawal,
        keepNotice,
        keepOldAddress,
        keepReviewAsked,
      ],
      beforeDelete: [keepAdvertising],
      afterChange: [
        keepMainRowInStep,
        exposeMedia,
        tellAuthors,
        tellEditors,
        tellOfUndonePlan,
        notePostActs,
        ...afterChange,
      ],
      afterDelete: [notePostGone, forgetPost],
    },
  }
}
