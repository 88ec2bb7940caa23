import type { Target } from '../targets'
import type { TakenRow } from './list-import'

/** Some rows of a list, taken together: all of them or none. */
export type Portion = {
  readers: readonly TakenRow[]
  party: Target
  cipher: Sealer
  now: Date
  /** Id of the import, which the evidence names. */
  list: string
  /** How many of this list were asked in earlier portions. */
  askedBefore: number
}

/** Whoever makes an address unreadable and can find it again; the platform's cipher does. */
type Sealer = {
  seal: (text: string, boundTo: string) => string
  lookupHash: (text: string) => string
  lookupHashes: (text: string) => string[]
}
