import type { TextPart } from './history-view'

/** Above this the comparison would take too long; the middle of the text is then told as a whole. */
const maxPairs = 1_500_000

/** What became of a text, word by word: the longest row of words that both have in common stays. */
export function compareTexts(before: string, after: string): TextPart[] {
  const [was, is] = [wordsOf(before), wordsOf(after)]
  const start = countSame(was, is)
  const end = countSame(was.slice(start).toReversed(), is.slice(start).toReversed())
  const middleWas = was.slice(start, was.length - end)
  const middleIs = is.slice(start, is.length - end)
  return joined([
    ...is.slice(0, start).map(part('same')),
    ...(middleWas.length * middleIs.length > maxPairs
      ? [...middleWas.map(part('gone')), ...middleIs.map(part('new'))]
      : compareWords(middleWas, middleIs)),
    ...is.slice(is.length - end).map(part('same')),
  ])
}

/** Each word with the space behind it; a blank line stays a word of its own. */
const wordsOf = (text: string): string[] => text.match(/\S+[^\S\n]*|\n/g) ?? []

const part =
  (sort: TextPart['sort']) =>
  (text: string): TextPart => ({ sort, text })

function countSame(one: readonly string[], other: readonly string[]): number {
  const first = one.findIndex((word, index) => !isSame(word, other[index]))
  return first === -1 ? one.length : first
}

/** The last word of a text has no space behind it, and is the same word. */
const isSame = (one: string, other: string | undefined): boolean =>
  other !== undefined && (one === other || (one !== '\n' && one.trim() === other.trim()))

/** The classic table of longest common rows, read back from its beginning. */
function compareWords(was: readonly string[], is: readonly string[]): TextPart[] {
  const width = is.length + 1
  const longest = new Uint16Array((was.length + 1) * width)
  const at = (row: number, column: number) => longest[row * width + column] ?? 0
  for (let row = was.length - 1; row >= 0; row -= 1)
    for (let column = is.length - 1; column >= 0; column -= 1)
      longest[row * width + column] = isSame(was[row] ?? '', is[column])
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1))

  const parts: TextPart[] = []
  let [row, column] = [0, 0]
  while (row < was.length || column < is.length) {
    const [old, fresh] = [was[row], is[column]]
    if (old !== undefined && isSame(old, fresh)) {
      parts.push({ sort: 'same', text: fresh ?? old })
      row += 1
      column += 1
    } else if (
      fresh === undefined ||
      (old !== undefined && at(row + 1, column) >= at(row, column + 1))
    ) {
      parts.push({ sort: 'gone', text: old ?? '' })
      row += 1
    } else {
      parts.push({ sort: 'new', text: fresh })
      column += 1
    }
  }
  return parts
}

function joined(parts: readonly TextPart[]): TextPart[] {
  const stretches: TextPart[] = []
  for (const { sort, text } of parts) {
    const last = stretches.at(-1)
    if (last?.sort === sort) last.text += text
    else stretches.push({ sort, text })
  }
  return stretches
}
