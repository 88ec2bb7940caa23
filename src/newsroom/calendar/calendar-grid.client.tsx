'use client'

import type { EventContentArg, EventDropArg } from '@fullcalendar/core'
import type { CalendarItem, CalendarPost } from './calendar-items'

import dutch from '@fullcalendar/core/locales/nl'
import english from '@fullcalendar/core/locales/en-gb'
import dayGrid from '@fullcalendar/daygrid'
import interaction from '@fullcalendar/interaction'
import FullCalendar from '@fullcalendar/react'

import { wallTime } from '@/platform/amsterdam-time'

import { useLanguage } from '../use-language.client'

import { startOf } from './calendar-items'
import { ItemButton } from './item-button.client'

type CalendarGridProps = {
  view: 'maand' | 'week'
  day: string
  items: readonly CalendarItem[]
  onOpen: (item: CalendarItem) => void
  /** Answers whether the post may stay where it was dropped. */
  onDrop: (post: CalendarPost, wallTime: string) => Promise<boolean>
}

/**
 * Weeks from Monday on. All times are Dutch wall times; the grid is told that they are UTC, so that it leaves them alone
 * whatever the time zone of the browser.
 */
export function CalendarGrid({ view, day, items, onOpen, onDrop }: CalendarGridProps) {
  const language = useLanguage()
  const known = new Map(items.map((item) => [item.key, item]))

  const drop = async ({ event, revert }: EventDropArg): Promise<void> => {
    const post = known.get(event.id)
    if (post?.kind !== 'stuk' || !(await onDrop(post, event.startStr.slice(0, 16)))) revert()
  }
  return (
    <FullCalendar
      key={`${view} ${day}`}
      plugins={[dayGrid, interaction]}
      initialView={view === 'week' ? 'dayGridWeek' : 'dayGridMonth'}
      initialDate={day}
      locales={[dutch, english]}
      locale={language === 'nl' ? 'nl' : 'en-gb'}
      timeZone="UTC"
      now={() => wallTime(new Date())}
      headerToolbar={false}
      fixedWeekCount={false}
      weekNumbers
      height="auto"
      stickyHeaderDates={false}
      eventOrder="start,title"
      eventDurationEditable={false}
      eventInteractive={false}
      eventContent={({ event }: EventContentArg) => {
        const item = known.get(event.id)
        return item ? <ItemButton item={item} onOpen={onOpen} /> : null
      }}
      eventDrop={(dropped) => void drop(dropped)}
      events={items.flatMap((item) => {
        const start = startOf(item)
        if (start === null) return []
        const isEditable = item.kind === 'stuk' && item.mark === 'gepland' && item.isMovable
        return [
          {
            id: item.key,
            title: item.title,
            start,
            allDay: !start.includes('T'),
            editable: isEditable,
            display: 'block',
          },
        ]
      })}
    />
  )
}
