import { z } from 'zod'

import { idOf } from '@/platform/relation'

/** What the editor stores, as far as it is read here. Whatever else it stores is passed over. */
export type InlineNode =
  | { type: 'text'; text: string; format: number }
  | {
      type: 'link'
      url: string | null
      doc: { collection: string; id: string } | null
      children: InlineNode[]
    }
  | { type: 'linebreak' }

export type ListNode = { type: 'list'; isOrdered: boolean; items: ListItemNode[] }
export type ListItemNode = { children: InlineNode[]; list: ListNode | null }

export type BlockNode =
  | { type: 'paragraph' | 'quote'; children: InlineNode[] }
  | { type: 'heading'; level: 2 | 3; children: InlineNode[] }
  | { type: 'rule' }
  | ListNode
  | { type: 'block'; block: Block }

export type Block = z.infer<typeof Block>

const Reference = z.unknown().transform(idOf)
const OptionalText = z
  .string()
  .nullish()
  .transform((text) => text || null)

const Block = z.discriminatedUnion('blockType', [
  z.object({
    blockType: z.literal('uitleg'),
    question: z.string(),
    answer: z.string(),
    anchor: OptionalText,
  }),
  z.object({
    blockType: z.literal('citaat'),
    text: z.string(),
    person: Reference,
    speaker: OptionalText,
    role: OptionalText,
    organisation: OptionalText,
  }),
  z.object({
    blockType: z.literal('foto'),
    media: Reference,
    caption: OptionalText,
    credit: OptionalText,
    names: z
      .array(z.string())
      .nullish()
      .transform((names) => names ?? []),
  }),
  z.object({ blockType: z.literal('besluitkaart'), decision: Reference }),
  z.object({
    blockType: z.literal('tijdlijn'),
    dossier: Reference,
    part: z.enum(['alles', 'wat-er-komt', 'wat-er-was']).catch('alles'),
  }),
  z.object({
    blockType: z.literal('oproep'),
    title: z.string(),
    text: OptionalText,
    label: z.string(),
    url: z.string(),
  }),
  z.object({ blockType: z.literal('bestand'), file: Reference, title: z.string() }),
])

const Node = z.looseObject({ type: z.string(), children: z.array(z.unknown()).catch([]) })
type Node = z.infer<typeof Node>

/** Never throws: a text from an older editor loses what is not known here, and the rest is read. */
export function bodyNodes(body: unknown): BlockNode[] {
  const parsed = z.object({ root: Node }).safeParse(body)
  return parsed.success ? childrenOf(parsed.data.root).flatMap(blockNode) : []
}

function blockNode(node: Node): BlockNode[] {
  switch (node.type) {
    case 'paragraph':
    case 'quote':
      return [{ type: node.type, children: inlineNodes(node) }]
    case 'heading':
      return [{ type: 'heading', level: node.tag === 'h3' ? 3 : 2, children: inlineNodes(node) }]
    case 'horizontalrule':
      return [{ type: 'rule' }]
    case 'list':
      return [listNode(node)]
    case 'block': {
      const block = Block.safeParse(node.fields)
      return block.success ? [{ type: 'block', block: block.data }] : []
    }
    default:
      return []
  }
}

function listNode(node: Node): ListNode {
  const items: ListItemNode[] = []
  for (const item of childrenOf(node)) {
    const nested = childrenOf(item).find(({ type }) => type === 'list')
    const children = inlineNodes(item)
    const last = items.at(-1)
    // The editor keeps a list within a list as an item of its own, after the item it belongs to.
    if (nested && children.length === 0 && last && !last.list) last.list = listNode(nested)
    else items.push({ children, list: nested ? listNode(nested) : null })
  }
  return { type: 'list', isOrdered: node.listType === 'number', items }
}

function inlineNodes(node: Node): InlineNode[] {
  return childrenOf(node).flatMap((child): InlineNode[] => {
    switch (child.type) {
      case 'text': {
        const { text, format } = child
        if (typeof text !== 'string') return []
        return [{ type: 'text', text, format: typeof format === 'number' ? format : 0 }]
      }
      case 'linebreak':
        return [{ type: 'linebreak' }]
      case 'link':
      case 'autolink':
        return [{ type: 'link', ...Link.parse(child.fields), children: inlineNodes(child) }]
      case 'list':
        return []
      default:
        return inlineNodes(child)
    }
  })
}

const Link = z
  .object({
    linkType: z.string().nullish(),
    url: z.string().nullish(),
    doc: z.object({ relationTo: z.string(), value: Reference }).nullish().catch(null),
  })
  .catch({})
  .transform(({ linkType, url, doc }) => {
    const isInternal = linkType === 'internal'
    const id = doc?.value ?? null
    return {
      url: isInternal ? null : (url ?? null),
      doc: isInternal && doc && id !== null ? { collection: doc.relationTo, id } : null,
    }
  })

function childrenOf({ children }: Node): Node[] {
  return children.flatMap((child) => {
    const node = Node.safeParse(child)
    return node.success ? [node.data] : []
  })
}
