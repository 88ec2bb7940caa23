'use client'

import type { CalendarFact, CalendarItem, CalendarPost } from './calendar-items'

import { stageLabels } from '@/publishing/view'

import { useLanguage } from '../use-language.client'

import { dayOf } from './calendar-items'
import { calendarWords } from './calendar-words'
import { ItemButton } from './item-button.client'

type SideListsProps = { items: readonly CalendarItem[]; onOpen: (item: CalendarItem) => void }

/** What stands on no day: posts that wait for a moment, and facts whose date is only about known. */
export function SideLists({ items, onOpen }: SideListsProps) {
  const language = useLanguage()
  const loose = items.filter((item) => dayOf(item) === null)
  const posts = loose.filter((item): item is CalendarPost => item.kind === 'stuk')
  const facts = loose.filter((item): item is CalendarFact => item.kind !== 'stuk')
  return (
    <div className="desk-sides">
      <section aria-labelledby="desk-without-moment">
        <h2 id="desk-without-moment">{calendarWords.withoutMoment[language]}</h2>
        <p className="desk-hint">
          {calendarWords[posts.length === 0 ? 'noneWithoutMoment' : 'withoutMomentHint'][language]}
        </p>
        <ul className="desk-list">
          {posts.map((post) => (
            <li key={post.key}>
              <ItemButton item={post} onOpen={onOpen} />
              <span className="desk-hint">{stageLabels[post.stage][language]}</span>
            </li>
          ))}
        </ul>
      </section>
      {facts.length > 0 && (
        <section aria-labelledby="desk-about">
          <h2 id="desk-about">{calendarWords.about[language]}</h2>
          <ul className="desk-list">
            {facts.map((fact) => (
              <li key={fact.key}>
                <ItemButton item={fact} onOpen={onOpen} />
                <span className="desk-hint">{fact.when}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
