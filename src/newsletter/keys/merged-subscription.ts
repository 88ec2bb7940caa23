import type { Withdrawal } from '../consent/consent'
import type { Frequency, SubscriptionState } from '../subscriptions/subscription'

/** What matters of a subscription when two of them, to the same thing and of the same mailbox, become one. */
export type Standing = {
  state: SubscriptionState
  frequency: Frequency
  confirmedAt: Date | null
  endedAt: Date | null
  endedReason: Withdrawal | null
}

/** The last word counts; at the same moment, stopping does. */
export function lastWord(one: Standing, other: Standing): Standing {
  const [first, second] = [momentOf(one), momentOf(other)]
  if (first === second) return one.state === 'beeindigd' ? one : other
  return first > second ? one : other
}

/** A question that was not answered is no word at all. */
function momentOf({ state, confirmedAt, endedAt }: Standing): number {
  switch (state) {
    case 'aangevraagd':
      return -Infinity
    case 'actief':
      return confirmedAt?.getTime() ?? 0
    case 'beeindigd':
      // An end without a moment is unheard of; the far future keeps it ended.
      return endedAt?.getTime() ?? Infinity
  }
}
