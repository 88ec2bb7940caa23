'use client'

import { dutchReading } from './dutch-reading'

/** A date in a list, in Dutch words. */
export function FuzzyDateCell({ rowData, field }: FuzzyDateCellProps) {
  const date = rowData?.[field?.name ?? '']
  const edtf = typeof date === 'object' && date && 'edtf' in date ? date.edtf : null
  return typeof edtf === 'string' ? dutchReading(edtf) : null
}

type FuzzyDateCellProps = { rowData?: Record<string, unknown>; field?: { name?: string } }
