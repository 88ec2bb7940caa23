import type { Field, FieldHook } from 'payload'

import { noHandField, ownPartyField } from '@/parties/api'

const momentOfThisText: FieldHook = ({ data }) => (data?.updatedAt as string | undefined) ?? null

/**
 * Which text a save starts from: the moment at which what the form shows was saved. It is told with every reading for
 * the party, is not stored, and a program that leaves it out is not asked. Its place in the form is where a writer is
 * told that somebody else got there first, or that there is no connection.
 */
export const basedOnField: Field = {
  name: 'basedOn',
  type: 'text',
  virtual: true,
  access: { read: ownPartyField, create: noHandField },
  hooks: { afterRead: [momentOfThisText] },
  admin: {
    disableListColumn: true,
    disableListFilter: true,
    disableBulkEdit: true,
    components: { Field: '/publishing/saving/save-notice.client#SaveNotice' },
  },
}
