'use client'

import type { CalendarAnswer } from './calendar-items'
import type { CalendarAsked } from './calendar-filter'

import { useId } from 'react'

import { stageLabels } from '@/publishing/view'

import { monthName, shortDay } from '../day-words'
import { useLanguage } from '../use-language.client'

import { calendarStages } from './calendar-filter'
import { calendarViews, lastDayOf, periodOf, stepTo, weekNumber } from './calendar-period'
import { calendarWords, viewLabels } from './calendar-words'

type CalendarBarProps = {
  asked: CalendarAsked
  day: string
  found: Pick<CalendarAnswer, 'parties' | 'authors'>
  onAsk: (change: Partial<CalendarAsked>) => void
}

/** Which days are shown, in what shape, and whose posts. */
export function CalendarBar({ asked, day, found, onAsk }: CalendarBarProps) {
  const language = useLanguage()
  const { view } = asked
  const step = (steps: 1 | -1) => onAsk({ day: stepTo(view, day, steps) })
  return (
    <div className="desk-bar">
      <div className="desk-bar__days">
        <h1 aria-live="polite">{periodName(view, day, language)}</h1>
        <button type="button" onClick={() => step(-1)}>
          {calendarWords.previous[language]}
        </button>
        <button type="button" onClick={() => onAsk({ day: null })}>
          {calendarWords.today[language]}
        </button>
        <button type="button" onClick={() => step(1)}>
          {calendarWords.next[language]}
        </button>
      </div>
      <div className="desk-bar__views" role="group" aria-label={calendarWords.showAs[language]}>
        {calendarViews.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === view}
            onClick={() => onAsk({ view: one })}
          >
            {viewLabels[one][language]}
          </button>
        ))}
      </div>
      <div className="desk-bar__filters">
        {found.parties.length > 1 && (
          <Choice
            label={calendarWords.party[language]}
            all={calendarWords.all[language]}
            value={asked.party}
            options={found.parties.map(({ id, name }) => [id, name])}
            onChoose={(party) => onAsk({ party })}
          />
        )}
        <Choice
          label={calendarWords.author[language]}
          all={calendarWords.everybody[language]}
          value={asked.author}
          options={found.authors.map(({ id, name }) => [id, name])}
          onChoose={(author) => onAsk({ author })}
        />
        <Choice
          label={calendarWords.stage[language]}
          all={calendarWords.all[language]}
          value={asked.stage}
          options={calendarStages.map((stage) => [stage, stageLabels[stage][language]])}
          onChoose={(stage) => onAsk({ stage })}
        />
      </div>
    </div>
  )
}

type ChoiceProps = {
  label: string
  all: string
  value: string | null
  options: [value: string, label: string][]
  onChoose: (value: string | null) => void
}

function Choice({ label, all, value, options, onChoose }: ChoiceProps) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={({ target }) => onChoose(target.value || null)}>
        <option value="">{all}</option>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}

function periodName(view: CalendarAsked['view'], day: string, language: 'nl' | 'en'): string {
  if (view !== 'week') return monthName(day, language)
  const period = periodOf('week', day)
  const days = `${shortDay(period.from, language)} – ${shortDay(lastDayOf(period), language)}`
  return `${calendarWords.week[language]} ${weekNumber(day)}: ${days}`
}
