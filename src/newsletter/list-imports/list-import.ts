import type { Address } from '../address/address'
import type { Evidence, ListRow } from './list-row'

/** What is told of a row, by its number in the file. Nothing of the row itself is repeated. */
export type RowNote = { row: number; text: string }

/** Follows from the file alone: whoever brought it along learns nothing about who was known here already. */
export type ListNumbers = {
  /** Rows with something in them, the headings not counted. */
  rows: number
  withEvidence: number
  withoutEvidence: number
  refused: number
}

/** A row that is taken, with `evidence` null when its reader must be asked. */
export type TakenRow = { address: Address; evidence: Evidence | null }

/** Told in full these would be longer than anybody reads; the numbers tell how many there are. */
export const mostNotes = 200

/** Adds up what is read, row by row, and remembers which addresses came before. */
export class ListTally {
  readonly numbers: ListNumbers = { rows: 0, withEvidence: 0, withoutEvidence: 0, refused: 0 }
  readonly notes: RowNote[] = []
  readonly #rowOf = new Map<string, number>()

  /** What is to be done about a row; null when nothing is. */
  take(row: number, read: ListRow): TakenRow | null {
    this.numbers.rows += 1
    if (read.kind === 'refused') return this.#refuse(row, read.reason)
    const before = this.#rowOf.get(read.address.findBy)
    if (before !== undefined)
      return this.#refuse(row, `Dit adres staat ook op regel ${before}. Haal een van de twee weg.`)
    this.#rowOf.set(read.address.findBy, row)

    if (read.kind === 'evidence') {
      this.numbers.withEvidence += 1
      return { address: read.address, evidence: read.evidence }
    }
    this.numbers.withoutEvidence += 1
    if (read.note !== null)
      this.#note(row, `${read.note} Daarom vragen wij deze lezer eerst om ja te zeggen.`)
    return { address: read.address, evidence: null }
  }

  #refuse(row: number, reason: string): null {
    this.numbers.refused += 1
    this.#note(row, reason)
    return null
  }

  #note(row: number, text: string): void {
    if (this.notes.length < mostNotes) this.notes.push({ row, text })
  }
}
