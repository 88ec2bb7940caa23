import type { Act, SubjectKind } from './audit-words'

import { stringify } from 'csv-stringify/sync'

import { clockInDutch, dutchDay } from '@/platform/amsterdam-time'

import { actLabels, subjectLabels } from './audit-words'

export type AuditRow = {
  at: string
  actorName: string
  act: Act
  subjectKind: SubjectKind
  subjectTitle: string
  detail?: string | null
  reason?: string | null
  partyName: string
}

const heads = ['Dag', 'Tijd', 'Wie', 'Deed wat', 'Met', 'Welk', 'Bijzonderheden', 'Reden', 'Partij']

/** Dutch Excel takes a file apart by semicolons, and reads é as é only behind this mark. */
const byteOrderMark = '\uFEFF'

export const csvHead = (): string => byteOrderMark + csv([heads])

/** Lines for a spreadsheet, by the Dutch clock. Typed words never become a formula there. */
export function csvLines(rows: readonly AuditRow[]): string {
  return csv(
    rows.map(({ at, actorName, act, subjectKind, subjectTitle, detail, reason, partyName }) => [
      dutchDay(new Date(at)),
      clockInDutch(new Date(at)).replace(' uur', ''),
      actorName,
      actLabels[act].nl,
      subjectLabels[subjectKind].nl,
      subjectTitle,
      detail ?? '',
      reason ?? '',
      partyName,
    ]),
  )
}

const csv = (rows: string[][]): string =>
  rows.length === 0
    ? ''
    : stringify(rows, { delimiter: ';', record_delimiter: 'windows', escape_formulas: true })
