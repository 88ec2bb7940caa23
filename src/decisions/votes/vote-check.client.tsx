'use client'

import type { Voters } from './fetch-voters.client'

import { useConfig, useDebounce, useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { idOf } from '@/platform/relation'
import { words } from '@/platform/words'

import { outcomes } from '../decision-words'
import { parseEdtf } from '../fuzzy-date/fuzzy-date'

import { fetchVoters } from './fetch-voters.client'
import { shownVotesOf } from './shown-votes-of'
import { disagreementWords } from './vote-disagreement-words'
import { settingInForm, votesInForm } from './votes-in-form'

import '../form/form.css'

/** Says, while a vote is being entered, which numbers contradict each other. Nothing is refused: the source may be wrong. */
export function VoteCheck() {
  const { api } = useConfig().config.routes
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'nl'
  const typed = useFormFields(([fields]) => votesAsText(fields))
  const edtf = useFormFields(([fields]) => fields['when.edtf']?.value)
  const body = useFormFields(([fields]) => idOf(fields.body?.value))
  const outcome = useFormFields(([fields]) => outcomes.find((one) => one === fields.outcome?.value))
  const heard = useDebounce(typed, 400)
  const votes = votesInForm(JSON.parse(heard) as Record<string, unknown>)
  const rows = [...(votes.groups ?? []), ...(votes.members ?? [])]
  const ids = [...new Set(rows.map(({ party }) => idOf(party)).filter((id) => id !== null))]
  const isEntered = shownVotesOf(votes, settingInForm({ ...nobody, when: null })) !== null
  const voters = useVoters(api, {
    body: isEntered ? body : null,
    partyIds: ids.toSorted().join(),
  })

  const when = parseEdtf(typeof edtf === 'string' ? edtf : '')
  const setting = { ...settingInForm({ ...voters, when: when.ok ? when : null }), outcome }
  const disagreements = shownVotesOf(votes, setting)?.disagreements ?? []
  return (
    <div className="duplicate-warning" aria-live="polite">
      {disagreements.length > 0 && (
        <div className="duplicate-warning__box">
          <p>{heading[language]}</p>
          <ul>
            {disagreements.map((found) => {
              const sentence = disagreementWords(found)[language]
              return <li key={sentence}>{sentence}</li>
            })}
          </ul>
        </div>
      )}
    </div>
  )
}

function votesAsText(fields: Record<string, { value?: unknown } | undefined>): string {
  const own = Object.entries(fields).filter(([path]) => path.startsWith('votes.'))
  return JSON.stringify(Object.fromEntries(own.map(([path, field]) => [path, field?.value])))
}

const nobody: Voters = { parties: [], councilIn: null }

function useVoters(
  api: string,
  { body, partyIds }: { body: string | null; partyIds: string },
): Voters {
  const [known, setKnown] = useState<{ asked: string; voters: Voters } | null>(null)
  const asked = `${body ?? ''} ${partyIds}`
  useEffect(() => {
    if (body === null && partyIds === '') return
    let isWanted = true
    void fetchVoters(api, { body, partyIds: partyIds.split(',').filter((id) => id !== '') }).then(
      (voters) => {
        if (isWanted) setKnown({ asked, voters })
      },
    )
    return () => {
      isWanted = false
    }
  }, [api, body, partyIds, asked])
  return known?.asked === asked ? known.voters : nobody
}

const heading = words(
  'Deze getallen verschillen. Klopt dat met de bron?',
  'These numbers contradict each other. Is that what the source says?',
)
