/** A stretch of text with one look, or the end of a line. */
export type Run =
  | { kind: 'text'; text: string; isBold: boolean; isItalic: boolean; href: string | null }
  | { kind: 'break' }

type TextRun = Extract<Run, { kind: 'text' }>

/** One space between words, none at the ends of a line, and neighbours that look the same made one. */
export function tidyRuns(runs: readonly Run[]): Run[] {
  const tidy: Run[] = []
  for (const run of runs) {
    const last = tidy.at(-1)
    if (run.kind === 'break') {
      trimEnd(tidy)
      tidy.push(run)
      continue
    }
    const text = run.text.replace(/[\s\u00a0]+/g, ' ')
    const follows = last?.kind === 'text' && !last.text.endsWith(' ')
    const kept = follows ? text : text.trimStart()
    if (kept === '') continue
    if (last?.kind === 'text' && looksLike(last, run)) last.text += kept
    else tidy.push({ ...run, text: kept })
  }
  trimEnd(tidy)
  return withoutOuterBreaks(tidy)
}

export function htmlOfRuns(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (run.kind === 'break') return '<br>'
      const { text, isBold, isItalic, href } = run
      const bold = isBold ? `<strong>${escaped(text)}</strong>` : escaped(text)
      const italic = isItalic ? `<em>${bold}</em>` : bold
      return href === null ? italic : `<a href="${escaped(href)}">${italic}</a>`
    })
    .join('')
}

const looksLike = (one: TextRun, other: TextRun): boolean =>
  one.isBold === other.isBold && one.isItalic === other.isItalic && one.href === other.href

function trimEnd(runs: Run[]): void {
  const last = runs.at(-1)
  if (last?.kind !== 'text') return
  last.text = last.text.trimEnd()
  if (last.text !== '') return
  runs.pop()
  trimEnd(runs)
}

function withoutOuterBreaks(runs: Run[]): Run[] {
  const first = runs.findIndex(({ kind }) => kind === 'text')
  const last = runs.findLastIndex(({ kind }) => kind === 'text')
  return first === -1 ? [] : runs.slice(first, last + 1)
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)
