import type { NumberField } from 'payload'
import type { Words } from './words'

import { number } from 'payload/shared'

type Options = {
  name: string
  label: Words
  min: number
  max: number
  required?: true
  admin?: NumberField['admin']
}

/** A number of people, seats or years: within its limits, and with nothing behind the comma. */
export function wholeNumberField({ name, label, min, max, required, admin }: Options): NumberField {
  return {
    name,
    type: 'number',
    label,
    min,
    max,
    ...(required && { required }),
    ...(admin && { admin }),
    validate: (value: unknown, options: Parameters<typeof number>[1]) =>
      typeof value === 'number' && !Number.isInteger(value)
        ? 'Vul een heel getal in.'
        : number(value as number, options),
  }
}
