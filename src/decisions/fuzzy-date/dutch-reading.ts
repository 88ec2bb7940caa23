import type { SortDays } from './fuzzy-date'
import type { Wording } from './dutch-words'
import type { EdtfTree } from './edtf-tree'

import { inFull, inShort } from './dutch-words'
import { intervalInDutch } from './interval-in-dutch'
import { certaintyInDutch, momentInDutch } from './moment-in-dutch'
import { readEdtf } from './read-edtf'
import { severalInDutch } from './several-in-dutch'

/** "eind april 2016". What is not EDTF comes back as it is, so that an old value can never break a page. */
export function dutchReading(edtf: string): string {
  return reading(edtf, inFull)
}

/** "eind apr 2016", for narrow columns. */
export function shortDutchReading(edtf: string): string {
  return reading(edtf, inShort)
}

/** The days a date is sorted by: "van 21 t/m 30 april 2016". */
export function spanInDutch({ sortFrom, sortTo }: SortDays): string {
  if (sortFrom === null) return sortTo === null ? '' : `tot en met ${dutchReading(sortTo)}`
  if (sortTo === null) return `vanaf ${dutchReading(sortFrom)}`
  if (sortFrom === sortTo) return `op ${dutchReading(sortFrom)}`

  const isOneMonth = sortFrom.slice(0, 7) === sortTo.slice(0, 7)
  const isOneYear = sortFrom.slice(0, 4) === sortTo.slice(0, 4)
  const words = dutchReading(sortFrom).split(' ')
  const first = words.slice(0, isOneMonth ? 1 : isOneYear ? 2 : 3).join(' ')
  return `van ${first} t/m ${dutchReading(sortTo)}`
}

function reading(text: string, wording: Wording): string {
  const tree = readEdtf(text)
  return tree ? inDutch(tree, wording) : text
}

function inDutch(tree: EdtfTree, wording: Wording): string {
  switch (tree.kind) {
    case 'moment':
      return certaintyInDutch(tree) + momentInDutch(tree, wording)
    case 'part-of-year':
      return wording.partOfYear(tree.part, tree.year)
    case 'years':
      return certaintyInDutch(tree) + wording.through(String(tree.first), String(tree.last))
    case 'interval':
      return intervalInDutch(tree, wording)
    case 'one-of':
    case 'all-of':
      return severalInDutch(tree, wording)
  }
}
