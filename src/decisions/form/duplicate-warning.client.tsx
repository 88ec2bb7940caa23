'use client'

import type { ComparedStep } from './likely-duplicates'

import {
  useConfig,
  useDebounce,
  useDocumentInfo,
  useFormFields,
  useTranslation,
} from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { idOf, idsOf } from '@/platform/relation'
import { words } from '@/platform/words'

import { dutchReading } from '../fuzzy-date/dutch-reading'
import { parseEdtf } from '../fuzzy-date/fuzzy-date'

import { fetchSteps } from './fetch-steps.client'
import { likelyDuplicates } from './likely-duplicates'

import './form.css'

type KnownStep = ComparedStep & { reading: string }

const mostShown = 3

/** Says which steps of the same dossier may be this very step. Nothing is refused: two of one kind on a day exist. */
export function DuplicateWarning() {
  const { id } = useDocumentInfo()
  const { admin, api } = useConfig().config.routes
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'nl'
  const dossiers = useFormFields(([fields]) => idsOf(fields.dossiers?.value).join())
  const title = useFormFields(([fields]) => textOf(fields.title?.value))
  const edtf = useFormFields(([fields]) => textOf(fields['when.edtf']?.value))
  const body = useFormFields(([fields]) => idOf(fields.body?.value))
  const heard = useDebounce(title, 400)
  const known = useStepsOf(api, dossiers)

  const duplicates = likelyDuplicates(
    { id: idOf(String(id ?? '')), title: heard, body, when: daysOf(edtf) },
    known,
  )
  return (
    <div className="duplicate-warning" aria-live="polite">
      {duplicates.length > 0 && (
        <div className="duplicate-warning__box">
          <p>{question[language]}</p>
          <ul>
            {duplicates.slice(0, mostShown).map((step) => (
              <li key={step.id}>
                <a
                  href={`${admin}/collections/decisions/${step.id}`}
                  target="_blank"
                  rel="noreferrer"
                >
                  {step.title}
                </a>
                {step.reading && ` (${step.reading})`}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

function useStepsOf(api: string, dossiers: string): KnownStep[] {
  const [known, setKnown] = useState<{ dossiers: string; steps: KnownStep[] } | null>(null)
  useEffect(() => {
    if (dossiers === '') return
    let isWanted = true
    void fetchSteps(api, {
      where: { 'where[dossiers][in]': dossiers },
      sort: '-when.sortFrom',
      limit: 200,
    }).then((documents) => {
      if (isWanted) setKnown({ dossiers, steps: documents.map(stepFrom) })
    })
    return () => {
      isWanted = false
    }
  }, [api, dossiers])
  return known?.dossiers === dossiers ? known.steps : []
}

function stepFrom(document: Record<string, unknown>): KnownStep {
  const { when } = document
  const edtf = typeof when === 'object' && when && 'edtf' in when ? textOf(when.edtf) : ''
  return {
    id: idOf(document),
    title: textOf(document.title),
    body: idOf(document.body),
    when: daysOf(edtf),
    reading: dutchReading(edtf),
  }
}

function daysOf(edtf: string): ComparedStep['when'] {
  const outcome = parseEdtf(edtf)
  return outcome.ok ? { sortFrom: outcome.sortFrom, sortTo: outcome.sortTo } : null
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const question = words(
  'Staat deze stap er al? Dit lijkt erop:',
  'Is this step already there? These look like it:',
)
