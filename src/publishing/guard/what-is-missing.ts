import type { Words } from '@/platform/words'

import { words } from '@/platform/words'

import { isNoticeIncomplete } from '../advertising/needed-in-notice'
import { bodyNodes } from '../body/body-nodes'

import { readableTexts } from './readable-text'

type Post = Record<string, unknown>

/** The parts that a post like this has and this one not yet, in the order of the form. The form refuses a move without them. */
export function whatIsMissing(post: Post): Words[] {
  return [
    ...(isBlank(post.title) ? [words('de titel', 'the title')] : []),
    ...(isBlank(post.lead) ? [words('de inleiding', 'the lead')] : []),
    ...(hasBody(post) ? [] : [words('de tekst', 'the text')]),
    ...(isNoticeIncomplete(post.advertising)
      ? [words('de gegevens van de politieke reclame', 'the details of the political advertising')]
      : []),
  ]
}

function isBlank(text: unknown): boolean {
  return typeof text !== 'string' || text.trim() === ''
}

function hasBody({ body }: Post): boolean {
  return readableTexts({ body }).length > 0 || bodyNodes(body).some(({ type }) => type === 'block')
}
