import type { Where } from 'payload'
import type { Post } from '@/payload-types'
import type { Paging } from '@/platform/paging'
import type { Reader } from '@/platform/reader'
import type { AdvertisingNotice } from '../advertising/advertising-notice'
import type { PostTeaser } from './post-view'
import type { PostType } from './post-words'

import { findImages, findParties, findPlaces } from '@/parties/api'
import { dutchReading, shownDay } from '@/decisions/api'
import { dutchDay } from '@/platform/amsterdam-time'
import { pagingOf } from '@/platform/paging'
import { idOf } from '@/platform/relation'
import { anyOf, listOf, shown } from '@/platform/reading-tags'
import { everyWordIn } from '@/platform/search-words'

import { noticeOf } from '../advertising/advertising-notice'

/** A post in a list, with what a feed needs to know it again after it has changed. */
export type FoundPost = {
  id: string
  partyId: string | null
  /** ISO 8601 with time. */
  publishedAt: string
  changedAt: string
  /** Null when it is no political advertising. */
  advertising: AdvertisingNotice | null
  teaser: PostTeaser
}

type Asked =
  | 'all'
  | { party: string; type?: PostType }
  | { party: string; before: string }
  | { parties: readonly string[] }
  | { topics: readonly string[] }
  | { person: string }
  | { about: { dossiers: readonly string[]; decisions: readonly string[] } }
  | { words: readonly string[] }

/** Published posts, newest first. Drafts are left out for members too: a list is what the public sees. */
export async function findPosts(
  reader: Reader,
  asked: Asked,
  { limit }: { limit: number },
): Promise<FoundPost[]> {
  const { payload, user, sees } = reader
  sees(...listsAsked(asked))
  const { docs } = await payload.find({
    collection: 'posts',
    where: { and: [{ _status: { equals: 'published' } }, whereOf(asked)] },
    limit,
    pagination: false,
    depth: 0,
    sort: '-publishedAt',
    select: teaserFields,
    overrideAccess: false,
    user,
  })
  return asFoundPosts(reader, docs)
}

/** In a list of its own. */
const postsOnPage = 20

/** One page of such a list; null past the last one. */
export async function findPostsOnPage(
  reader: Reader,
  asked: Asked,
  page: number,
): Promise<{ posts: FoundPost[]; paging: Paging } | null> {
  const { payload, user, sees } = reader
  sees(...listsAsked(asked))
  const where: Where = { and: [{ _status: { equals: 'published' } }, whereOf(asked)] }
  const { totalDocs } = await payload.count({
    collection: 'posts',
    where,
    overrideAccess: false,
    user,
  })
  const paging = pagingOf({ page, total: totalDocs, size: postsOnPage })
  if (!paging) return null
  const { docs } = await payload.find({
    collection: 'posts',
    where,
    limit: postsOnPage,
    page,
    depth: 0,
    // Posts of one moment would else change places between two pages.
    sort: ['-publishedAt', 'slug'],
    select: teaserFields,
    overrideAccess: false,
    user,
  })
  return { posts: await asFoundPosts(reader, docs), paging }
}

export const teaserFields = {
  title: true,
  slug: true,
  type: true,
  lead: true,
  party: true,
  hero: true,
  publishedAt: true,
  corrections: true,
  advertising: true,
} as const

type Row = Pick<
  Post,
  | 'id'
  | 'title'
  | 'slug'
  | 'type'
  | 'lead'
  | 'party'
  | 'hero'
  | 'publishedAt'
  | 'corrections'
  | 'advertising'
>

export async function asFoundPosts(
  reader: Reader,
  rows: readonly Row[],
  seatsDay?: string,
): Promise<FoundPost[]> {
  reader.sees(...rows.map(({ id }) => shown('posts', id)))
  const parties = await findParties(reader, { ids: rows.map(({ party }) => idOf(party)) }, seatsDay)
  const places = await findPlaces(
    reader,
    parties.map(({ municipalityId }) => municipalityId),
  )
  const images = await findImages(
    reader,
    rows.map(({ hero }) => idOf(hero?.media)),
  )
  return rows.flatMap((row): FoundPost[] => {
    const party = parties.find(({ id }) => id === idOf(row.party))
    const municipality = places.get(party?.municipalityId ?? '')
    if (!party || !municipality || !row.publishedAt) return []
    const { id, title, slug, type, lead, publishedAt } = row
    return [
      {
        id,
        partyId: party.id,
        publishedAt,
        changedAt: lastCorrection(row) ?? publishedAt,
        advertising: noticeOf(row.advertising, dutchReading),
        teaser: {
          title,
          slug,
          type,
          lead,
          party: party.mark,
          municipality,
          publishedOn: shownDay(dutchDay(new Date(publishedAt))),
          image: images.get(idOf(row.hero?.media) ?? '') ?? null,
          isAdvertising: row.advertising?.isAdvertising === true,
        },
      },
    ]
  })
}

/** When readers were last told that something was put right; null when nothing was. */
export function lastCorrection({ corrections }: Pick<Post, 'corrections'>): string | null {
  const moments = (corrections ?? []).map(({ on }) => on).filter((on) => typeof on === 'string')
  return moments.toSorted().at(-1) ?? null
}

function whereOf(asked: Asked): Where {
  if (asked === 'all') return {}
  if ('party' in asked)
    return {
      and: [
        { party: { equals: asked.party } },
        ...('before' in asked ? [{ publishedAt: { less_than: asked.before } }] : []),
        ...('type' in asked && asked.type ? [{ type: { equals: asked.type } }] : []),
      ],
    }
  if ('parties' in asked) return { party: { in: [...asked.parties] } }
  if ('topics' in asked) return { topics: { in: [...asked.topics] } }
  if ('person' in asked) return { bylines: { in: [asked.person] } }
  if ('words' in asked) return everyWordIn(['title', 'lead'], asked.words)
  return isAbout(asked.about)
}

/** Posts that belong to these dossiers, take a stance on them or on these steps, or show one of the steps. */
export function isAbout({
  dossiers,
  decisions,
}: {
  dossiers: readonly string[]
  decisions: readonly string[]
}): Where {
  const onDossiers: Where[] = [
    { dossiers: { in: [...dossiers] } },
    { 'stances.dossier': { in: [...dossiers] } },
  ]
  const onDecisions: Where[] = [
    { 'stances.decision': { in: [...decisions] } },
    { mentionedDecisions: { in: [...decisions] } },
  ]
  return {
    or: [...(dossiers.length > 0 ? onDossiers : []), ...(decisions.length > 0 ? onDecisions : [])],
  }
}

function listsAsked(asked: Asked): string[] {
  if (asked === 'all') return [anyOf('posts')]
  // A new post never comes before an old one, so a publication leaves the pages alone that only look back.
  if ('before' in asked) return []
  if ('party' in asked) return [listOf('posts', 'party', asked.party)]
  if ('parties' in asked) return asked.parties.map((id) => listOf('posts', 'party', id))
  if ('topics' in asked) return asked.topics.map((id) => listOf('posts', 'topic', id))
  if ('person' in asked) return [listOf('posts', 'person', asked.person)]
  if ('words' in asked) return [anyOf('posts')]
  return [
    ...asked.about.dossiers.map((id) => listOf('posts', 'dossier', id)),
    ...asked.about.decisions.map((id) => listOf('posts', 'decision', id)),
  ]
}
