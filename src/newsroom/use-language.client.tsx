'use client'

import { useTranslation } from '@payloadcms/ui'

/** The language of the admin, as far as there are words for it. */
export function useLanguage(): 'nl' | 'en' {
  return useTranslation().i18n.language === 'en' ? 'en' : 'nl'
}
