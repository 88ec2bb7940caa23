'use client'

import type { Words } from '@/platform/words'

import { useFormFields, useTranslation } from '@payloadcms/ui'

import { words } from '@/platform/words'

/** The name of a folded part of a form, and whether there is something in it. */
export function FoldedHeading({ label, holds }: { label: Words; holds: string[] }) {
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'nl'
  const isFilled = useFormFields(([fields]) =>
    holds.some((path) => {
      const { value, rows } = fields[path] ?? {}
      if (rows) return rows.length > 0
      return Array.isArray(value) ? value.length > 0 : Boolean(value)
    }),
  )
  return (
    <span>
      {label[language]}
      {isFilled && ` · ${filled[language]}`}
    </span>
  )
}

const filled = words('ingevuld', 'filled in')
