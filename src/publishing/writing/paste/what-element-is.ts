import type { BlockKind } from './pasted-block'

const heading = /^H([1-6])$/

/** What only a program or a screen needs, with all that is in it. */
const dropped = new Set(
  'SCRIPT STYLE HEAD TITLE META LINK BASE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH IMG PICTURE VIDEO AUDIO CANVAS MAP BUTTON INPUT SELECT TEXTAREA HR DEL XML O:P V:SHAPE'.split(
    ' ',
  ),
)

const blocks = new Set(
  'P DIV SECTION ARTICLE MAIN HEADER FOOTER NAV ASIDE FIGURE FIGCAPTION ADDRESS DL DT DD PRE FORM FIELDSET DETAILS SUMMARY CAPTION BODY'.split(
    ' ',
  ),
)

/** Marks of notes and comments: Word, LibreOffice and Google Docs each have their own. */
const noteAnchor = /#(_ftn|_edn|_msocom|_msoanchor|_cmnt|sdfootnote|sdendnote|sdcomment|ftnt|cmnt)/i

export function isDropped(element: Element): boolean {
  const { tagName } = element
  if (dropped.has(tagName.toUpperCase())) return true
  const style = styleOf(element)
  // A marker that Word writes before each point, for programs that know no lists.
  if (/mso-list:\s*ignore/.test(style)) return true
  if (/mso-element:\s*comment/.test(style)) return true
  if (/display:\s*none|mso-hide:\s*all/.test(style)) return true
  if (/\bMsoCommentReference\b/.test(element.className)) return true
  const href = element.getAttribute('href')
  return tagName === 'A' && href !== null && noteAnchor.test(href)
}

/** Null for what stands within a line. */
export function blockOf(element: Element): BlockKind | null {
  const { tagName } = element
  const level = heading.exec(tagName)?.[1] ?? ariaHeading(element)
  if (level !== null) return { kind: 'heading', level: Number(level) }
  if (tagName === 'P' && /\bMsoTitle\b/.test(element.className))
    return { kind: 'heading', level: 1 }
  if (tagName === 'BLOCKQUOTE') return { kind: 'quote' }
  return wordPoint(element) ?? (blocks.has(tagName) ? { kind: 'paragraph' } : null)
}

/** Bold and italic as this element sets them; null where it leaves them as they are. */
export function looksOf(element: Element): { isBold: boolean | null; isItalic: boolean | null } {
  const style = styleOf(element)
  const weight = /(?:^|;)\s*font-weight:\s*(\w+)/.exec(style)?.[1]
  const slant = /(?:^|;)\s*font-style:\s*(\w+)/.exec(style)?.[1]
  return {
    isBold:
      weight === undefined
        ? isOneOf(element, 'B', 'STRONG') || null
        : /^(bold|bolder|[6-9]00)$/.test(weight),
    isItalic: slant === undefined ? isOneOf(element, 'I', 'EM') || null : slant !== 'normal',
  }
}

function ariaHeading(element: Element): string | null {
  return element.getAttribute('role') === 'heading' ? element.getAttribute('aria-level') : null
}

/** Word writes a point as a paragraph that says at which level of which list it stands. */
function wordPoint(element: Element): BlockKind | null {
  const level = /mso-list:\s*l\d+\s+level(\d+)/.exec(styleOf(element))?.[1]
  if (level === undefined) return null
  const marker = [...element.querySelectorAll('span')].find((span) =>
    /mso-list:\s*ignore/.test(styleOf(span)),
  )
  const isOrdered = /^\s*\(?[\da-z]{1,4}[.)]/i.test(marker?.textContent ?? '')
  return { kind: 'point', depth: Number(level), isOrdered }
}

const isOneOf = ({ tagName }: Element, ...names: string[]): boolean => names.includes(tagName)

const styleOf = (element: Element): string => (element.getAttribute('style') ?? '').toLowerCase()
