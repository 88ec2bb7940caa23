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
