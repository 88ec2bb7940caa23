import type { Reader } from '@/platform/reader'

type Mention = { postId: string; authorName: string; text: string; createdAt: string }

const mostMentions = 20

/** Notes of colleagues to this account since a moment, the newest first. */
export async function findMentions(
  { payload, user }: Pick<Reader, 'payload' | 'user'>,
  { account, since }: { account: string; since: Date },
): Promise<Mention[]> {
  const { docs } = await payload.find({
    collection: 'post-notes',
    where: {
      and: [
        { mentions: { in: [account] } },
        { createdAt: { greater_than_equal: since.toISOString() } },
      ],
    },
    sort: '-createdAt',
    limit: mostMentions,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  })
  return docs.map(({ postId, authorName, text, createdAt }) => ({
    postId,
    authorName: authorName || 'Een collega',
    text,
    createdAt,
  }))
}
