'use client'

import {
  Button,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormFields,
  useTranslation,
} from '@payloadcms/ui'
import { useState } from 'react'

import { dutchDay } from '@/platform/amsterdam-time'
import { idsOf } from '@/platform/relation'
import { words } from '@/platform/words'

import { fetchSteps } from './fetch-steps.client'
import { previousStepFrom, valuesToCopy } from './previous-step'
import { useDrawnRow } from './use-drawn-row.client'

import './form.css'

/** On a new step: takes over what the next step of a dossier has in common with the latest one. */
export function CopyPreviousStep() {
  const { id } = useDocumentInfo()
  const { api } = useConfig().config.routes
  const { dispatchFields, getData, addFieldRow, setModified } = useForm()
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'nl'
  const dossiers = useFormFields(([fields]) => idsOf(fields.dossiers?.value))
  const [told, setTold] = useState<string | null>(null)
  useDrawnRow({ list: 'sources', field: 'publisher' })
  if (id) return null

  async function copy() {
    const ofDossier = { 'where[dossiers][in]': dossiers.join() }
    const untilToday = { 'where[when.sortFrom][less_than_equal]': dutchDay(new Date()) }
    const latest = { sort: '-when.sortFrom', limit: 1 }
    // What took place last, not the last thing that is planned; a dossier of plans alone has only those.
    const took = await fetchSteps(api, { where: { ...ofDossier, ...untilToday }, ...latest })
    const [document] =
      took.length > 0 ? took : await fetchSteps(api, { where: ofDossier, ...latest })
    if (!document) {
      setTold(nothingThere[language])
      return
    }
    const step = previousStepFrom(document)
    const form: Record<string, unknown> = getData()
    for (const [path, value] of Object.entries(valuesToCopy(step, form)))
      dispatchFields({ type: 'UPDATE', path, value })
    const hasSources = Array.isArray(form.sources) && form.sources.length > 0
    if (step.publisher && !hasSources)
      addFieldRow({
        path: 'sources',
        schemaPath: 'sources',
        subFieldState: {
          publisher: { value: step.publisher, initialValue: step.publisher, valid: true },
        },
      })
    setModified(true)
    setTold(`${takenFrom[language]} ‘${step.title}’.`)
  }

  return (
    <div className="field-type copy-previous-step">
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={dossiers.length === 0}
        onClick={() => void copy()}
      >
        {label[language]}
      </Button>
      <p className="copy-previous-step__told" aria-live="polite">
        {told ?? (dossiers.length === 0 ? chooseFirst : whatItDoes)[language]}
      </p>
    </div>
  )
}

const label = words('Kopieer vorige stap', 'Copy previous step')
const chooseFirst = words('Kies eerst een dossier.', 'Choose a dossier first.')
const whatItDoes = words(
  'Neemt het orgaan, de soort, de fase en de uitgever over van de laatste stap in dit dossier.',
  'Takes over the body, kind, stage and publisher of the latest step in this dossier.',
)
const takenFrom = words('Overgenomen van', 'Taken over from')
const nothingThere = words('Dit dossier heeft nog geen stappen.', 'This dossier has no steps yet.')
