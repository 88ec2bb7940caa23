'use client'

import { useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'

import { words } from '@/platform/words'

import { dutchReading } from '../fuzzy-date/dutch-reading'

import { PlanChangeText } from './plan-change-text.client'
import { hasMoved } from './planned-dates'

import '../form/form.css'

type Saved = { status?: string; when?: { edtf?: string } }

/** Asks why a plan moves, and where that can be read, while somebody is moving it. */
export function PlanChange() {
  const { data } = useDocumentInfo()
  const edtf = useFormFields(([fields]) => fields['when.edtf']?.value)
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'nl'
  const saved: Saved = data ?? {}
  const savedCode = saved.when?.edtf

  // The form keeps what was typed for the last move, and the next one has reasons of its own.
  const change = useFormFields(([, dispatch]) => dispatch)
  useEffect(() => {
    for (const path of [reasonPath, sourcePath]) change({ type: 'UPDATE', path, value: null })
  }, [savedCode, change])

  const isMoving = typeof edtf === 'string' && edtf !== '' && hasMoved(saved, { when: { edtf } })
  if (!isMoving) return null
  const { when } = saved
  return (
    <section className="plan-change" aria-label={heading[language]}>
      <p>
        {keeps[language]} <b>{dutchReading(when?.edtf ?? '')}</b>.
      </p>
      <PlanChangeText path={reasonPath} label={why[language]} />
      <PlanChangeText path={sourcePath} label={where[language]} placeholder="https://" />
    </section>
  )
}

const reasonPath = 'planChange.reason'
const sourcePath = 'planChange.sourceUrl'

const heading = words('Over de nieuwe datum', 'About the new date')
const keeps = words('Lezers blijven het oude plan zien:', 'Readers keep seeing the old plan:')
const why = words('Waarom is de datum veranderd?', 'Why did the date change?')
const where = words('Waar staat dat? (webadres)', 'Where does it say so? (web address)')
