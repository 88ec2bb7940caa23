import type { FoundAgendaItem } from '@/decisions/api'

/** A post with a moment, for a calendar program. Moments are ISO 8601. */
export type NewsroomEvent = {
  id: string
  kind: 'gepland' | 'online'
  title: string
  slug: string
  at: string
  party: { name: string; slug: string }
  updatedAt: string
}

export type NewsroomCalendar = {
  /** Of the account, by name. */
  parties: string[]
  posts: NewsroomEvent[]
  agenda: FoundAgendaItem[]
}
