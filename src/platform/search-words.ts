import type { Where } from 'payload'

import { wordForms } from './word-forms'

const maxWords = 8

/** What somebody typed as words to look for: letters and digits only, so that no sign means something to a database. */
export function searchWords(query: string): string[] {
  const words = query
    .slice(0, 200)
    .toLocaleLowerCase('nl')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word.length > 1)
  return [...new Set(words)].slice(0, maxWords)
}

/** Documents in which every word stands in one of the fields, in the singular or in the plural. */
export function everyWordIn(fields: readonly string[], words: readonly string[]): Where {
  // Not `contains`: on MongoDB it takes a word of twelve letters for an id, and then finds nothing.
  return {
    and: words.map((word) => ({
      or: wordForms(word).flatMap((form) => fields.map((field) => ({ [field]: { like: form } }))),
    })),
  }
}
