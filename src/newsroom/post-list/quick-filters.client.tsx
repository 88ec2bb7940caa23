'use client'

import type { User } from '@/payload-types'

import { Link, useAuth, useConfig } from '@payloadcms/ui'

import { words } from '@/platform/words'

import { calendarWords } from '../calendar/calendar-words'
import { useLanguage } from '../use-language.client'

import { quickFilter, quickFilterLabels, quickFilters } from './quick-filter'

import './quick-filters.css'

const all = words('Alle stukken', 'All posts')
const label = words('Snel naar', 'Quickly to')

/** Above the list of posts: the questions that are asked every day. */
export function QuickFilters() {
  const language = useLanguage()
  const { user } = useAuth<User>()
  const { admin } = useConfig().config.routes
  const posts = `${admin}/collections/posts`
  if (!user) return null
  return (
    <nav className="quick-filters" aria-label={label[language]}>
      {quickFilters.map((filter) => (
        <Link key={filter} href={`${posts}${quickFilter(filter, user.id)}`} prefetch={false}>
          {quickFilterLabels[filter][language]}
        </Link>
      ))}
      <Link href={posts} prefetch={false}>
        {all[language]}
      </Link>
      <Link href={`${posts}/kalender`} prefetch={false}>
        {calendarWords.title[language]}
      </Link>
    </nav>
  )
}
