'use client'

import type { Words } from '../words'

import { FieldLabel, useTranslation } from '@payloadcms/ui'

type OptionalLabelProps = { path?: string; field?: { label?: Words } }

/** The label of a field that the server fills when it is left empty: it is required, but not of whoever types. */
export function OptionalLabel({ path, field }: OptionalLabelProps) {
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'nl'
  // As the heading of a column it labels no input.
  return path ? <FieldLabel label={field?.label} path={path} /> : field?.label?.[language]
}
