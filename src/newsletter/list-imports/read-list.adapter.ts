import type { ListColumn } from './list-limits'

import { pipeline, Readable } from 'node:stream'

import { CsvError, parse } from 'csv-parse'
import { z } from 'zod'

import { readHeading } from './list-heading'

/** Said of a file as a whole: nothing in it is taken. Dutch, for whoever chose the file. */
export class UnreadableListError extends Error {
  override name = 'UnreadableListError'
}

export type ListLine = {
  /** As a spreadsheet numbers it: the headings are row 1. */
  row: number
  cells: Partial<Record<ListColumn, string>>
}

const Cells = z.array(z.string())
const longestLine = 20_000

/** Reads a file line by line, however long it is. Commas and semicolons both part the columns, whatever is in row 1. */
export async function* readList(file: Blob): AsyncGenerator<ListLine> {
  const beginning = await file.slice(0, 4096).text()
  const parser = parse({
    bom: true,
    delimiter: delimiterIn(beginning),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: longestLine,
  })
  // Errors of both come out of the loop below.
  pipeline(Readable.from(textOf(file)), parser, () => undefined)
  let columns: (ListColumn | null)[] | null = null
  let row = 0
  try {
    for await (const record of parser) {
      row += 1
      const cells = Cells.parse(record)
      if (columns === null) {
        const heading = readHeading(cells)
        if (heading.kind === 'refused') throw new UnreadableListError(heading.message)
        columns = heading.columns
      } else if (cells.some((cell) => cell.trim() !== '')) {
        yield { row, cells: named(columns, cells) }
      }
    }
  } catch (error) {
    if (error instanceof CsvError)
      throw new UnreadableListError(
        `Na regel ${row} is het bestand niet te lezen. Sla het op als CSV (UTF-8) en kijk of de aanhalingstekens kloppen.`,
      )
    throw error
  }
  if (columns === null) throw new UnreadableListError('Dit bestand is leeg.')
}

async function* textOf(file: Blob): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const reader = file.stream().getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      decoder.decode(value, { stream: true })
      yield Buffer.from(value)
    }
    decoder.decode()
  } catch (error) {
    if (error instanceof TypeError) throw new UnreadableListError(notUtf8)
    throw error
  }
}

const notUtf8 =
  'Dit bestand is geen CSV in UTF-8. Kies in uw rekenprogramma: Opslaan als, CSV UTF-8.'

function delimiterIn(beginning: string): ',' | ';' {
  const [first = ''] = beginning.split(/\r?\n/)
  return first.split(';').length >= first.split(',').length ? ';' : ','
}

function named(
  columns: readonly (ListColumn | null)[],
  cells: readonly string[],
): Partial<Record<ListColumn, string>> {
  return Object.fromEntries(
    columns.flatMap((column, index) => (column === null ? [] : [[column, cells[index] ?? '']])),
  )
}
