import type { UIField } from 'payload'

/** In the side bar of a post: links with which outsiders read the draft. */
export const shareDraftField: UIField = {
  name: 'shareDraft',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: '/publishing/preview-links/share-draft.client#ShareDraft' },
    disableListColumn: true,
  },
}
