import type { AddressCipher } from '@/platform/address-cipher.adapter'
import type { Target } from '../targets'
import type { TakenRow } from './list-import'

/** Some rows of a list, taken together: all of them or none. */
export type Portion = {
  readers: readonly TakenRow[]
  party: Target
  cipher: AddressCipher
  now: Date
  /** Id of the import, which the evidence names. */
  list: string
  /** How many of this list were asked in earlier portions. */
  askedBefore: number
}
