import type { BodyPart } from '../content/writing'
import type { References } from './references'

type Node = { type: string; version: number; [key: string]: unknown }

export type LexicalBody = {
  root: Node & { children: Node[]; direction: 'ltr'; format: ''; indent: number }
}

/** The parts of a body as the editor stores them. */
export function toLexical(parts: readonly BodyPart[], references: References): LexicalBody {
  const children = parts.map((part, index) => nodeOf(part, { references, id: blockId(index) }))
  return { root: { type: 'root', version: 1, children, ...plainBlock } }
}

const plainBlock = { direction: 'ltr', format: '', indent: 0 } as const

function nodeOf(part: BodyPart, { references, id }: { references: References; id: string }): Node {
  const block = (blockType: string, fields: Record<string, unknown>): Node => ({
    type: 'block',
    version: 2,
    format: '',
    fields: { id, blockName: '', blockType, ...fields },
  })
  switch (part.kind) {
    case 'paragraph':
      return {
        type: 'paragraph',
        version: 1,
        textFormat: 0,
        textStyle: '',
        children: inline(part.text),
        ...plainBlock,
      }
    case 'heading':
      return { type: 'heading', version: 1, tag: 'h2', children: inline(part.text), ...plainBlock }
    case 'list':
      return {
        type: 'list',
        version: 1,
        listType: 'bullet',
        tag: 'ul',
        start: 1,
        children: part.items.map((item, index) => ({
          type: 'listitem',
          version: 1,
          value: index + 1,
          children: inline(item),
          ...plainBlock,
        })),
        ...plainBlock,
      }
    case 'question':
      return block('uitleg', { question: part.question, answer: part.answer })
    case 'quote':
      return block('citaat', {
        text: part.text,
        person: references.id('people', part.person),
        role: part.role,
      })
    case 'photo':
      return block('foto', { media: references.id('media', part.image), caption: part.caption })
    case 'decision-card':
      return block('besluitkaart', { decision: references.id('decisions', part.step) })
    case 'timeline':
      return block('tijdlijn', {
        dossier: references.id('dossiers', part.dossier),
        part: part.part,
      })
    case 'call':
      return block('oproep', {
        title: part.title,
        text: part.text,
        label: part.label,
        url: part.url,
      })
  }
}

/** Blocks need an id that is their own within the body; Payload's have 24 hexadecimal digits. */
function blockId(index: number): string {
  return (index + 1).toString(16).padStart(24, '0')
}

const marks = /\*\*(?<bold>[^*]+)\*\*|\[(?<words>[^\]]+)\]\((?<address>[^)]+)\)/g

function inline(text: string): Node[] {
  const nodes: Node[] = []
  let end = 0
  for (const match of text.matchAll(marks)) {
    const { bold, words = '', address = '' } = match.groups ?? {}
    if (match.index > end) nodes.push(plain(text.slice(end, match.index)))
    nodes.push(bold === undefined ? link(words, address) : plain(bold, 1))
    end = match.index + match[0].length
  }
  if (end < text.length) nodes.push(plain(text.slice(end)))
  return nodes
}

function plain(text: string, format = 0): Node {
  return { type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' }
}

function link(words: string, url: string): Node {
  return {
    type: 'link',
    version: 3,
    fields: { linkType: 'custom', newTab: false, url },
    children: [plain(words)],
    ...plainBlock,
  }
}
