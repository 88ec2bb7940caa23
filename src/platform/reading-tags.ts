/**
 * What pages depend on, and what a change touches, in the same words. A page notes every document it shows and every
 * list it asked for; a change touches its own document and the lists that it may appear in or leave.
 */

/** One document, wherever it is shown. */
export const shown = (collection: string, id: string): string => `${collection}:${id}`

/** Any document of the collection, for lists that ask for all of them. */
export const anyOf = (collection: string): string => `any:${collection}`

/** The documents of a collection that belong to another: the posts on a dossier, the parties in a municipality. */
export const listOf = (collection: string, owner: string, id: string): string =>
  `${collection}-of-${owner}:${id}`
