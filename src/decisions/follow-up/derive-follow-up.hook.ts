import type { FieldHook } from 'payload'
import type { Decision } from '@/payload-types'

import { followUpState } from './follow-up'

type FollowUp = NonNullable<Decision['followUp']>

/** What was asked or promised stands open until it was answered, also when nobody says so. */
export const deriveFollowUp: FieldHook<Decision, FollowUp['state'], FollowUp> = ({
  value,
  data,
  originalDoc,
  siblingData,
}) =>
  followUpState({
    kind: data?.kind ?? originalDoc?.kind,
    outcome: data?.outcome === undefined ? originalDoc?.outcome : data.outcome,
    state: value ?? null,
    isAnswered: isAnswered(siblingData),
    wasAnswered: isAnswered(originalDoc?.followUp),
  })

function isAnswered(followUp: Partial<FollowUp> | undefined): boolean {
  return Boolean(followUp?.answer) || Boolean(followUp?.answeredOn?.edtf)
}
