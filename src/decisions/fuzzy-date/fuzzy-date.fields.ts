import type { NamedGroupField, TextFieldSingleValidation } from 'payload'

import type { Words } from '@/platform/words'

import { words } from '@/platform/words'

import { completeFuzzyDate } from './complete-fuzzy-date'
import { completeAgain, completeChange } from './complete-fuzzy-date.hook'

type FuzzyDateOptions = { name: string; label: Words; required?: boolean; description?: Words }

/** A date as precise as its source. Clients send `edtf` and `asWritten`; the days to sort by are always computed here. */
export function fuzzyDate({
  name,
  label,
  required = false,
  description,
}: FuzzyDateOptions): NamedGroupField {
  return {
    name,
    type: 'group',
    label,
    admin: {
      description,
      components: {
        Field: '/decisions/fuzzy-date/fuzzy-date-input.client#FuzzyDateInput',
        Cell: '/decisions/fuzzy-date/fuzzy-date-cell.client#FuzzyDateCell',
      },
    },
    hooks: { beforeValidate: [completeChange], beforeChange: [completeAgain] },
    fields: [
      {
        name: 'asWritten',
        type: 'text',
        label: words('Zoals het in de bron staat', 'As the source has it'),
        maxLength: 250,
      },
      {
        name: 'edtf',
        type: 'text',
        label: words('Datumcode', 'Date code'),
        required,
        validate: validateCode,
      },
      {
        name: 'sortFrom',
        type: 'text',
        label: words('Eerste mogelijke dag', 'First possible day'),
        index: true,
        admin: { hidden: true },
      },
      {
        name: 'sortTo',
        type: 'text',
        label: words('Laatste mogelijke dag', 'Last possible day'),
        index: true,
        admin: { hidden: true },
      },
    ],
  }
}

const validateCode: TextFieldSingleValidation = (edtf, { required, siblingData }) => {
  const asWritten = 'asWritten' in siblingData ? siblingData.asWritten : undefined
  const outcome = completeFuzzyDate({ edtf, asWritten })
  switch (outcome.kind) {
    case 'complete':
      return true
    case 'empty':
      return required ? 'Vul een datum in, bijvoorbeeld 2016-01-12.' : true
    case 'refused':
      return outcome.problem.nl
  }
}
