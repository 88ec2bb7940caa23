import type { BlockNode, InlineNode, ListNode } from '../body/body-nodes'

import { bodyNodes } from '../body/body-nodes'

import { decodedAddress } from './link-address'
import { plainSigns } from './plain-signs'

/** One piece of text that a reader sees, and where the writer finds it. */
export type ReadableText = {
  path: string
  text: string
  /** The party's own sentences: these count for the reading level, a title or a name does not. */
  isProse?: true
  /** Where a link leads: nobody reads it as a sentence, and still it tells whoever follows it. */
  isAddress?: true
}

type Post = Record<string, unknown>

/** All that can be read of a post, and where its links lead. Text that is parted by bold or a link is one piece, as it is for a reader. */
export function readableTexts(post: Post): ReadableText[] {
  const texts: ReadableText[] = [
    ...at(post, '', ['title', 'slug']),
    ...prose(at(post, '', ['lead'])),
    ...rows(post, 'inShort').flatMap(([row, path]) => prose(at(row, path, ['text']))),
    ...rows(post, 'stances').flatMap(([row, path]) => at(row, path, ['conditions'])),
    ...bodyNodes(post.body).flatMap(textsOfNode),
    ...at(inner(post.hero), 'hero.', ['caption', 'credit']),
    ...rows(post, 'sources').flatMap(([row, path]) => at(row, path, ['title', 'publisher'])),
    ...rows(post, 'sources').flatMap(([row, path]) => addresses(at(row, path, ['url']))),
    ...rows(post, 'corrections').flatMap(([row, path]) => at(row, path, ['text'])),
    ...advertisingTexts(inner(post.advertising)),
    ...at(inner(post.meta), 'meta.', ['title', 'description']),
  ]
  return texts
    .map((piece) => {
      const text = piece.isAddress ? decodedAddress(piece.text) : piece.text
      return { ...piece, text: plainSigns(text) }
    })
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

const addresses = (texts: readonly ReadableText[]): ReadableText[] =>
  texts.map((piece) => ({ ...piece, isAddress: true }))

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
      return [...prose(textsOfInline(node.children)), ...addressesOf(node.children)]
    case 'quote':
    case 'heading':
      return [...textsOfInline(node.children), ...addressesOf(node.children)]
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
    ...prose(textsOfInline(children)),
    ...addressesOf(children),
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
      return [...inBody(block.title, block.text, block.label), ...addresses(inBody(block.url))]
    case 'bestand':
      return inBody(block.title)
    case 'besluitkaart':
    case 'tijdlijn':
      return []
  }
}

function textsOfInline(nodes: readonly InlineNode[]): ReadableText[] {
  return [{ path: 'body', text: textOf(nodes) }]
}

function textOf(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'linebreak') return '\n'
      return node.type === 'text' ? node.text : textOf(node.children)
    })
    .join('')
}

function addressesOf(nodes: readonly InlineNode[]): ReadableText[] {
  return nodes.flatMap((node) =>
    node.type === 'link'
      ? [
          ...addresses(node.url === null ? [] : [{ path: 'body', text: node.url }]),
          ...addressesOf(node.children),
        ]
      : [],
  )
}
