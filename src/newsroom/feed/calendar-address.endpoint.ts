import { actorOf } from '@/parties/api'

import { memberDoor, privately, refusal } from '../member-door.endpoint'

import { renewCalendarAddress, withdrawCalendarAddress } from './calendar-address.command'
import { hasCalendarAddress } from './find-feed-owner.query'

const path = '/redactie/agenda-adres'

/** The address itself is told once, when it is made; afterwards only that there is one. */
export const calendarAddressEndpoints = [
  memberDoor({
    path,
    method: 'get',
    handle: async ({ account }, { payload }) =>
      privately({ hasAddress: await hasCalendarAddress(payload, account) }),
  }),
  memberDoor({
    path,
    method: 'post',
    handle: async ({ account }, req) =>
      actorOf(req.user).seats.length === 0
        ? refusal('Een agenda-adres hoort bij een partij. Dit account zit bij geen partij.', 403)
        : privately({ address: await renewCalendarAddress(req, account) }),
  }),
  memberDoor({
    path,
    method: 'delete',
    handle: async ({ account }, req) => {
      await withdrawCalendarAddress(req, account)
      return privately({ hasAddress: false })
    },
  }),
]
