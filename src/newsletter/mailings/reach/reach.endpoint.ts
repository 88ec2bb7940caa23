import type { Endpoint } from 'payload'

import { rateLimit } from '@/platform/rate-limit.adapter'

import { privately, refusal } from '../letter/letter-answer'
import { findOwnMailing } from '../own-mailing.query'

import { audienceOf } from './audience-of'
import { countReach } from './count-reach.query'

const allowance = rateLimit({ perClient: 60, inAll: 1200, periodSeconds: 60 * 60 })

/** `GET /api/mailings/:id/audience`: who gets it, in numbers, for editors of its party alone. */
export const reachEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/audience',
  method: 'get',
  handler: async (req) => {
    const own = await findOwnMailing(req, { role: 'editor', isForAdmins: false })
    if (own.kind === 'refused') return refusal(own.status, own.message)
    // Each choice is another number, and many of them laid side by side tell more than one.
    const { isAllowed } = await allowance(own.by.id)
    if (!isAllowed) return refusal(429, 'U hebt dit net vaak gevraagd. Probeer het straks weer.')
    const now = new Date()
    return privately(await countReach(req.payload, { audience: audienceOf(own.mailing), now }))
  },
}
