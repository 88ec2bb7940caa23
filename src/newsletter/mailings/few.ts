/** A smaller number could be laid beside a face. */
export const fewestTold = 10

/** Null below ten. */
export const atLeastTen = (count: number): number | null => (count < fewestTold ? null : count)
