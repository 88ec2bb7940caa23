import type { ListColumn } from './list-limits'

import { listColumns } from './list-limits'

/** What people and spreadsheets make of the headings. */
const alsoCalled: Record<string, ListColumn> = {
  'e-mail': 'email',
  'e-mailadres': 'email',
  emailadres: 'email',
  mail: 'email',
  toestemming_datum: 'toestemming_op',
  toestemming_woorden: 'toestemming_tekst',
  toestemming_waar: 'toestemming_bron',
}

export type ReadHeading =
  { kind: 'heading'; columns: (ListColumn | null)[] } | { kind: 'refused'; message: string }

/** Which column is which; what else stands in the file is not read. Capitals and spaces do not matter. */
export function readHeading(cells: readonly string[]): ReadHeading {
  const columns = cells.map(columnOf)
  const named = columns.filter((column) => column !== null)
  if (!named.includes('email')) return refused(noAddresses)
  if (new Set(named).size < named.length) return refused(twice)
  return { kind: 'heading', columns }
}

function columnOf(cell: string): ListColumn | null {
  const name = cell.trim().toLowerCase().replace(/\s+/g, '_')
  return listColumns.find((column) => column === name) ?? alsoCalled[name] ?? null
}

const noAddresses =
  'In de eerste regel staat geen kolom met de naam email. Zet de namen van de kolommen op de eerste regel, zoals in het voorbeeld.'
const twice = 'Een kolom staat twee keer in de eerste regel. Haal er een weg.'

const refused = (message: string): ReadHeading => ({ kind: 'refused', message })
