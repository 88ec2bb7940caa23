/** "Lochem en Zutphen", "A, B en C". */
export const inSentence = (names: readonly string[]): string =>
  new Intl.ListFormat('nl', { type: 'conjunction' }).format(names)

/** The first letter as a capital, for words that begin a line. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** "1 stap", "3 stappen". */
export const counted = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`

/** A web address as people say it: "dorpspartij.nl". */
export const spokenAddress = (url: string): string => url.replace(/^https?:\/\/(www\.)?|\/$/g, '')

/** "2 keer verzet", of a date that moved; null when it never did. */
export const movedWords = (times: number): string | null =>
  times === 0 ? null : `${times} keer verzet`
