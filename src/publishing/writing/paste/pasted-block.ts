import type { Run } from './runs'

/** A paragraph, heading, quotation or point of a list, as far as the editor knows them. */
export type PastedBlock = { runs: Run[] } & (
  | { kind: 'paragraph' | 'quote' }
  | { kind: 'heading'; level: number }
  /** `depth` is 1 for a point that is not within another. */
  | { kind: 'point'; depth: number; isOrdered: boolean }
)

export type BlockKind = PastedBlock extends infer Block
  ? Block extends unknown
    ? Omit<Block, 'runs'>
    : never
  : never
