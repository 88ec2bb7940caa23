import type { CollectionBeforeChangeHook } from 'payload'
import type { Post } from '@/payload-types'

import { actorOf, partiesWhere } from '@/parties/api'
import { idOf } from '@/platform/relation'

/** Whose reason it is and since when is the server's to say; a writer overrules nothing. */
export const signReasons: CollectionBeforeChangeHook<Post> = ({ data, originalDoc, req }) => {
  if (!req.user || !data.overruled) return data
  const earlier = originalDoc?.overruled ?? []
  const actor = actorOf(req.user)
  const party = idOf(originalDoc?.party ?? data.party) ?? ''
  const mayOverrule = actor.isAdmin || partiesWhere(actor.seats, 'editor').includes(party)
  if (!mayOverrule) return { ...data, overruled: earlier }
  const byName = req.user.name
  const at = new Date().toISOString()
  return {
    ...data,
    overruled: data.overruled
      // A row that was only begun has none yet.
      .filter(({ reason }: { reason?: string | null }) => reason?.trim())
      .map((row) => {
        const same = earlier.find(
          ({ finding, reason }) => finding === row.finding && reason === row.reason,
        )
        return { ...row, byName: same?.byName ?? byName, at: same?.at ?? at }
      }),
  }
}
