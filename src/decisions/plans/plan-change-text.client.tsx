'use client'

import { useField } from '@payloadcms/ui'

import { FuzzyDateText } from '../fuzzy-date/fuzzy-date-text.client'

type Props = { path: string; label: string; placeholder?: string }

/** One answer about a move. Payload's own text field would take the path of the group around it for its own. */
export function PlanChangeText({ path, label, placeholder }: Props) {
  const { value, setValue, showError, errorMessage } = useField<string | null>({ path })
  return (
    <FuzzyDateText
      id={`field-${path.replaceAll('.', '__')}`}
      path={path}
      label={label}
      value={value ?? ''}
      onChange={setValue}
      placeholder={placeholder}
      error={showError ? errorMessage : undefined}
      isReadOnly={false}
    />
  )
}
