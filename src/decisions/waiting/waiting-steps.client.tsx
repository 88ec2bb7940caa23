'use client'

import type { WaitingStep } from './waiting-steps'

import { useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { dutchDay } from '@/platform/amsterdam-time'
import { idOf } from '@/platform/relation'
import { words } from '@/platform/words'

import { fetchDocuments, fetchSteps } from '../form/fetch-steps.client'

import { waitingQueries, waitingStepFrom } from './waiting-steps'

import './waiting-steps.css'

type Member = { isAdmin?: boolean | null; seats?: { party?: unknown }[] | null }
type Waiting = { noOutcome: WaitingStep[]; noAnswer: WaitingStep[] }

const mostShown = 10

/** On the first page of the newsroom: plans that passed by in silence, and promises that are overdue. */
export function WaitingSteps() {
  const { user } = useAuth()
  const { admin, api } = useConfig().config.routes
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'nl'
  const [waiting, setWaiting] = useState<Waiting | null>(null)

  useEffect(() => {
    if (!user) return
    let isWanted = true
    void findWaiting(api, user as Member).then((found) => {
      if (isWanted) setWaiting(found)
    })
    return () => {
      isWanted = false
    }
  }, [api, user])

  if (!waiting || waiting.noOutcome.length + waiting.noAnswer.length === 0) return null
  const lists = [
    { heading: noOutcome[language], steps: waiting.noOutcome },
    { heading: noAnswer[language], steps: waiting.noAnswer },
  ].filter(({ steps }) => steps.length > 0)
  return (
    <section className="waiting-steps" aria-label={label[language]}>
      {lists.map(({ heading, steps }) => (
        <div key={heading}>
          <h2>{heading}</h2>
          <ul>
            {steps.map(({ id, title, reading }) => (
              <li key={id}>
                <a href={`${admin}/collections/decisions/${id}`}>{title}</a> <span>{reading}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

async function findWaiting(api: string, user: Member): Promise<Waiting> {
  const asked = waitingQueries(dutchDay(new Date()), await ownPlaces(api, user))
  const [noOutcome, noAnswer] = await Promise.all([
    fetchSteps(api, { where: asked.noOutcome, sort: '-when.sortTo', limit: mostShown }),
    fetchSteps(api, { where: asked.noAnswer, sort: '-followUp.deadline.sortTo', limit: mostShown }),
  ])
  return {
    noOutcome: noOutcome.map((step) => waitingStepFrom(step, 'when')),
    noAnswer: noAnswer.map((step) => waitingStepFrom(step, 'deadline')),
  }
}

/** Null for whoever runs the platform: everywhere. */
async function ownPlaces(api: string, { isAdmin, seats }: Member): Promise<string[] | null> {
  if (isAdmin) return null
  const parties = (seats ?? []).map(({ party }) => idOf(party)).filter((id) => id !== null)
  const found = await fetchDocuments(`${api}/parties`, {
    'where[id][in]': parties.join(),
    limit: '50',
    depth: '0',
  })
  return found.map(({ municipality }) => idOf(municipality)).filter((id) => id !== null)
}

const label = words('Wacht op u', 'Waiting for you')
const noOutcome = words(
  'De datum is voorbij. Wat is er gebeurd?',
  'The date has passed. What happened?',
)
const noAnswer = words('Beloofd, en nog niet afgedaan', 'Promised, and not done yet')
