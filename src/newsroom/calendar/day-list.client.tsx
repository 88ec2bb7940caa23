'use client'

import type { CalendarItem } from './calendar-items'

import { longDay } from '../day-words'
import { useLanguage } from '../use-language.client'

import { byDay } from './calendar-items'
import { calendarWords } from './calendar-words'
import { ItemButton } from './item-button.client'

type DayListProps = { items: readonly CalendarItem[]; onOpen: (item: CalendarItem) => void }

/** The calendar as a list: on a phone, and for whoever would rather read it from top to bottom. */
export function DayList({ items, onOpen }: DayListProps) {
  const language = useLanguage()
  const days = byDay(items)
  if (days.length === 0) return <p>{calendarWords.nothing[language]}</p>
  return (
    <ol className="desk-days">
      {days.map(({ day, items: ofDay }) => (
        <li key={day}>
          <h2>{longDay(day, language)}</h2>
          <ul className="desk-list">
            {ofDay.map((item) => (
              <li key={item.key}>
                <ItemButton item={item} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
