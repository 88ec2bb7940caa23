import type { Desk } from '../find-desk.query'
import type { GoingOut, OwnWork } from './overview'

import { wallTime } from '@/platform/amsterdam-time'
import { findOwnPosts } from '@/publishing/api'

import { partyName } from '../party-name'

const mostShown = 10
const weekMs = 7 * 24 * 60 * 60 * 1000

/** What this account wrote on and what is not out yet, the newest first. */
export async function findWork({ reader, account, parties, known }: Desk): Promise<OwnWork[]> {
  const posts = await findOwnPosts(reader, {
    parties,
    where: {
      and: [
        { stage: { in: ['concept', 'ter-beoordeling', 'goedgekeurd', 'gepland'] } },
        { writtenBy: { in: [account] } },
      ],
    },
    sort: '-updatedAt',
    limit: mostShown,
  })
  return posts.map(({ id, title, stage, partyId }) => ({
    postId: id,
    title,
    stage,
    party: partyName(known, partyId),
  }))
}

/** What the own parties planned for the coming seven days; what is late comes first. */
export async function findGoingOut(
  { reader, parties, known }: Desk,
  now: Date,
): Promise<GoingOut[]> {
  const posts = await findOwnPosts(reader, {
    parties,
    where: {
      and: [
        { stage: { equals: 'gepland' } },
        { publishAt: { less_than: new Date(now.getTime() + weekMs).toISOString() } },
      ],
    },
    sort: 'publishAt',
    limit: 2 * mostShown,
  })
  return posts.flatMap(({ id, title, publishAt, partyId }) =>
    publishAt === null
      ? []
      : [
          {
            postId: id,
            title,
            party: partyName(known, partyId),
            at: wallTime(new Date(publishAt)),
          },
        ],
  )
}
