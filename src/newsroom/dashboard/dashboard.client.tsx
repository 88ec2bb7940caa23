'use client'

import type { User } from '@/payload-types'
import type { Overview } from './overview'

import { Button, useAuth, useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { stageLabels } from '@/publishing/view'

import { fetchNewsroom } from '../fetch-newsroom.client'
import { quickFilter } from '../post-list/quick-filter'
import { shortMoment } from '../day-words'
import { useLanguage } from '../use-language.client'

import { dashboardWords, reasonLabels } from './dashboard-words'
import { DeskLine } from './desk-line.client'
import { DeskPart } from './desk-part.client'
import { FollowersPart } from './followers-part.client'

import './dashboard.css'

/** The first page of the newsroom: what waits, what goes out, and what might be written about. */
export function Dashboard() {
  const { user } = useAuth<User>()
  const language = useLanguage()
  const { admin, api } = useConfig().config.routes
  const [overview, setOverview] = useState<Overview | 'failed' | null>(null)

  useEffect(() => {
    void fetchNewsroom<Overview>(`${api}/redactie/overzicht`).then((answer) =>
      setOverview(answer.kind === 'answer' ? answer.body : 'failed'),
    )
  }, [api])

  const posts = `${admin}/collections/posts`
  const postAt = (id: string) => `${posts}/${id}`
  return (
    <section className="desk" aria-labelledby="desk-title" aria-busy={overview === null}>
      <div className="desk__top">
        <h1 id="desk-title">{dashboardWords.title[language]}</h1>
        <Button el="link" to={`${posts}/create`} margin={false} buttonStyle="primary">
          {dashboardWords.newPost[language]}
        </Button>
        <Button el="link" to={`${posts}/kalender`} margin={false} buttonStyle="secondary">
          {dashboardWords.calendar[language]}
        </Button>
      </div>
      {overview === 'failed' && <p role="alert">{dashboardWords.notLoaded[language]}</p>}
      {overview !== null && overview !== 'failed' && (
        <div className="desk__parts">
          <DeskPart
            id="desk-waiting"
            heading={dashboardWords.waiting[language]}
            whenEmpty={dashboardWords.nothingWaits[language]}
          >
            {overview.waiting.map(({ reason, postId, title, party, said }) => (
              <DeskLine
                key={`${reason}-${postId}`}
                href={postAt(postId)}
                title={title}
                label={reasonLabels[reason][language]}
                party={overview.hasSeveralParties ? party : null}
                said={said}
              />
            ))}
          </DeskPart>
          <DeskPart
            id="desk-work"
            heading={dashboardWords.work[language]}
            whenEmpty={dashboardWords.noWork[language]}
            more={{
              href: `${posts}${quickFilter('mijn-werk', user?.id ?? '')}`,
              label: dashboardWords.allWork[language],
            }}
          >
            {overview.work.map(({ postId, title, stage, party }) => (
              <DeskLine
                key={postId}
                href={postAt(postId)}
                title={title}
                label={stageLabels[stage][language]}
                party={overview.hasSeveralParties ? party : null}
              />
            ))}
          </DeskPart>
          <DeskPart
            id="desk-going-out"
            heading={dashboardWords.goingOut[language]}
            whenEmpty={dashboardWords.noneGoOut[language]}
          >
            {overview.goingOut.map(({ postId, title, at, party }) => (
              <DeskLine
                key={postId}
                href={postAt(postId)}
                title={title}
                label={shortMoment(at, language)}
                party={overview.hasSeveralParties ? party : null}
              />
            ))}
          </DeskPart>
          <DeskPart
            id="desk-meetings"
            heading={dashboardWords.meetings[language]}
            whenEmpty={dashboardWords.noMeetings[language]}
          >
            {overview.meetings.map(({ id, title, when, body, party }) => (
              <DeskLine
                key={`${id}-${party}`}
                href={`/agenda#vergadering-${id}`}
                title={title}
                label={when}
                party={overview.hasSeveralParties ? party : null}
                said={body}
              />
            ))}
          </DeskPart>
          <FollowersPart
            followers={overview.followers}
            hasSeveralParties={overview.hasSeveralParties}
          />
        </div>
      )}
    </section>
  )
}
