import type { Payload } from 'payload'
import type { Post } from '@/payload-types'

import { makeParty } from './make-party'
import { uniqueName } from './unique-name'

type Stage = Post['stage']

/** The moves that lead to a stage; without a user the platform itself makes them. */
const wayTo: Record<Stage, Stage[]> = {
  concept: [],
  'ter-beoordeling': ['ter-beoordeling'],
  goedgekeurd: ['ter-beoordeling', 'goedgekeurd'],
  gepland: ['ter-beoordeling', 'goedgekeurd', 'gepland'],
  gepubliceerd: ['ter-beoordeling', 'goedgekeurd', 'gepubliceerd'],
  ingetrokken: ['ter-beoordeling', 'goedgekeurd', 'gepubliceerd', 'ingetrokken'],
}

/**
 * A post in a stage (a draft, unless the test asks for another), of a party of its own. A planned post needs
 * `publishAt`.
 */
export async function makePost(payload: Payload, overrides: Partial<Post> = {}): Promise<Post> {
  const { stage = 'concept', publishAt, ...content } = overrides
  const title = uniqueName('Stuk')
  const draft = await payload.create({
    collection: 'posts',
    draft: true,
    data: {
      title,
      slug: '',
      type: 'standpunt',
      lead: 'Wij vinden hier iets van.',
      body: lexicalText(`De tekst van ${title}.`),
      party: content.party ?? (await makeParty(payload)).id,
      ...content,
    },
  })
  return movePost(payload, draft, { stage, publishAt })
}

/** Moves a post step by step to a stage. */
export async function movePost(
  payload: Payload,
  post: Post,
  { stage, publishAt }: Pick<Post, 'stage' | 'publishAt'>,
): Promise<Post> {
  let moved = post
  const way = wayTo[stage]
  for (const step of way.slice(way.indexOf(post.stage) + 1)) {
    moved = await payload.update({
      collection: 'posts',
      id: post.id,
      data: { stage: step, ...(step === 'gepland' ? { publishAt } : {}) },
    })
  }
  return moved
}

/** A body of paragraphs, as the editor stores it. */
export function lexicalText(...paragraphs: string[]): Post['body'] {
  return lexicalBody(
    ...paragraphs.map((text) => ({
      ...element,
      type: 'paragraph',
      children: [
        { type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' },
      ],
      textFormat: 0,
    })),
  )
}

export function lexicalBody(...children: Post['body']['root']['children']): Post['body'] {
  return { root: { ...element, type: 'root', children } }
}

const element = { version: 1, direction: 'ltr', format: '', indent: 0 } as const
