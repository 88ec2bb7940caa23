import dutch from 'hyphen/nl'

import { sentencesOf, wordsOf } from './sentences'

export type ReadingLevel = {
  /** Flesch-Douma: 100 is very easy, 0 very hard; see `reading-target.ts`. */
  score: number
  longest: readonly string[]
}

/** Too little to go by: one long word would decide. */
const fewestWords = 40
const mostQuoted = 3
/** A sentence of so many words is not what makes a text hard. */
const easyLength = 10

/**
 * How easy these pieces read, by W.H. Douma's form of Flesch (1960): 206,84 − 0,93 × words in a sentence − 77 × syllables
 * in a word. Null when there is too little text to say so.
 */
export function readingLevelOf(texts: readonly string[]): ReadingLevel | null {
  const sentences = texts.flatMap(sentencesOf)
  const words = sentences.flatMap(wordsOf)
  if (words.length < fewestWords) return null
  const syllables = words.reduce((total, word) => total + syllablesIn(word), 0)
  const score = 206.84 - 0.93 * (words.length / sentences.length) - 77 * (syllables / words.length)
  return {
    score: Math.max(0, Math.round(score)),
    longest: sentences
      .filter((sentence) => wordsOf(sentence).length > easyLength)
      .toSorted((one, other) => wordsOf(other).length - wordsOf(one).length)
      .slice(0, mostQuoted),
  }
}

/**
 * By the patterns that also break words at the end of a line. Those never leave one letter alone ("avond"), so what they
 * keep together counts once for every group of vowels.
 */
export function syllablesIn(word: string): number {
  if (/^[\d.,-]+$/.test(word)) return 1
  return (
    dutch
      .hyphenateSync(word.toLowerCase(), { hyphenChar: '-', minWordLength: 3 })
      .split('-')
      .reduce((total, part) => total + (part.match(/[aeiouyà-æè-ïò-öù-ü]+/g)?.length ?? 0), 0) || 1
  )
}
