import type { Payload } from 'payload'
import type { PersonalPlace } from './places'

import { z } from 'zod'

import { longMoment } from '@/platform/moment-words'

const Words = z.object({ nl: z.string() }).transform(({ nl }) => nl)
const Options = z.array(z.object({ value: z.string(), label: Words }))
const Field = z.looseObject({
  name: z.string(),
  type: z.string(),
  label: Words,
  hidden: z.boolean().default(false),
  options: Options.catch([]),
})
type Field = z.infer<typeof Field>

/**
 * One row as a person reads it: each field under the name that its collection gives it. Relations, and what is there for
 * machines alone, stand in the file only.
 */
export function describeRow(
  { collections }: Payload,
  place: PersonalPlace,
  row: Record<string, unknown>,
): { label: string; value: string }[] {
  return collections[place].config.fields.flatMap((configured) => {
    const field = Field.safeParse(configured)
    if (!field.success || field.data.hidden || forMachines.has(field.data.name)) return []
    const value = asWords(field.data, row[field.data.name])
    return value === null ? [] : [{ label: field.data.label, value }]
  })
}

const forMachines = new Set(['key', 'targetKey', 'wordingVersion', 'leaseOwner', 'leaseUntil'])

const Shown = z.union([z.string().min(1), z.number()]).transform(String)

function asWords({ type, options }: Field, stored: unknown): string | null {
  const shown = Shown.safeParse(stored)
  if (!shown.success) return null
  const value = shown.data
  switch (type) {
    case 'date':
      return longMoment(new Date(value))
    case 'select':
      return options.find((option) => option.value === value)?.label ?? value
    case 'text':
    case 'textarea':
    case 'number':
      return value
    default:
      return null
  }
}
