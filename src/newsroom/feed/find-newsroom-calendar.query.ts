import type { Payload } from 'payload'
import type { FoundAgendaItem } from '@/decisions/api'
import type { Desk } from '../find-desk.query'
import type { NewsroomEvent } from './newsroom-event'

import { findCalendar } from '@/decisions/api'
import { dutchDay } from '@/platform/amsterdam-time'
import { findOwnPosts } from '@/publishing/api'

import { findDesk } from '../find-desk.query'

import { findFeedOwner } from './find-feed-owner.query'

export type NewsroomCalendar = {
  /** Of the account, by name. */
  parties: string[]
  posts: NewsroomEvent[]
  agenda: FoundAgendaItem[]
}

/** As long as a calendar keeps what is over. */
const memoryMs = 90 * 24 * 60 * 60 * 1000
const mostPosts = 500

/** What stands behind a secret address; null when nothing does (any more). */
export async function findNewsroomCalendar(
  payload: Payload,
  { token, now }: { token: string; now: Date },
): Promise<NewsroomCalendar | null> {
  const owner = await findFeedOwner(payload, token)
  if (owner === null) return null
  const desk = await findDesk({
    payload,
    // Behind an address without a login nobody runs the platform: only seats count.
    user: { ...owner, isAdmin: false },
    today: dutchDay(now),
    sees: () => undefined,
  })
  if (desk === null) return null
  const [posts, agenda] = await Promise.all([findEvents(desk, now), findAgenda(desk)])
  return { parties: desk.known.map(({ mark }) => mark.name), posts, agenda }
}

async function findEvents({ reader, parties, known }: Desk, now: Date): Promise<NewsroomEvent[]> {
  const since = new Date(now.getTime() - memoryMs).toISOString()
  const [planned, online] = await Promise.all([
    findOwnPosts(reader, {
      parties,
      where: { stage: { equals: 'gepland' } },
      sort: 'publishAt',
      limit: mostPosts,
    }),
    findOwnPosts(reader, {
      parties,
      where: {
        and: [{ stage: { equals: 'gepubliceerd' } }, { publishedAt: { greater_than: since } }],
      },
      sort: '-publishedAt',
      limit: mostPosts,
      isAsOnline: true,
    }),
  ])
  return [...planned, ...online].flatMap((post) => {
    const kind = post.stage === 'gepland' ? 'gepland' : 'online'
    const at = kind === 'gepland' ? post.publishAt : post.publishedAt
    const party = known.find(({ id }) => id === post.partyId)?.mark
    if (at === null || !party) return []
    const { id, title, slug, updatedAt } = post
    return [{ id, kind, title, slug, at, party, updatedAt } satisfies NewsroomEvent]
  })
}

async function findAgenda({ reader, municipalities }: Desk): Promise<FoundAgendaItem[]> {
  const found = await Promise.all(
    municipalities.map((municipality) => findCalendar(reader, { municipality })),
  )
  return [...new Map(found.flat().map((fact) => [fact.id, fact])).values()]
}
