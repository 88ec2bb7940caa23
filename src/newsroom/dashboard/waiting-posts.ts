import type { OwnPost } from '@/publishing/view'
import type { WaitingReason } from './overview'

export type WaitingPost = { reason: WaitingReason; post: OwnPost; said: string | null }

type Asked = {
  account: string
  /** Whether this account approves for that party. */
  edits: (party: string) => boolean
  /** How many accounts sit at that party. */
  membersOf: (party: string) => number
  today: string
}

/** Why a post waits for this account, the most pressing reason only; null when it waits for somebody else, or nobody. */
export function waitingFor(
  post: OwnPost,
  { account, edits, membersOf, today }: Asked,
): WaitingPost | null {
  const isOwn = post.writtenBy.includes(account)
  if (post.stage === 'concept')
    return isOwn && post.returnReason !== null
      ? { reason: 'terug', post, said: post.returnReason }
      : null
  if (!edits(post.partyId)) return null
  if (post.stage === 'ter-beoordeling' && post.heldReason !== null)
    return { reason: 'tegengehouden', post, said: post.heldReason }
  if (post.stage === 'ter-beoordeling') {
    // Four eyes: what somebody wrote alone waits for a colleague, where there is one.
    const isAlone = post.writtenBy.length === 1 && isOwn && membersOf(post.partyId) > 1
    return isAlone ? null : { reason: 'beoordelen', post, said: null }
  }
  const mustLookAgain =
    post.stage === 'gepubliceerd' && post.reviewOn !== null && post.reviewOn <= today
  return mustLookAgain ? { reason: 'opnieuw', post, said: null } : null
}

const pressing: readonly WaitingReason[] = [
  'tegengehouden',
  'terug',
  'genoemd',
  'beoordelen',
  'opnieuw',
]

/** What is most pressing first. */
export function byUrgency<Item extends { reason: WaitingReason }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => pressing.indexOf(a.reason) - pressing.indexOf(b.reason))
}
