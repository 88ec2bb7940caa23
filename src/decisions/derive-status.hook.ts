import type { FieldHook } from 'payload'

import { dutchDay } from '@/platform/amsterdam-time'

import { hasPassed, parseEdtf } from './fuzzy-date/fuzzy-date'

type Dated = { id: string; when?: { edtf?: string | null } | string | null }

/** Left empty, the status follows from the date: held once its last possible day has passed, else planned. */
export const deriveStatus: FieldHook<Dated, string | null> = ({ value, data, originalDoc }) => {
  if (value) return value
  const when = data?.when ?? originalDoc?.when
  const outcome = parseEdtf((typeof when === 'string' ? when : when?.edtf) ?? '')
  return outcome.ok && hasPassed(outcome, dutchDay(new Date())) ? 'gehouden' : 'gepland'
}
