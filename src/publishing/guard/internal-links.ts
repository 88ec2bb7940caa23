import type { BlockNode, InlineNode, ListNode } from '../body/body-nodes'

import { bodyNodes } from '../body/body-nodes'

/** A link within the site: to a chosen document, or to an address that was typed. */
export type InternalLink = { label: string } & (
  | { collection: 'posts' | 'dossiers' | 'decisions'; id: string }
  | { collection: 'dossiers' | 'decisions'; slug: string }
  | { collection: 'posts'; slug: string; party: string }
)

type Link = { url: string | null; doc: { collection: string; id: string } | null; label: string }

/** Links in a body that lead to posts, decisions and dossiers of this site. Other addresses are not judged. */
export function internalLinksIn(body: unknown, siteUrl: string): InternalLink[] {
  return bodyNodes(body)
    .flatMap(linksOfNode)
    .flatMap(({ url, doc, label }): InternalLink[] => {
      if (doc)
        return isJudged(doc.collection) ? [{ collection: doc.collection, id: doc.id, label }] : []
      return url === null ? [] : fromAddress(url, siteUrl)
    })
}

const judged = ['posts', 'dossiers', 'decisions'] as const

function isJudged(collection: string): collection is (typeof judged)[number] {
  return judged.some((one) => one === collection)
}

function fromAddress(url: string, siteUrl: string): InternalLink[] {
  if (!URL.canParse(url, siteUrl)) return []
  const { origin, pathname } = new URL(url, siteUrl)
  if (origin !== new URL(siteUrl).origin) return []
  const [, kind, first, second, ...rest] = pathname.split('/').map(decoded)
  if (!first || rest.length > 0) return []
  if (kind === 'dossiers') return [{ collection: 'dossiers', slug: first, label: url }]
  if (kind === 'besluiten') return [{ collection: 'decisions', slug: first, label: url }]
  if (kind !== 'partijen' || !second) return []
  return [{ collection: 'posts', party: first, slug: second, label: url }]
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch (error) {
    if (error instanceof URIError) return part
    throw error
  }
}

function linksOfNode(node: BlockNode): Link[] {
  if (node.type === 'list') return linksOfList(node)
  if (node.type === 'block')
    return node.block.blockType === 'oproep'
      ? [{ url: node.block.url, doc: null, label: node.block.label }]
      : []
  return 'children' in node ? node.children.flatMap(linksOfInline) : []
}

function linksOfList({ items }: ListNode): Link[] {
  return items.flatMap(({ children, list }) => [
    ...children.flatMap(linksOfInline),
    ...(list ? linksOfList(list) : []),
  ])
}

function linksOfInline(node: InlineNode): Link[] {
  if (node.type !== 'link') return []
  const label = node.children.map((child) => (child.type === 'text' ? child.text : '')).join('')
  return [{ url: node.url, doc: node.doc, label: label || (node.url ?? '') }]
}
