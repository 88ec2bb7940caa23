'use client'

import { useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'

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
  const isMoving = typeof edtf === 'string' && edtf !== '' && hasMoved(saved, { when: { edtf } })
  if (!isMoving) return null
  const { when } = saved
  return (
    <section className="plan-change" aria-label={heading[language]}>
      <p>
        {keeps[language]} <b>{dutchReading(when?.edtf ?? '')}</b>.
      </p>
      <PlanChangeText path="planChange.reason" label={why[language]} />
      <PlanChangeText path="planChange.sourceUrl" label={where[language]} placeholder="https://" />
    </section>
  )
}

const heading = words('Over de nieuwe datum', 'About the new date')
const keeps = words('Lezers blijven het oude plan zien:', 'Readers keep seeing the old plan:')
const why = words('Waarom is de datum veranderd?', 'Why did the date change?')
const where = words('Waar staat dat? (webadres)', 'Where does it say so? (web address)')
