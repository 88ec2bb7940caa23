import { atLeastTen, fewestTold } from '../few'

/** Who gets an issue, in numbers; null stands for fewer than ten, or for what would tell of fewer than ten. */
export type Reach = {
  /** Everybody who follows the party. */
  all: number | null
  /** Those of them who get it; the same as `all` when nothing was narrowed. */
  narrowed: number | null
  isNarrowed: boolean
  /** ISO 8601. The same numbers are told for the rest of the day. */
  countedAt: string
}

type Counted = { all: number; narrowed: number | null; countedAt: Date }

/** What may be told of a count: one number less the other must not tell of a few readers either. */
export function reachOf({ all, narrowed, countedAt }: Counted): Reach {
  const told = atLeastTen(all)
  if (narrowed === null)
    return { all: told, narrowed: told, isNarrowed: false, countedAt: countedAt.toISOString() }
  const isTelling = all - narrowed < fewestTold
  return {
    all: told,
    narrowed: isTelling ? null : atLeastTen(narrowed),
    isNarrowed: true,
    countedAt: countedAt.toISOString(),
  }
}
