'use client'

import type { CalendarAnswer, CalendarPost } from './calendar-items'
import type { Period } from './calendar-period'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { withQuery } from '@/platform/asked'

import { fetchNewsroom } from '../fetch-newsroom.client'

type Loaded = { key: string; answer: CalendarAnswer | null }

/** Null once it is planned as asked; else why not, in the words of the server. */
export type Move = (post: CalendarPost, wallTime: string) => Promise<string | null>

/** What stands in a period, and how to give a post another moment. `answer` is null when it could not be loaded. */
export function useCalendar(period: Period | null) {
  const { api } = useConfig().config.routes
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const [round, setRound] = useState(0)
  const address =
    period && withQuery(`${api}/redactie/kalender`, { van: period.from, tot: period.before })

  useEffect(() => {
    if (address === null) return
    let isWanted = true
    void fetchNewsroom<CalendarAnswer>(address).then((answer) => {
      if (!isWanted) return
      setLoaded({ key: address, answer: answer.kind === 'answer' ? answer.body : null })
    })
    return () => {
      isWanted = false
    }
  }, [address, round])

  const move: Move = useCallback(
    async ({ id }, publishAt) => {
      const answer = await fetchNewsroom(`${api}/posts/${id}?depth=0`, {
        method: 'PATCH',
        // A wall time without an offset is Dutch time to the server, wherever this browser is.
        body: { stage: 'gepland', publishAt },
      })
      if (answer.kind === 'refused') return answer.message ?? ''
      setRound((before) => before + 1)
      return null
    },
    [api],
  )
  // What was loaded stays until what replaces it is there, so that a step forward does not blank the page.
  return { loaded, isFresh: loaded?.key === address, move }
}
