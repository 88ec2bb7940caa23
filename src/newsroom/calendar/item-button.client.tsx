'use client'

import type { CalendarItem } from './calendar-items'

import { bareClock } from '../day-words'
import { useLanguage } from '../use-language.client'

import { startOf } from './calendar-items'
import { labelOf } from './calendar-words'

type ItemButtonProps = { item: CalendarItem; onOpen: (item: CalendarItem) => void }

/** One thing on the calendar: what it is, when, and its title. Opens what can be done with it. */
export function ItemButton({ item, onOpen }: ItemButtonProps) {
  const language = useLanguage()
  const start = startOf(item)
  const time = start?.includes('T') ? bareClock(start) : null
  return (
    <button
      type="button"
      className={`desk-item desk-item--${item.kind === 'stuk' ? item.mark : item.kind}`}
      data-item={item.key}
      onClick={() => onOpen(item)}
    >
      <span className="desk-item__what">
        {time !== null && <strong>{time}</strong>} {labelOf(item)[language]}
      </span>
      <span className="desk-item__title">{item.title}</span>
    </button>
  )
}
