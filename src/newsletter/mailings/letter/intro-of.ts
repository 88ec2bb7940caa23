import type { BodyInline, BodyList, BodyPart } from '@/publishing/view'
import type { IntroInline, IntroList, IntroPart, IntroWords } from './intro-part'

/** The introduction as the editor saved it, for a letter: its addresses made absolute, and what no mail can show left out. */
export function introOf(parts: readonly BodyPart[], siteUrl: string): IntroPart[] {
  return parts.flatMap((part): IntroPart[] => {
    switch (part.kind) {
      case 'paragraph':
      case 'heading':
      case 'quotation':
        return isBlank(part.parts)
          ? []
          : [{ kind: 'paragraph', parts: inline(part.parts, siteUrl) }]
      case 'list':
        return [list(part, siteUrl)]
      default:
        return []
    }
  })
}

const isBlank = (parts: readonly BodyInline[]): boolean =>
  wordsOf(parts).every((part) => part.kind === 'break' || part.text.trim() === '')

function list({ isOrdered, items }: BodyList, siteUrl: string): IntroList {
  return {
    kind: 'list',
    isOrdered,
    items: items.map((item) => ({
      parts: inline(item.parts, siteUrl),
      list: item.list ? list(item.list, siteUrl) : null,
    })),
  }
}

function inline(parts: readonly BodyInline[], siteUrl: string): IntroInline[] {
  return parts.flatMap((part): IntroInline[] => {
    if (part.kind !== 'link') return [part]
    const words = wordsOf(part.parts)
    const href = absolute(part.href, siteUrl)
    return href === null ? words : [{ kind: 'link', href, parts: words }]
  })
}

function wordsOf(parts: readonly BodyInline[]): IntroWords[] {
  return parts.flatMap((part) => (part.kind === 'link' ? wordsOf(part.parts) : [part]))
}

/** Null for a place within a page: a letter has no such places. */
function absolute(href: string, siteUrl: string): string | null {
  if (href.startsWith('#')) return null
  return href.startsWith('/') ? `${siteUrl}${href}` : href
}
