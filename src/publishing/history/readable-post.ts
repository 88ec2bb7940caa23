import type { ReadableField } from '@/decisions/view'
import type { BodyPart } from '../body/body-view'
import type { PostView, StanceInPost } from '../posts/post-view'

import { readableRows, readableText, readableValue } from '@/decisions/view'

import { postTypeLabels } from '../posts/post-labels'
import { conditionsWords, stanceLabels } from '../stances/stance-labels'

import { bodyInWords } from './body-in-words'

/** A version as readers would see it, and what search engines are told. */
export type SavedPost = {
  post: PostView
  body: readonly BodyPart[]
  meta?: { title?: string | null; description?: string | null } | null
}

/** All that readers see of a version, in the order of the page. */
export function readablePost({ post, body, meta }: SavedPost): ReadableField[] {
  const { hero } = post
  return [
    readableValue('Soort stuk', postTypeLabels[post.type]),
    readableValue('Titel', post.title),
    readableValue('Webadres', post.slug),
    readableText('Inleiding', post.lead),
    readableRows('In het kort', post.inShort),
    readableRows('Wat vindt uw partij?', post.stances.map(stanceInWords)),
    readableText('Tekst', bodyInWords(body)),
    readableValue('Foto', hero && (hero.alt || 'zonder beschrijving')),
    readableText('Bijschrift', hero?.caption),
    readableValue('Maker van de foto', hero?.credit),
    readableRows(
      'Door',
      post.bylines.map(({ name }) => name),
    ),
    readableValue('Namens de fractie', post.isOnBehalfOfFraction ? 'Ja' : 'Nee'),
    readableRows(
      'Thema’s',
      post.topics.map(({ name }) => name),
    ),
    readableRows(
      'Dossiers',
      post.dossiers.map(({ title }) => title),
    ),
    readableRows(
      'Bronnen',
      post.sources.map(({ title, publisher, url }) =>
        [title, publisher, url].filter(Boolean).join(', '),
      ),
    ),
    readableRows(
      'Correcties',
      post.corrections.map(({ text }) => text),
    ),
    readableValue('Titel voor zoekmachines', meta?.title),
    readableText('Omschrijving voor zoekmachines', meta?.description),
  ]
}

function stanceInWords({ stance, conditions, target }: StanceInPost): string {
  const said = `${stanceLabels[stance].text}: ‘${target.title}’.`
  return conditions ? `${said} ${conditionsWords(stance)} ${conditions}` : said
}
