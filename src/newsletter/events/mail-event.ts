import type { Withdrawal } from '../consent/consent'
import type { DeliveryState } from '../delivery/delivery'

import { deliveryStates } from '../delivery/delivery'

/** What a provider can tell about a mail that it accepted. The words that are stored. */
export const mailEventKinds = [
  'bezorgd',
  'vertraagd',
  'terug-tijdelijk',
  'terug-blijvend',
  'klacht',
  'geblokkeerd',
  'mislukt',
] as const
export type MailEventKind = (typeof mailEventKinds)[number]

/** An event in our words. Which delivery it is about stands in its tag, or is found by the id that the provider gave. */
export type MailEvent = {
  /** The same each time that the provider tells it. */
  id: string
  kind: MailEventKind
  at: Date
  delivery: string | null
  providerId: string
}

/** What was told last is not always what happened last: a later state here is never undone by an earlier one. */
const weights: Record<DeliveryState, number> = {
  wacht: 0,
  bezig: 0,
  gebundeld: 0,
  verzonden: 0,
  vervallen: 0,
  onzeker: 0,
  mislukt: 1,
  bezorgd: 2,
  teruggekomen: 3,
  klacht: 4,
}

const outcomes: Partial<Record<MailEventKind, DeliveryState>> = {
  bezorgd: 'bezorgd',
  'terug-blijvend': 'teruggekomen',
  klacht: 'klacht',
  geblokkeerd: 'mislukt',
  mislukt: 'mislukt',
}

export type Outcome = { state: DeliveryState; replaces: DeliveryState[] }

/** What becomes of a delivery, and which states give way to that; null when the event is kept and changes nothing. */
export function outcomeOf(kind: MailEventKind): Outcome | null {
  const state = outcomes[kind]
  if (state === undefined) return null
  return { state, replaces: deliveryStates.filter((other) => weights[other] < weights[state]) }
}

/**
 * Why nothing more is sent to this mailbox, whatever it follows; null when sending goes on. An address that the provider
 * blocks will never get a mail again, so there is no reason left to keep it; a full mailbox may be emptied tomorrow.
 */
export function endingOf(kind: MailEventKind): Withdrawal | null {
  switch (kind) {
    case 'terug-blijvend':
    case 'geblokkeerd':
      return 'bounce'
    case 'klacht':
      return 'klacht'
    case 'bezorgd':
    case 'vertraagd':
    case 'terug-tijdelijk':
    case 'mislukt':
      return null
  }
}
