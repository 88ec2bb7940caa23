import type { Place } from './cursor'

import { compareInOrder } from './cursor'

/**
 * How far back the next question begins. A change carries the moment at which it was made and shows up when its
 * transaction is committed: MongoDB ends one after 60 seconds, and looks for those every 30. The rest is for clocks of
 * servers that do not agree. See docs/decisions/015.
 */
const settlingMs = 2 * 60_000

const beginning = '1970-01-01T00:00:00.000Z'

/**
 * Where whoever has read this walk to its end must begin the next one: at the newest change that was seen, and never so
 * late that a change which is still being committed lies before it. As long as nothing changes, the answer stays the same.
 */
export function nextUpdatedSince(newest: readonly (string | null)[], now: Date): string {
  const settled = new Date(Math.floor((now.getTime() - settlingMs) / 1000) * 1000).toISOString()
  const last = newest.reduce<string>(
    (one, other) => (other && other > one ? other : one),
    beginning,
  )
  return last < settled ? last : settled
}

type Found<Item extends Place> = {
  /** In any order. */
  items: readonly Item[]
  /** How far the database was read, when there is more behind it: what lies further is for a later page. */
  reach: Place | null
  /** Only what lies behind this is for this page. */
  cursor: Place | null
  limit: number
}

/**
 * One page, and where the next one begins: null on the last. A page may be short while there is more, when what was read
 * gave fewer items than documents; it never ends before all was read.
 */
export function pageOf<Item extends Place>({
  items,
  reach,
  cursor,
  limit,
}: Found<Item>): {
  page: Item[]
  next: Place | null
} {
  const inReach = items
    .filter((item) => cursor === null || compareInOrder(item, cursor) > 0)
    .filter((item) => reach === null || compareInOrder(item, reach) <= 0)
    .toSorted(compareInOrder)
  const page = inReach.slice(0, limit)
  const last = page.at(-1)
  if (inReach.length > limit && last) return { page, next: { at: last.at, id: last.id } }
  return { page, next: reach }
}
