import type { Post } from '@/payload-types'
import type { Reader } from '@/platform/reader'
import type { BodyPart } from '../body/body-view'
import type { PostView, StanceInPost } from './post-view'

import {
  dutchReading,
  findDossierLinks,
  findShortTimelines,
  findStepsById,
  findTopicLinks,
  shownDay,
  shownSourcesOf,
} from '@/decisions/api'
import { findImages, findParty, findPersonMarks } from '@/parties/api'
import { dutchDay } from '@/platform/amsterdam-time'
import { idOf, idsOf } from '@/platform/relation'
import { shown } from '@/platform/reading-tags'

import { noticeOf } from '../advertising/advertising-notice'
import { findBodies } from '../body/find-bodies.query'
import { bodyText } from '../body/body-parts'
import { stageLabels } from '../workflow/stage-labels'

import { lastCorrection } from './find-posts.query'
import { readingMinutes } from './post-view'

export type FoundPostPage = {
  id: string
  partyId: string
  stageName: string
  post: PostView
  body: BodyPart[]
}

/** A published post at its address; null when there is none. */
export async function findPost(
  reader: Reader,
  { partyId, slug }: { partyId: string; slug: string },
): Promise<FoundPostPage | null> {
  const { payload, user } = reader
  const { docs } = await payload.find({
    collection: 'posts',
    where: {
      and: [
        { party: { equals: partyId } },
        { slug: { equals: slug } },
        { _status: { equals: 'published' } },
      ],
    },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  })
  return docs[0] ? postPageOf(reader, docs[0]) : null
}

/** The newest draft of a post as it would be read; null for whoever may not see it. */
export async function findDraft(reader: Reader, id: string): Promise<FoundPostPage | null> {
  const { payload, user } = reader
  if (user === null) return null
  const { docs } = await payload.find({
    collection: 'posts',
    where: { id: { equals: id } },
    draft: true,
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  })
  return docs[0] ? postPageOf(reader, docs[0]) : null
}

/** Of a draft nothing has to be there yet; the types tell of what may be published. */
const written = (text: string | null | undefined, whenEmpty = ''): string => text || whenEmpty

/** A post that was found, with everything that its page shows as far as this reader may see it. */
export async function postPageOf(reader: Reader, found: Post): Promise<FoundPostPage | null> {
  reader.sees(shown('posts', found.id))
  const party = await findParty(reader, { id: idOf(found.party) ?? '' })
  if (!party) return null
  const heroId = idOf(found.hero?.media)
  const images = await findImages(reader, [heroId])
  const hero = images.get(heroId ?? '')
  const bylineIds = idsOf(found.bylines)
  const people = await findPersonMarks(reader, bylineIds, { atParty: party.id })
  const topicIds = idsOf(found.topics)
  const topics = await findTopicLinks(reader, topicIds)
  const dossierIds = idsOf(found.dossiers)
  const dossiers = await findShortTimelines(reader, dossierIds)
  const [body = []] = await findBodies(reader, [found.body])
  // A preview may be read before there is a moment of publication; then today is the best guess.
  const publishedDay = found.publishedAt ? dutchDay(new Date(found.publishedAt)) : reader.today

  return {
    id: found.id,
    partyId: party.id,
    stageName: stageLabels[found.stage].nl,
    body,
    post: {
      title: written(found.title, 'Nog zonder titel'),
      slug: found.slug,
      type: found.type,
      lead: written(found.lead),
      inShort: (found.inShort ?? []).map(({ text }) => written(text)).filter((text) => text !== ''),
      party: party.site,
      bylines: bylineIds.flatMap((id) => people.get(id) ?? []),
      isOnBehalfOfFraction: found.onBehalfOfGroup === true,
      publishedOn: shownDay(publishedDay),
      publishedAt: found.publishedAt ?? '',
      changedAt: lastCorrection(found),
      readingMinutes: readingMinutes(wordsIn(`${written(found.lead)}\n${bodyText(body)}`)),
      hero: hero
        ? {
            ...hero,
            caption: found.hero?.caption || hero.caption,
            credit: found.hero?.credit || hero.credit,
          }
        : null,
      stances: await stancesInPost(reader, found),
      topics: topicIds.flatMap((id) => topics.get(id) ?? []),
      dossiers: dossierIds.flatMap((id) => dossiers.get(id) ?? []),
      sources: shownSourcesOf(found.sources),
      corrections: (found.corrections ?? []).map(({ on, text }) => ({
        on: on ? dutchReading(dutchDay(new Date(on))) : '',
        text,
      })),
      advertising: noticeOf(found.advertising, dutchReading),
    },
  }
}

/** What a post takes a stance on, as far as this reader may see it. */
export async function stancesInPost(
  reader: Reader,
  { stances }: Pick<Post, 'stances'>,
): Promise<StanceInPost[]> {
  const rows = stances ?? []
  const steps = await findStepsById(
    reader,
    rows.map(({ decision }) => idOf(decision)),
  )
  const dossiers = await findDossierLinks(
    reader,
    rows.map(({ dossier }) => idOf(dossier)).filter((id) => id !== null),
  )
  return rows.flatMap(({ decision, dossier, stance, conditions }): StanceInPost[] => {
    const step = steps.get(idOf(decision) ?? '')?.step
    const about = step ?? dossiers.get(idOf(dossier) ?? '')
    if (!about) return []
    const kind = step ? 'besluit' : 'dossier'
    const target = { kind, title: about.title, slug: about.slug } as const
    return [{ stance, conditions: conditions || null, target }]
  })
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}
