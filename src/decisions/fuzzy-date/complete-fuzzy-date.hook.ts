import type { FieldHook } from 'payload'

import type { FuzzyDateInput } from './complete-fuzzy-date'

import { ValidationError } from 'payload'

import { words } from '@/platform/words'

import { changedFuzzyDate, completeFuzzyDate } from './complete-fuzzy-date'

type Group = { edtf: unknown; asWritten: unknown; sortFrom: string | null; sortTo: string | null }

const label = words('Datumcode', 'Date code')

/** On the group, so that the fields inside it are checked with the completed value. */
export const completeChange: FieldHook = ({ value, previousValue }): Group =>
  completed(changedFuzzyDate(inputFrom(value), inputFrom(previousValue)))

/** Once more after the hooks of the collection, which may have put another date here. */
export const completeAgain: FieldHook = ({ value, data, path, req }): Group => {
  const input = inputFrom(value)
  const outcome = completeFuzzyDate(input)
  // Payload does not validate a draft, and a date that cannot be read is not half-done but wrong.
  if (outcome.kind === 'refused' && data?._status === 'draft')
    throw new ValidationError(
      { errors: [{ message: outcome.problem.nl, path: [...path, 'edtf'].join('.'), label }], req },
      req.t,
    )
  return completed(input)
}

/** What was refused stays as it was typed, for the validation to point at. */
function completed(input: FuzzyDateInput): Group {
  const outcome = completeFuzzyDate(input)
  switch (outcome.kind) {
    case 'complete':
      return outcome.date
    case 'empty':
      return { edtf: null, asWritten: null, sortFrom: null, sortTo: null }
    case 'refused':
      return {
        edtf: input.edtf ?? null,
        asWritten: input.asWritten ?? null,
        sortFrom: null,
        sortTo: null,
      }
  }
}

/** A client that sends only the code, as text instead of as a group, is understood too. */
function inputFrom(value: unknown): FuzzyDateInput {
  if (value === undefined) return {}
  if (value === null) return { edtf: null }
  return typeof value === 'object' && !Array.isArray(value) ? value : { edtf: value }
}
