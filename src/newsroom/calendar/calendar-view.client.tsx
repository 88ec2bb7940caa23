'use client'

import { Gutter, SetStepNav, useConfig } from '@payloadcms/ui'

import { dutchDay } from '@/platform/amsterdam-time'

import { CalendarAddress } from '../feed/calendar-address.client'
import { useLanguage } from '../use-language.client'

import { readAsked, searchFor } from './calendar-filter'
import { periodOf } from './calendar-period'
import { calendarWords } from './calendar-words'
import { CalendarBar } from './calendar-bar.client'
import { CalendarBoard } from './calendar-board.client'
import { useAddress } from './use-address.client'
import { useCalendar } from './use-calendar.client'

import './calendar.css'

/** The newsroom's calendar. What it shows stands in the address, so that it can be kept and sent to a colleague. */
export function CalendarPage() {
  const language = useLanguage()
  const { admin } = useConfig().config.routes
  const [search, showSearch] = useAddress()
  const asked = readAsked(search)
  const today = dutchDay(new Date())
  const day = asked.day ?? today
  const { loaded, isFresh, move } = useCalendar(periodOf(asked.view, day))
  const title = calendarWords.title[language]

  const answer = loaded?.answer
  return (
    <main>
      <Gutter className="desk-calendar">
        <SetStepNav nav={[{ label: title, url: `${admin}/collections/posts/kalender` }]} />
        <CalendarBar
          asked={asked}
          day={day}
          found={answer ?? { parties: [], authors: [] }}
          onAsk={(change) => showSearch(searchFor({ ...asked, ...change }))}
        />
        {loaded === null && <p>{calendarWords.loading[language]}</p>}
        {isFresh && answer === null && <p role="alert">{calendarWords.notLoaded[language]}</p>}
        {answer && <CalendarBoard {...{ answer, asked, day, today, move }} />}
        <CalendarAddress />
      </Gutter>
    </main>
  )
}
