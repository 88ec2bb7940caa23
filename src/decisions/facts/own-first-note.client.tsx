'use client'

import { useAuth, useTranslation } from '@payloadcms/ui'

import { words } from '@/platform/words'

import './own-first-note.css'

/** Above a list that opens with the facts of a member's own municipalities; whoever runs the platform sees all. */
export function OwnFirstNote() {
  const { user } = useAuth<{ isAdmin?: boolean }>()
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'nl'
  if (!user || ('isAdmin' in user && user.isAdmin === true)) return null
  return <p className="own-first-note">{note[language]}</p>
}

const note = words(
  'U ziet wat van uw eigen gemeente is. Filter op Gemeenten om een andere te zien.',
  'You see what belongs to your own municipality. Filter on Municipalities to see another.',
)
