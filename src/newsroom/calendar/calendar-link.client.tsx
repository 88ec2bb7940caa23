'use client'

import { Link, useConfig } from '@payloadcms/ui'

import { useLanguage } from '../use-language.client'

import { calendarWords } from './calendar-words'

/** In the menu, above the collections. */
export function CalendarLink() {
  const language = useLanguage()
  const { admin } = useConfig().config.routes
  return (
    <Link className="nav__link" href={`${admin}/collections/posts/kalender`} prefetch={false}>
      <span className="nav__link-label">{calendarWords.title[language]}</span>
    </Link>
  )
}
