import type { Target } from '../targets'
import type { TakenRow } from './list-import'

/** What is done with addresses; the platform's cipher does it. */
type ListCipher = {
  seal: (text: string, boundTo: string) => string
  lookupHash: (text: string) => string
  lookupHashes: (text: string) => readonly string[]
}

/** Some rows of a list, taken together: all of them or none. */
export type Portion = {
  readers: readonly TakenRow[]
  party: Target
  cipher: ListCipher
  now: Date
  /** Id of the import, which the evidence names. */
  list: string
  /** How many of this list were asked in earlier portions. */
  askedBefore: number
}
