import type { Endpoint } from 'payload'

import { z } from 'zod'

import { sentJson } from '@/platform/sent-json'

import { privately, refusal } from '../letter/letter-answer'
import { findOwnMailing } from '../own-mailing.query'

import { decideUnanswered, decisions } from './decide-unanswered.command'
import { findProgress } from './find-progress.query'

/** `GET /api/mailings/:id/progress`, for everybody who sits at the party. */
const progressEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/progress',
  method: 'get',
  handler: async (req) => {
    const own = await findOwnMailing(req, { role: 'writer', isForAdmins: true })
    if (own.kind === 'refused') return refusal(own.status, own.message)
    return privately(await findProgress(req.payload, { mailing: own.mailing, now: new Date() }))
  },
}

const Asked = z.object({ decision: z.enum(decisions) })

/** `POST /api/mailings/:id/decide`, for editors. */
const decideEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/decide',
  method: 'post',
  handler: async (req) => {
    const own = await findOwnMailing(req, { role: 'editor', isForAdmins: true })
    if (own.kind === 'refused') return refusal(own.status, own.message)
    const asked = Asked.safeParse(await sentJson(req))
    if (!asked.success) return refusal(400, 'Kies ‘opnieuw’ of ‘laten’.')
    const decided = await decideUnanswered(req.payload, {
      ...own,
      decision: asked.data.decision,
      now: new Date(),
    })
    if (decided === 0) return refusal(409, 'Er is niets meer om over te beslissen.')
    return privately({ decided })
  },
}

export const progressEndpoints = [progressEndpoint, decideEndpoint]
