import type { Overview } from './overview'

import { memberDoor, privately } from '../member-door.endpoint'

import { findFollowers } from './find-followers.query'
import { findGoingOut, findWork } from './find-work.query'
import { findQuietMeetings } from './find-quiet-meetings.query'
import { findWaiting } from './find-waiting.query'

/** One answer with all that the first page shows, so that it comes in one go. */
export const overviewEndpoint = memberDoor({
  path: '/redactie/overzicht',
  method: 'get',
  handle: async (desk, _, now) => {
    const [waiting, work, goingOut, meetings, followers] = await Promise.all([
      findWaiting(desk, now),
      findWork(desk),
      findGoingOut(desk, now),
      findQuietMeetings(desk, now),
      findFollowers(desk),
    ])
    const overview: Overview = {
      hasSeveralParties: desk.known.length > 1,
      waiting,
      work,
      goingOut,
      meetings,
      followers,
    }
    return privately(overview)
  },
})
