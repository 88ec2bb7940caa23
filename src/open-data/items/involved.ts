import type { Making } from './making'

import { z } from 'zod'

import { involvements } from '@/decisions/view'

import { FuzzyDate, fuzzyDateOf } from './fuzzy-date'
import { reference, rowsOf } from './making'
import { Reference } from './shared'

export const Involved = z
  .object({
    organisation: Reference,
    role: z.enum(involvements),
    tasks: z.array(z.string()),
    from: FuzzyDate.optional(),
    until: FuzzyDate.optional(),
  })
  .meta({ description: 'Welke organisatie wat doet, van wanneer tot wanneer.' })

export const involvedOf = (rows: unknown, making: Making): unknown[] =>
  rowsOf(rows).map(({ organisation, role, tasks, from, until }) => ({
    organisation: reference(making, 'organisations', organisation),
    role,
    tasks: Array.isArray(tasks) ? tasks : [],
    from: fuzzyDateOf(from),
    until: fuzzyDateOf(until),
  }))
