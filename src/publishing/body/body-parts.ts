import type { DossierLink, TimelineStep } from '@/decisions/view'
import type { PersonMark, ShownImage } from '@/parties/view'
import type { Block, BlockNode, InlineNode, ListNode } from './body-nodes'
import type { BodyInline, BodyList, BodyPart } from './body-view'

import { isComing } from '@/decisions/view'

/** What a text shows, by id; what a reader may not see, or is gone, is not in it. */
export type LookedUp = {
  images: ReadonlyMap<string, ShownImage>
  files: ReadonlyMap<string, { url: string; contentType: string; sizeBytes: number }>
  people: ReadonlyMap<string, PersonMark>
  steps: ReadonlyMap<string, TimelineStep>
  timelines: ReadonlyMap<string, DossierLink & { steps: readonly TimelineStep[] }>
  /** Paths by `collection:id`. */
  paths: ReadonlyMap<string, string>
}

/** The pieces in order; one that shows what cannot be shown is left out, and a link to it keeps its words. */
export function bodyParts(nodes: readonly BlockNode[], found: LookedUp, today: string): BodyPart[] {
  return nodes.flatMap((node): BodyPart[] => {
    switch (node.type) {
      case 'paragraph': {
        const parts = inline(node.children, found)
        return parts.length === 0 ? [] : [{ kind: 'paragraph', parts }]
      }
      case 'quote':
        return [{ kind: 'quotation', parts: inline(node.children, found) }]
      case 'heading':
        return [{ kind: 'heading', level: node.level, parts: inline(node.children, found) }]
      case 'rule':
        return [{ kind: 'rule' }]
      case 'list':
        return [list(node, found)]
      case 'block':
        return blockPart(node.block, found, today)
    }
  })
}

/** The words alone, for counting and for summaries. */
export function bodyText(parts: readonly BodyPart[]): string {
  return parts.map(textOf).join('\n')
}

function blockPart(block: Block, found: LookedUp, today: string): BodyPart[] {
  switch (block.blockType) {
    case 'uitleg': {
      const { question, answer, anchor } = block
      return [{ kind: 'uitleg', question, answer, anchor: anchor ?? 'uitleg' }]
    }
    case 'citaat': {
      const { text, speaker, role, organisation } = block
      const person = found.people.get(block.person ?? '')
      const name = person?.name ?? speaker
      if (name === null) return []
      const speakerSlug = person?.slug ?? null
      return [
        {
          kind: 'citaat',
          text,
          speaker: name,
          speakerSlug,
          role: role ?? person?.role ?? null,
          organisation,
        },
      ]
    }
    case 'foto': {
      const image = found.images.get(block.media ?? '')
      if (!image) return []
      const caption = block.caption ?? image.caption
      const credit = block.credit ?? image.credit
      return [{ kind: 'foto', image: { ...image, caption, credit }, names: block.names }]
    }
    case 'besluitkaart': {
      const step = found.steps.get(block.decision ?? '')
      return step ? [{ kind: 'besluitkaart', step }] : []
    }
    case 'tijdlijn': {
      const dossier = found.timelines.get(block.dossier ?? '')
      if (!dossier) return []
      const steps = dossier.steps.filter(
        (step) =>
          block.part === 'alles' || isComing(step, today) === (block.part === 'wat-er-komt'),
      )
      return [{ kind: 'tijdlijn', dossier: { title: dossier.title, slug: dossier.slug }, steps }]
    }
    case 'oproep': {
      const { title, text, label } = block
      const url = safeHref(block.url)
      return url === null ? [] : [{ kind: 'oproep', title, text, label, url }]
    }
    case 'bestand': {
      const file = found.files.get(block.file ?? '')
      return file ? [{ kind: 'bestand', title: block.title, ...file }] : []
    }
  }
}

function list({ isOrdered, items }: ListNode, found: LookedUp): BodyList {
  return {
    kind: 'list',
    isOrdered,
    items: items.map((item) => ({
      parts: inline(item.children, found),
      list: item.list ? list(item.list, found) : null,
    })),
  }
}

const bold = 1
const italic = 2

function inline(nodes: readonly InlineNode[], found: LookedUp): BodyInline[] {
  return nodes.flatMap((node): BodyInline[] => {
    switch (node.type) {
      case 'text': {
        const { text, format } = node
        return [
          { kind: 'text', text, isBold: (format & bold) > 0, isItalic: (format & italic) > 0 },
        ]
      }
      case 'linebreak':
        return [{ kind: 'break' }]
      case 'link': {
        const parts = inline(node.children, found)
        const href = node.doc
          ? found.paths.get(`${node.doc.collection}:${node.doc.id}`)
          : safeHref(node.url)
        return href ? [{ kind: 'link', href, parts }] : parts
      }
    }
  })
}

/** The address, when it is one that a reader can be sent to; a script is not. */
function safeHref(url: string | null): string | null {
  const trimmed = url?.trim() ?? ''
  if (/^(https?:\/\/|mailto:|tel:|#)/i.test(trimmed)) return trimmed
  return /^\/(?![/\\])/.test(trimmed) ? trimmed : null
}

function textOf(part: BodyPart | BodyList): string {
  switch (part.kind) {
    case 'paragraph':
    case 'heading':
    case 'quotation':
      return inlineText(part.parts)
    case 'list':
      return part.items
        .flatMap(({ parts, list: nested }) => [
          inlineText(parts),
          ...(nested ? [textOf(nested)] : []),
        ])
        .join('\n')
    case 'uitleg':
      return `${part.question}\n${part.answer}`
    case 'citaat':
      return part.text
    case 'oproep':
      return [part.title, part.text ?? ''].join('\n')
    case 'besluitkaart':
      return part.step.title
    case 'rule':
    case 'foto':
    case 'tijdlijn':
    case 'bestand':
      return ''
  }
}

function inlineText(parts: readonly BodyInline[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text
      return part.kind === 'link' ? inlineText(part.parts) : '\n'
    })
    .join('')
}
