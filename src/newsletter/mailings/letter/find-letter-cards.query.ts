import type { FoundPostCard } from '@/publishing/api'
import type { FoundStep } from '@/decisions/api'
import type { ShownFile } from '@/parties/api'
import type { Reader } from '@/platform/reader'
import type { DecisionCard, LetterCard, PostCard } from './mailing-letter'

import { findStepsById } from '@/decisions/api'
import {
  decisionKindLabels,
  momentOf,
  outcomeLabels,
  overdueWords,
  statusWords,
} from '@/decisions/view'
import { findFiles } from '@/parties/api'
import { findPostCards } from '@/publishing/api'
import { conditionsWords, postTypeLabels, stanceLabels } from '@/publishing/view'

import { missingCard } from './find-missing-card.query'
import { pictureOnTop } from './letter-picture'

type Chosen = { relationTo: 'posts' | 'decisions'; value: string }
type Asked = { chosen: readonly Chosen[]; partyId: string; siteUrl: string }

/** The cards in the order in which they were chosen, and for each that cannot be shown why. */
export async function findLetterCards(
  reader: Reader,
  { chosen, partyId, siteUrl }: Asked,
): Promise<{ cards: LetterCard[]; problems: string[] }> {
  const idsIn = (collection: Chosen['relationTo']) =>
    chosen.filter(({ relationTo }) => relationTo === collection).map(({ value }) => value)
  const posts = await findPostCards(reader, idsIn('posts'))
  const steps = await findStepsById(reader, idsIn('decisions'))
  const heroes = [...posts.values()].flatMap(({ heroId }) => heroId ?? [])
  const files = await findFiles(reader, heroes)

  const cards: LetterCard[] = []
  const problems: string[] = []
  for (const { relationTo, value } of chosen) {
    const post = posts.get(value)
    const step = steps.get(value)
    if (relationTo === 'decisions' && step) cards.push(decisionCard(step, reader.today, siteUrl))
    else if (relationTo === 'posts' && post?.partyId === partyId)
      cards.push(postCard(post, { file: files.get(post.heroId ?? ''), siteUrl }))
    else if (post) problems.push(`‘${post.teaser.title}’ is van een andere partij.`)
    else problems.push(await missingCard(reader, { relationTo, id: value, partyId }))
  }
  return { cards, problems }
}

function postCard(
  { id, teaser, stances }: FoundPostCard,
  { file, siteUrl }: { file: ShownFile | undefined; siteUrl: string },
): PostCard {
  const { title, lead, type, slug, party, publishedOn, image, isAdvertising } = teaser
  return {
    kind: 'stuk',
    id,
    label: postTypeLabels[type],
    title,
    lead,
    publishedOn: publishedOn.text,
    url: `${siteUrl}/partijen/${party.slug}/${slug}`,
    picture: pictureOnTop({ image: image ?? undefined, file, siteUrl }),
    stances: stances.map(({ stance, conditions, target }) => ({
      sign: stanceLabels[stance].sign,
      label: stanceLabels[stance].text,
      on: target.title,
      conditions,
      conditionsLabel: conditionsWords(stance),
    })),
    isAdvertising,
  }
}

function decisionCard({ id, step }: FoundStep, today: string, siteUrl: string): DecisionCard {
  const { kind, title, slug, when, status, outcome, bodyName, summary } = step
  // A plan that passed in silence says so, here as on the site.
  const isOverdue = momentOf(step, today) === 'verlopen'
  return {
    kind: 'besluit',
    id,
    label: decisionKindLabels[kind].nl,
    title,
    when: isOverdue ? overdueWords(step) : when.text,
    status: isOverdue ? 'Nog geen uitkomst' : statusWords[status],
    outcome: outcome === null ? null : outcomeLabels[outcome].nl,
    by: bodyName,
    summary,
    url: `${siteUrl}/besluiten/${slug}`,
  }
}
