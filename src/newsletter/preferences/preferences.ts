import type { Frequency } from '../subscriptions/subscription'
import type { TargetKind } from '../targets'

import { isFrequency } from '../subscriptions/subscription'

/** One thing that a reader follows, or asked to follow and did not confirm yet. */
export type FollowedItem = {
  subscription: string
  kind: TargetKind
  /** Null when it was taken off the site. */
  label: string | null
  frequency: Frequency
  isConfirmed: boolean
}

export type Preferences = {
  /** The reader's own address. */
  email: string
  followed: FollowedItem[]
}

/** What a reader chose for one subscription. */
export type Choice = { subscription: string; chosen: Frequency | 'stop' }

const fieldPrefix = 'hoe-vaak:'

/** The name of the field in which the choice for one subscription is made. */
export const choiceField = (subscription: string): string => `${fieldPrefix}${subscription}`

/** Fields that are no choice, or hold none that exists, are left out: nothing changes for those. */
export function readChoices(values: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(values).flatMap(([field, chosen]) =>
    field.startsWith(fieldPrefix) && (chosen === 'stop' || isFrequency(chosen))
      ? [{ subscription: field.slice(fieldPrefix.length), chosen }]
      : [],
  )
}
