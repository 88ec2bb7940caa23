import type { UIField } from 'payload'

/** Under the fields of a post: what colleagues tell each other about it. */
export const postNotesField: UIField = {
  name: 'notes',
  type: 'ui',
  admin: {
    components: { Field: '/publishing/notes/post-notes.client#PostNotes' },
    disableListColumn: true,
  },
}
