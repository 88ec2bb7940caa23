import type { Colleague } from '@/parties/api'
import type { Desk } from '../find-desk.query'
import type { Waiting } from './overview'

import { findColleagues } from '@/parties/api'
import { findMentions, findOwnPosts } from '@/publishing/api'

import { isIn } from '../find-desk.query'
import { partyName } from '../party-name'

import { byUrgency, waitingFor } from './waiting-posts'

const mostPosts = 50
const mentionsKeptMs = 14 * 24 * 60 * 60 * 1000

/** What this account can do something about, the most pressing first. */
export async function findWaiting(desk: Desk, now: Date): Promise<Waiting[]> {
  const { reader, account, parties, edited, known } = desk
  const [colleagues, returned, offered, toReview, mentions] = await Promise.all([
    findColleagues(reader),
    findOwnPosts(reader, {
      parties,
      where: { and: [{ stage: { equals: 'concept' } }, { writtenBy: { in: [account] } }] },
      sort: '-updatedAt',
      limit: mostPosts,
    }),
    findOwnPosts(reader, {
      parties: edited,
      where: { stage: { equals: 'ter-beoordeling' } },
      sort: 'updatedAt',
      limit: mostPosts,
    }),
    findOwnPosts(reader, {
      parties: edited,
      where: {
        and: [
          { stage: { equals: 'gepubliceerd' } },
          { reviewOn: { less_than_equal: reader.today } },
        ],
      },
      sort: 'reviewOn',
      limit: mostPosts,
      isAsOnline: true,
    }),
    mentioning(desk, now),
  ])
  const asked = {
    account,
    edits: (party: string) => isIn(edited, party),
    membersOf: membersAmong(colleagues),
    today: reader.today,
  }
  const posts = [...returned, ...offered, ...toReview]
    .map((post) => waitingFor(post, asked))
    .filter((one) => one !== null)
    .map(({ reason, post, said }) => ({
      reason,
      postId: post.id,
      title: post.title,
      party: partyName(known, post.partyId),
      said,
    }))
  return byUrgency([...posts, ...mentions])
}

const membersAmong =
  (colleagues: readonly Colleague[]) =>
  (party: string): number =>
    colleagues.filter(({ parties }) => parties.includes(party)).length

/** The newest note to this account on each post that is not out yet. */
async function mentioning(desk: Desk, now: Date): Promise<Waiting[]> {
  const { reader, account, parties, known } = desk
  const since = new Date(now.getTime() - mentionsKeptMs)
  const notes = await findMentions(reader, { account, since })
  if (notes.length === 0) return []
  const posts = await findOwnPosts(reader, {
    parties,
    where: {
      and: [
        { id: { in: notes.map(({ postId }) => postId) } },
        { stage: { not_in: ['gepubliceerd', 'ingetrokken'] } },
      ],
    },
    limit: mostPosts,
  })
  return posts.map((post) => {
    const note = notes.find(({ postId }) => postId === post.id)
    return {
      reason: 'genoemd',
      postId: post.id,
      title: post.title,
      party: partyName(known, post.partyId),
      said: note ? `${note.authorName}: ${note.text}` : null,
    }
  })
}
