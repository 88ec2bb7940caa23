import { parseEdtf } from '@/decisions/api'

type FuzzyGroup = {
  edtf: string
  asWritten: string
  sortFrom: string | null
  sortTo: string | null
}

/** The stored group of a fuzzy date. */
export function fuzzy(edtf: string, asWritten = edtf): FuzzyGroup {
  const parsed = parseEdtf(edtf)
  if (!parsed.ok) throw new Error(`Not EDTF: ${edtf}`)
  return { edtf: parsed.edtf, asWritten, sortFrom: parsed.sortFrom, sortTo: parsed.sortTo }
}
