import type { Reader } from '@/platform/reader'
import type { FoundPost } from '../posts/find-posts.query'
import type { PartyStance } from './party-stances'

import { idOf } from '@/platform/relation'
import { listOf } from '@/platform/reading-tags'

import { asFoundPosts, isAbout, teaserFields } from '../posts/find-posts.query'

type Asked = {
  /** Addresses by id. */
  dossiers: ReadonlyMap<string, string>
  decisions: ReadonlyMap<string, string>
  /** The day on which the seats of the parties count; without one, today. */
  seatsDay?: string | undefined
}

export type Voices = { posts: FoundPost[]; stances: PartyStance[] }

/** What the parties published about these dossiers and steps: the posts, newest first, and the stances in them. */
export async function findVoices(
  reader: Reader,
  { dossiers, decisions, seatsDay }: Asked,
): Promise<Voices> {
  const { payload, user, sees } = reader
  const about = { dossiers: [...dossiers.keys()], decisions: [...decisions.keys()] }
  sees(
    ...about.dossiers.map((id) => listOf('posts', 'dossier', id)),
    ...about.decisions.map((id) => listOf('posts', 'decision', id)),
  )
  const { docs } = await payload.find({
    collection: 'posts',
    where: { and: [{ _status: { equals: 'published' } }, isAbout(about)] },
    pagination: false,
    depth: 0,
    sort: '-publishedAt',
    select: { ...teaserFields, stances: true },
    overrideAccess: false,
    user,
  })
  const posts = await asFoundPosts(reader, docs, seatsDay)
  const stances = posts.flatMap(({ id, teaser }) => {
    const rows = docs.find((doc) => doc.id === id)?.stances ?? []
    return rows.flatMap(({ decision, dossier, stance, conditions }): PartyStance[] => {
      const target = targetOf({ decision, dossier }, { dossiers, decisions })
      if (!target) return []
      const { party, title, slug, publishedOn } = teaser
      return [
        {
          party,
          target,
          stance,
          conditions: conditions || null,
          post: { title, slug },
          publishedOn,
        },
      ]
    })
  })
  return { posts, stances }
}

function targetOf(
  row: { decision?: unknown; dossier?: unknown },
  { dossiers, decisions }: Pick<Asked, 'dossiers' | 'decisions'>,
): PartyStance['target'] | null {
  const step = decisions.get(idOf(row.decision) ?? '')
  if (step !== undefined) return { kind: 'besluit', slug: step }
  const dossier = dossiers.get(idOf(row.dossier) ?? '')
  return dossier === undefined ? null : { kind: 'dossier', slug: dossier }
}
