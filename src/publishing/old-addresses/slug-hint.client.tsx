'use client'

import { useFormFields, useTranslation } from '@payloadcms/ui'

import { words } from '@/platform/words'

/** Under the web address: where it comes from, and once readers know the post what becomes of the old one. */
export function SlugHint() {
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'nl'
  const wasOnline = useFormFields(([fields]) => Boolean(fields.publishedAt?.value))
  return <div className="field-description">{(wasOnline ? redirected : made)[language]}</div>
}

const made = words(
  'Laat leeg: dan maken wij het van de titel.',
  'Leave empty to make it from the title.',
)
const redirected = words(
  'Het oude adres blijft werken: lezers komen vanzelf op het nieuwe.',
  'The old address keeps working: readers are led to the new one.',
)
