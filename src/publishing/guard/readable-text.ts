import type { BlockNode, InlineNode, ListNode } from '../body/body-nodes'

import { bodyNodes } from '../body/body-nodes'

import { plainSigns } from './plain-signs'

/** One piece of text that a reader sees, and where the writer finds it. */
export type ReadableText = {
  path: string
  text: string
  /** The party's own sentences: these count for the reading level, a title or a name does not. */
  isProse?: true
}

type Post = Record<string, unknown>

/** All that can be read of a post. Text that is parted by bold or a link is one piece, as it is for a reader. */
export function readableTexts(post: Post): ReadableText[] {
  const texts: ReadableText[] = [
    ...at(post, '', ['title']),
    ...prose(at(post, '', ['lead'])),
    ...rows(post, 'inShort').flatMap(([row, path]) => prose(at(row, path, ['text']))),
    ...rows(post, 'stances').flatMap(([row, path]) => at(row, path, ['conditions'])),
    ...bodyNodes(post.body).flatMap(textsOfNode),
    ...at(inner(post.hero), 'hero.', ['caption', 'credit']),
    ...rows(post, 'sources').flatMap(([row, path]) => at(row, path, ['title', 'publisher'])),
    ...rows(post, 'corrections').flatMap(([row, path]) => at(row, path, ['text'])),
    ...advertisingTexts(inner(post.advertising)),
    ...at(inner(post.meta), 'meta.', ['title', 'description']),
  ]
  return texts
    .map((piece) => ({ ...piece, text: plainSigns(piece.text) }))
    .filter(({ text }) => text.trim() !== '')
}

const noticeFields = [
  'sponsorName',
  'sponsorContact',
  'controllerName',
  'payerName',
  'occasion',
  'targeting',
]

/** Without the tick nobody is shown the notice, whatever was typed before. */
function advertisingTexts(advertising: Post): ReadableText[] {
  return advertising.isAdvertising === true ? at(advertising, 'advertising.', noticeFields) : []
}

function at(holder: Post, base: string, fields: readonly string[]): ReadableText[] {
  return fields.flatMap((field) => {
    const text = holder[field]
    return typeof text === 'string' ? [{ path: `${base}${field}`, text }] : []
  })
}

const prose = (texts: readonly ReadableText[]): ReadableText[] =>
  texts.map((piece) => ({ ...piece, isProse: true }))

function rows(post: Post, field: string): [Post, string][] {
  const list: unknown[] = Array.isArray(post[field]) ? post[field] : []
  return list.map((row, index) => [inner(row), `${field}.${index}.`])
}

function inner(value: unknown): Post {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function textsOfNode(node: BlockNode): ReadableText[] {
  switch (node.type) {
    case 'paragraph':
      return [{ path: 'body', text: textOf(node.children), isProse: true }]
    case 'quote':
    case 'heading':
      return [{ path: 'body', text: textOf(node.children) }]
    case 'list':
      return textsOfList(node)
    case 'rule':
      return []
    case 'block':
      return textsOfBlock(node.block)
  }
}

function textsOfList({ items }: ListNode): ReadableText[] {
  return items.flatMap(({ children, list }) => [
    { path: 'body', text: textOf(children), isProse: true as const },
    ...(list ? textsOfList(list) : []),
  ])
}

function textsOfBlock(block: Extract<BlockNode, { type: 'block' }>['block']): ReadableText[] {
  const inBody = (...texts: (string | null)[]): ReadableText[] =>
    texts.flatMap((text) => (text === null ? [] : [{ path: 'body', text }]))
  switch (block.blockType) {
    case 'uitleg':
      return [...inBody(block.question), ...prose(inBody(block.answer))]
    case 'citaat':
      return inBody(block.text, block.speaker, block.role, block.organisation)
    case 'foto':
      return inBody(block.caption, block.credit, ...block.names)
    case 'oproep':
      return inBody(block.title, block.text, block.label, contactIn(block.url))
    case 'bestand':
      return inBody(block.title)
    case 'besluitkaart':
    case 'tijdlijn':
      return []
  }
}

function textOf(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.text
      if (node.type === 'linebreak') return '\n'
      const contact = contactIn(node.url ?? '')
      return contact === null ? textOf(node.children) : `${textOf(node.children)} (${contact})`
    })
    .join('')
}

/** A link that opens a mail or dials shows its address to whoever follows it. */
function contactIn(url: string): string | null {
  return /^(mailto|tel):([^?]+)/i.exec(url.trim())?.[2] ?? null
}
