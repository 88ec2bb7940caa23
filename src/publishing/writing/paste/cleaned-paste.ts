import type { BlockKind, PastedBlock } from './pasted-block'
import type { Run } from './runs'

import { htmlOfBlocks } from './html-of-blocks'
import { safeAddress } from './safe-address'
import { blockOf, isDropped, looksOf } from './what-element-is'

/** What holds for a piece of text because of what it stands in. */
type Place = {
  block: BlockKind
  /** A point, a quotation or a cell: what would begin a paragraph within it begins a line. */
  isOnePiece: boolean
  isBold: boolean
  isItalic: boolean
  href: string | null
  /** How many lists it stands in, and of what kind the nearest is. */
  depth: number
  isOrdered: boolean
}

const paragraph: BlockKind = { kind: 'paragraph' }
const start: Place = {
  block: paragraph,
  isOnePiece: false,
  isBold: false,
  isItalic: false,
  href: null,
  depth: 0,
  isOrdered: false,
}

const elementNode = 1
const textNode = 3
const betweenCells = ' – '

/**
 * What Word, LibreOffice, Google Docs or a web page put on the clipboard, with only what a text here is made of:
 * headings, paragraphs, quotations, lists, bold, italic and links. Looks, comments, pictures and scripts are gone; a row
 * of a table is a paragraph. Empty when nothing is left.
 */
export function cleanedPaste(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return htmlOfBlocks(blocksIn(body))
}

function blocksIn(body: Element): PastedBlock[] {
  const blocks: PastedBlock[] = []
  let runs: Run[] = []

  const end = (block: BlockKind) => {
    blocks.push({ ...block, runs })
    runs = []
  }
  const walkAll = (parent: Element, place: Place) => {
    for (const child of parent.childNodes) {
      if (child.nodeType === elementNode) walk(child as Element, place)
      else if (child.nodeType === textNode) runs.push(textRun(child.textContent ?? '', place))
    }
  }
  const apart = (element: Element, place: Place, around: BlockKind) => {
    end(around)
    walkAll(element, place)
    end(place.block)
  }
  const walk = (element: Element, place: Place) => {
    if (isDropped(element)) return
    switch (element.tagName) {
      case 'BR':
        runs.push({ kind: 'break' })
        return
      case 'UL':
      case 'OL': {
        const isOrdered = element.tagName === 'OL'
        apart(element, { ...place, depth: place.depth + 1, isOrdered }, place.block)
        return
      }
      case 'LI':
        apart(element, { ...place, block: pointOf(element, place), isOnePiece: true }, paragraph)
        return
      case 'TR':
        apart(element, { ...place, isOnePiece: true }, place.block)
        return
      case 'TD':
      case 'TH':
        if (lastWritten(runs) && element.textContent.trim() !== '')
          runs.push(textRun(betweenCells, place))
        walkAll(element, place)
        return
      default:
        walkOther(element, place)
    }
  }
  const walkOther = (element: Element, place: Place) => {
    const within = { ...place, ...looksWithin(element, place) }
    const block = blockOf(element)
    if (block === null) {
      walkAll(element, within)
    } else if (place.isOnePiece) {
      const last = lastWritten(runs)
      if (last?.kind === 'text' && last.text !== betweenCells) runs.push({ kind: 'break' })
      walkAll(element, within)
    } else {
      apart(element, { ...within, block, isOnePiece: block.kind === 'quote' }, place.block)
    }
  }

  walkAll(body, start)
  end(paragraph)
  return blocks
}

const textRun = (text: string, { isBold, isItalic, href }: Place): Run => ({
  kind: 'text',
  text,
  isBold,
  isItalic,
  href,
})

function lastWritten(runs: readonly Run[]): Run | undefined {
  return runs.findLast((run) => run.kind === 'break' || run.text.trim() !== '')
}

function looksWithin(element: Element, place: Place): Partial<Place> {
  const { isBold, isItalic } = looksOf(element)
  const href = element.tagName === 'A' ? safeAddress(element.getAttribute('href')) : null
  return {
    isBold: isBold ?? place.isBold,
    isItalic: isItalic ?? place.isItalic,
    href: href ?? place.href,
  }
}

/** Word for the web gives each point a list of its own, and says only by a number how deep it stands. */
function pointOf(element: Element, { depth, isOrdered }: Place): BlockKind {
  const said = Number(element.getAttribute('data-aria-level') ?? element.getAttribute('aria-level'))
  return { kind: 'point', depth: Math.max(depth, said, 1), isOrdered }
}
