import type { Where } from 'payload'
import type { OwnPost } from '@/publishing/view'
import type { Desk } from '../find-desk.query'
import type { CalendarPost, PostMark } from './calendar-items'
import type { Period } from './calendar-period'

import { momentFrom, wallTime } from '@/platform/amsterdam-time'
import { findOwnPosts } from '@/publishing/api'

import { isIn } from '../find-desk.query'
import { partyName } from '../party-name'

/** More than a party plans in six weeks; above it the calendar says that it does not show all. */
const mostPosts = 400

type Found = { posts: CalendarPost[]; isCut: boolean }

/** Posts of the own parties: those with a moment in the period, and those that wait for one. */
export async function findCalendarPosts(
  desk: Desk,
  { period, authors }: { period: Period; authors: ReadonlyMap<string, string> },
): Promise<Found> {
  const during = momentsOf(period)
  const groups = await Promise.all([
    find(desk, 'gepland', [{ stage: { equals: 'gepland' } }, { publishAt: during }]),
    find(desk, 'online', [{ stage: { equals: 'gepubliceerd' } }, { publishedAt: during }]),
    find(desk, 'offline', [{ stage: { in: ['gepland', 'gepubliceerd'] } }, { expireAt: during }]),
    find(desk, 'zonder-moment', [{ stage: { in: ['ter-beoordeling', 'goedgekeurd'] } }]),
  ])
  return {
    posts: groups.flatMap(({ mark, posts }) =>
      posts.map((post) => asCalendarPost(desk, authors, mark, post)),
    ),
    isCut: groups.some(({ posts }) => posts.length >= mostPosts),
  }
}

async function find(
  { reader, parties }: Desk,
  mark: PostMark,
  conditions: Where[],
): Promise<{ mark: PostMark; posts: OwnPost[] }> {
  const posts = await findOwnPosts(reader, {
    parties,
    where: { and: conditions },
    limit: mostPosts,
    // What is online is called what readers see, whatever is being changed beside it.
    isAsOnline: mark === 'online',
  })
  return { mark, posts }
}

/** Dutch midnights: in the night that the clock changes too. */
function momentsOf({ from, before }: Period): { greater_than_equal: string; less_than: string } {
  return { greater_than_equal: midnight(from), less_than: midnight(before) }
}

const midnight = (day: string): string => momentFrom(`${day}T00:00`)?.toISOString() ?? day

function asCalendarPost(
  { known, edited }: Desk,
  authors: ReadonlyMap<string, string>,
  mark: PostMark,
  post: OwnPost,
): CalendarPost {
  const at = momentOf(mark, post)
  return {
    kind: 'stuk',
    key: `${mark}-${post.id}`,
    id: post.id,
    mark,
    stage: post.stage,
    title: post.title,
    at: at === null ? null : wallTime(new Date(at)),
    party: { id: post.partyId, name: partyName(known, post.partyId) },
    authors: post.writtenBy.map((id) => ({ id, name: authors.get(id) ?? 'Oud-collega' })),
    isMovable: isIn(edited, post.partyId) && (mark === 'gepland' || post.stage === 'goedgekeurd'),
  }
}

function momentOf(mark: PostMark, post: OwnPost): string | null {
  switch (mark) {
    case 'gepland':
      return post.publishAt
    case 'online':
      return post.publishedAt
    case 'offline':
      return post.expireAt
    case 'zonder-moment':
      return null
  }
}
