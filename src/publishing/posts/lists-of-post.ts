import { idOf, idsOf } from '@/platform/relation'
import { listOf } from '@/platform/reading-tags'

type Post = Record<string, unknown>

/** The lists of posts that this one stands in: of its party, and of everything that it is about. */
export function listsOfPost(post: Post): string[] {
  const stances = Array.isArray(post.stances) ? (post.stances as Post[]) : []
  const owners: Record<string, (string | null)[]> = {
    party: [idOf(post.party)],
    dossier: [...idsOf(post.dossiers), ...stances.map(({ dossier }) => idOf(dossier))],
    decision: [...idsOf(post.mentionedDecisions), ...stances.map(({ decision }) => idOf(decision))],
    topic: idsOf(post.topics),
    person: idsOf(post.bylines),
  }
  return Object.entries(owners).flatMap(([owner, ids]) =>
    ids.filter((id) => id !== null).map((id) => listOf('posts', owner, id)),
  )
}
