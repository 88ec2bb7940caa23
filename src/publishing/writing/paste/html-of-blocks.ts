import type { PastedBlock } from './pasted-block'

import { htmlOfRuns, tidyRuns } from './runs'

type Point = Extract<PastedBlock, { kind: 'point' }>

/** Plain HTML of blocks: `h2`, `h3`, `p`, `blockquote` and lists within lists. What is empty is left out. */
export function htmlOfBlocks(blocks: readonly PastedBlock[]): string {
  const filled = blocks
    .map((block) => ({ ...block, runs: tidyRuns(block.runs) }))
    .filter(({ runs }) => runs.length > 0)
  // A text has one title, above the editor: what was a title in the document becomes a heading.
  const shift = filled.some((block) => block.kind === 'heading' && block.level === 1) ? 1 : 0
  const html: string[] = []
  let points: Point[] = []
  const endList = () => {
    if (points.length > 0) html.push(htmlOfPoints(points))
    points = []
  }
  for (const block of filled) {
    if (block.kind === 'point') {
      if (startsAnotherList(points, block)) endList()
      points.push(block)
      continue
    }
    endList()
    html.push(htmlOfBlock(block, shift))
  }
  endList()
  return html.join('')
}

function htmlOfBlock(block: Exclude<PastedBlock, Point>, shift: number): string {
  const { runs } = block
  if (block.kind !== 'heading') {
    const around = block.kind === 'quote' ? 'blockquote' : 'p'
    return `<${around}>${htmlOfRuns(runs)}</${around}>`
  }
  const tag = block.level + shift <= 2 ? 'h2' : 'h3'
  // A heading is heavy by itself.
  const plain = runs.map((run) => ({ ...run, isBold: false, isItalic: false }))
  return `<${tag}>${htmlOfRuns(tidyRuns(plain))}</${tag}>`
}

function startsAnotherList(points: readonly Point[], next: Point): boolean {
  const [first] = points
  return first !== undefined && next.depth <= first.depth && next.isOrdered !== first.isOrdered
}

function htmlOfPoints(points: readonly Point[]): string {
  const [first] = points
  if (!first) return ''
  const items: { point: Point; within: Point[] }[] = []
  for (const point of points) {
    const last = items.at(-1)
    if (last && point.depth > first.depth) last.within.push(point)
    else items.push({ point, within: [] })
  }
  const tag = first.isOrdered ? 'ol' : 'ul'
  const inner = items.map(
    ({ point, within }) => `<li>${htmlOfRuns(point.runs)}${htmlOfPoints(within)}</li>`,
  )
  return `<${tag}>${inner.join('')}</${tag}>`
}
