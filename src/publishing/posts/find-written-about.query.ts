import type { Payload, Where } from 'payload'

import { idOf, idsOf } from '@/platform/relation'

type Asked = {
  parties: readonly string[]
  decisions: readonly string[]
  dossiers: readonly string[]
  /** Only what was begun since this moment is on the dossier of today; a step is named for good. */
  since: Date
}

/** What one post of one party is about. */
type WrittenAbout = { partyId: string; decisions: string[]; dossiers: string[] }

const mostPosts = 500

/** What parties wrote, or are writing, about these steps and dossiers. Withdrawn posts no longer count. */
export async function findWrittenAbout(
  { payload }: { payload: Payload },
  { parties, decisions, dossiers, since }: Asked,
): Promise<WrittenAbout[]> {
  if (parties.length === 0 || decisions.length + dossiers.length === 0) return []
  const { docs } = await payload.find({
    collection: 'posts',
    draft: true,
    where: {
      and: [
        { party: { in: [...parties] } },
        { stage: { not_equals: 'ingetrokken' } },
        { or: [...namesStep([...decisions]), ...isOnDossier([...dossiers], since)] },
      ],
    },
    limit: mostPosts,
    pagination: false,
    depth: 0,
    select: {
      party: true,
      dossiers: true,
      stances: true,
      mentionedDecisions: true,
      mentionedDossiers: true,
      createdAt: true,
    },
    // Drafts count too; the first condition keeps to the parties of whoever asks.
    overrideAccess: true,
  })
  return docs.map((post) => {
    const stances = post.stances ?? []
    const isRecent = new Date(post.createdAt) >= since
    return {
      partyId: idOf(post.party) ?? '',
      decisions: [
        ...idsOf(post.mentionedDecisions),
        ...idsOf(stances.map(({ decision }) => decision)),
      ],
      dossiers: isRecent
        ? [
            ...idsOf(post.dossiers),
            ...idsOf(post.mentionedDossiers),
            ...idsOf(stances.map(({ dossier }) => dossier)),
          ]
        : [],
    }
  })
}

function namesStep(decisions: string[]): Where[] {
  if (decisions.length === 0) return []
  return [{ mentionedDecisions: { in: decisions } }, { 'stances.decision': { in: decisions } }]
}

function isOnDossier(dossiers: string[], since: Date): Where[] {
  if (dossiers.length === 0) return []
  const isAbout: Where[] = ['dossiers', 'mentionedDossiers', 'stances.dossier'].map((field) => ({
    [field]: { in: dossiers },
  }))
  return [{ and: [{ createdAt: { greater_than_equal: since.toISOString() } }, { or: isAbout }] }]
}
