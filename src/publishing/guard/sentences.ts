const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' })

/** The sentences of a text, without the white space around them; a line of its own is a sentence too. */
export function sentencesOf(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => sentence !== '')
}

/** Words as a reader counts them: a number and a word with an apostrophe are one. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? []
}
