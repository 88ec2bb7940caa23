import { z } from 'zod'

import { parseEdtf, shownDateOf } from '@/decisions/view'

import { groupOf } from './making'

/** A date is never more precise than its source, here neither. */
export const FuzzyDate = z
  .object({
    edtf: z.string().meta({ description: 'De datum in EDTF (ISO 8601-2, niveau 1 en 2).' }),
    text: z.string().meta({ description: 'Hoe je de datum leest: “eind april 2016”.' }),
    asWritten: z.string().optional().meta({ description: 'De woorden van de bron.' }),
    from: z
      .string()
      .optional()
      .meta({ format: 'date', description: 'Eerste mogelijke dag. Ontbreekt zonder begin.' }),
    until: z
      .string()
      .optional()
      .meta({ format: 'date', description: 'Laatste mogelijke dag. Ontbreekt zonder eind.' }),
  })
  .meta({ description: 'Een datum, zo precies als de bron.' })

type Dated = Record<keyof z.output<typeof FuzzyDate>, unknown>

/** The stored group; null when nothing was filled in. */
export function fuzzyDateOf(stored: unknown): Dated | null {
  const { edtf, asWritten, sortFrom, sortTo } = groupOf(stored)
  const shown = shownDateOf({
    edtf: textIn(edtf),
    sortFrom: textIn(sortFrom),
    sortTo: textIn(sortTo),
  })
  if (shown === null) return null
  return { edtf, text: shown.text, asWritten, from: sortFrom, until: sortTo }
}

const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** A year, a month or a day that is kept as text ("2018-03"), which is EDTF too. */
export function fuzzyDateFrom(text: unknown): Dated | null {
  const outcome = typeof text === 'string' ? parseEdtf(text) : null
  return outcome?.ok ? fuzzyDateOf({ ...outcome, asWritten: null }) : null
}
